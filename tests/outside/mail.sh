#!/bin/sh
# Monday's mail as cron sends it: taken by a real SMTP server on loopback (exim), delivered to a mailbox, parsed strictly, shown by a real client (mutt) and by a browser.
# usage: mail.sh MAILLON SOURCE [DIR: keeps the mailbox, what mutt shows and the pictures there]
set -eu
maillon=$1 source=$2
dir=$(mktemp -d)
keep=${3:-$dir/kept}
mkdir -p "$keep"
server=
clean() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  tmux -L "maillon$$" kill-server 2>/dev/null || true
  rm -rf "$dir"
}
trap clean EXIT
fail() { echo "mail: $1" >&2; exit 1; }

# The server runs as an ordinary user, on a port of its own, with nothing of the machine's mail.
user=$(id -un) as=""
[ "$user" != root ] || { user=nobody; as="runuser -u nobody --"; }
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$dir/mx" "$dir/mx/spool" "$dir/mx/log"
cat > "$dir/mx/conf" <<CONF
daemon_smtp_ports = $port
local_interfaces = 127.0.0.1
spool_directory = $dir/mx/spool
log_file_path = $dir/mx/log/%slog
pid_file_path = $dir/mx/pid
exim_user = $user
exim_group = $(id -gn "$user")
deliver_drop_privilege = true
primary_hostname = localhost
keep_environment =
tls_advertise_hosts =
acl_smtp_rcpt = take
begin acl
take:
  accept
begin routers
all:
  driver = accept
  transport = box
begin transports
box:
  driver = appendfile
  file = $dir/mx/box
  user = $user
  group = $(id -gn "$user")
CONF
chmod 755 "$dir"
chown -R "$user" "$dir/mx"
$as /usr/sbin/exim4 -C "$dir/mx/conf" -bd
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "$dir/mx/pid" ] && break; sleep 0.2; done
server=$(cat "$dir/mx/pid")

# The line of cron as it is documented, with another folder, and msmtp in the place of sendmail.
mkdir "$dir/bin" "$dir/home"
ln -s "$maillon" "$dir/bin/maillon"
cat > "$dir/bin/sendmail" <<SENDMAIL
#!/bin/sh
exec /usr/bin/msmtp --host=127.0.0.1 --port=$port --auth=off --tls=off --read-envelope-from "\$@"
SENDMAIL
chmod 755 "$dir/bin/sendmail"
cp -R "$source/data-example" "$dir/afev95"
line='maillon -C /srv/afev95 summary --week --format mail --mail-to equipe@example.org --skip-if-empty --output m && [ -s m ] && /usr/sbin/sendmail -t < m'
grep -qF "$line" "$source/docs/mise-en-place.md" || fail "docs/mise-en-place.md has another line for cron"
line=$(printf '%s' "$line" | sed "s:/srv/afev95:$dir/afev95:; s:/usr/sbin/sendmail:$dir/bin/sendmail:")
cron() { (cd "$dir/home" && env -i LC_ALL=C HOME="$dir/home" PATH="$dir/bin:/usr/bin:/bin" MAILLON_TODAY="$1" sh -c "$line"); }
said=$(cron 2026-11-23 2>&1) || fail "the line of cron failed: $said"
[ -z "$said" ] || fail "cron would mail this: $said"
cp "$dir/home/m" "$keep/sent"
cron 2026-11-23
cmp "$dir/home/m" "$keep/sent" || fail "the same day gave other bytes"

# Nothing to say: the file is emptied and nothing is sent.
rm -rf "$dir/afev95/partners" "$dir/afev95/youth" "$dir/afev95/identities"
cron 2026-11-23 && fail "a mail without anything to say was sent"
[ -e "$dir/home/m" ] && [ ! -s "$dir/home/m" ] || fail "the file was not emptied"

for _ in $(seq 50); do [ "$(grep -c '^From ' "$dir/mx/box" 2>/dev/null)" = 2 ] && break; sleep 0.2; done
[ "$(grep -c '^From ' "$dir/mx/box")" = 2 ] || fail "the server stored $(grep -c '^From ' "$dir/mx/box") mails, not 2"
cp "$dir/mx/box" "$keep/box"

python3 - "$keep" <<'PYTHON'
import email, email.policy, mailbox, pathlib, sys
keep = pathlib.Path(sys.argv[1])
strict = email.policy.SMTP.clone(raise_on_defect=True)
sent = email.message_from_bytes((keep / "sent").read_bytes(), policy=strict)
stored = [email.message_from_bytes(bytes(one), policy=strict) for one in mailbox.mbox(keep / "box")]
for mail in [sent] + stored:
    assert mail.get_content_type() == "multipart/alternative" and not mail.defects
    assert [a.addr_spec for a in mail["to"].addresses] == ["equipe@example.org"]
    assert [a.addr_spec for a in mail["from"].addresses] == ["equipe@example.org"]
    assert mail["subject"].replace("\u00a0", " ") == "Les Ricochets du pays d'Aubel, semaine 47 : du 16 novembre 2026 au 22 novembre 2026", mail["subject"]
    assert mail["date"].datetime.isoformat() == "2026-11-23T00:00:00+00:00"
    assert mail["auto-submitted"] == "auto-generated" and mail["mime-version"] == "1.0"
    text, html = list(mail.iter_parts())
    for part, kind in ((text, "text/plain"), (html, "text/html")):
        assert part.get_content_type() == kind and not part.defects
        assert part.get_content_charset() == "utf-8" and part["content-transfer-encoding"] == "quoted-printable"
        for words in ("Ce que nous devons", "Les jeunes qui attendent", "France Travail Port-Aubel"):
            assert words in part.get_content(), (kind, words)
    assert text.get_content() == list(sent.iter_parts())[0].get_content()
assert (keep / "sent").read_bytes().isascii()
assert all(len(line) <= 76 for line in (keep / "sent").read_bytes().splitlines())
(keep / "mail.html").write_text(list(stored[0].iter_parts())[1].get_content(), encoding="utf-8")
PYTHON

# A real client shows the text.
printf 'set folder="%s"\nset quit=yes\nunset wait_key\nset timeout=5\nalternative_order text/plain\nset pager_stop\n' "$dir" > "$dir/muttrc"
tmux -L "maillon$$" -f /dev/null new-session -d -x 100 -y 45 \
  "env LC_ALL=C.UTF-8 TERM=screen HOME=$dir/home mutt -F $dir/muttrc -R -f $keep/box"
sleep 2
tmux -L "maillon$$" send-keys Enter
shown() { tmux -L "maillon$$" capture-pane -p > "$keep/mutt.txt"; grep -q "$1" "$keep/mutt.txt"; }
for _ in $(seq 20); do shown 'Ce que nous devons' && break; sleep 0.3; done
shown 'Ce que nous devons' || fail "mutt does not show the text"
shown "Les Ricochets du pays d'Aubel, semaine 47" || fail "mutt does not show the subject"
if grep -q '=C3\|=E2\|=?UTF' "$keep/mutt.txt"; then fail "mutt shows what should be decoded"; fi

# A browser draws the page, at the width of a phone too.
for width in 360 1280; do
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$dir/chromium" \
    --window-size="$width,2600" --screenshot="$keep/mail-$width.png" "file://$keep/mail.html" >"$dir/chromium.log" 2>&1 ||
    fail "chromium: $(tail -3 "$dir/chromium.log")"
  [ -s "$keep/mail-$width.png" ] || fail "chromium drew nothing"
done
echo "mail: 2 sent, taken by exim, parsed strictly, shown by mutt and chromium"
