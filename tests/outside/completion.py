"""Types into real shells and presses Tab: completion.py MAILLON SOURCE. SPDX-License-Identifier: MIT"""

import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

maillon, source = Path(sys.argv[1]), Path(sys.argv[2])
failures = []

# What is typed before Tab, and what must then stand on the line.
CASES = [
    ("maillon presc", "maillon prescripteur "),
    ("maillon orientation accu", "maillon orientation accuser "),
    ("maillon jeune voir mathy", "maillon jeune voir mathys.quillerou "),
    ("maillon jeune voir Quill", "maillon jeune voir Quillerou.mathys "),
    ("maillon prescripteur voir ft-", "maillon prescripteur voir ft-port-aubel "),
    ("maillon point noter cfa,ft-", "maillon point noter cfa,ft-port-aubel "),
    ("maillon point noter cfa --type pet", "maillon point noter cfa --type petit-dejeuner "),
    ("maillon point noter cfa --type=pet", "maillon point noter cfa --type=petit-dejeuner "),
]


def read_for(terminal, seconds, until=None):
    """What the terminal shows within the time, or until it shows `until`."""
    shown = b""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.1)
        if ready:
            try:
                shown += os.read(terminal, 65536)
            except OSError:
                break
        if until and until in shown:
            break
    return shown


class Shell:
    """An interactive shell whose line is printed back after Tab by a key of our own."""

    def __init__(self, words, setup, home):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(home / "data")
            path = f"{home}/bin:/usr/bin:/bin"
            os.execve(words[0], words, {"PATH": path, "HOME": str(home), "TERM": "xterm", "LC_ALL": "C.UTF-8"})
        read_for(self.terminal, 3, b"$ ")
        for line in setup:
            os.write(self.terminal, line.encode() + b"\n")
            time.sleep(0.3)
        read_for(self.terminal, 1)

    def line_after_tab(self, typed, home):
        told = home / "told"
        told.unlink(missing_ok=True)
        os.write(self.terminal, typed.encode() + b"\t")
        read_for(self.terminal, 1.5)
        os.write(self.terminal, b"\x07")  # Ctrl-G is bound to writing the line into a file
        end = time.monotonic() + 5
        while time.monotonic() < end and not told.exists():
            read_for(self.terminal, 0.1)
        os.write(self.terminal, b"\x15")
        read_for(self.terminal, 0.3)
        return told.read_text() if told.exists() else "(nothing)"

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.child, 0)


def bash(home):
    return Shell(["/bin/bash", "--norc", "--noprofile", "-i"],
                 ["source /usr/share/bash-completion/bash_completion",
                  "tell() { printf %s \"$READLINE_LINE\" > ~/told.new; mv ~/told.new ~/told; }",
                  "bind -x '\"\\C-g\": tell'"], home)


def zsh(home):
    return Shell(["/usr/bin/zsh", "-f", "-i"],
                 ["PS1='$ '", "fpath=(~/share/zsh/vendor-completions $fpath)", "autoload -Uz compinit; compinit -u -D",
                  "tell() { print -rn -- \"$BUFFER\" > ~/told.new; mv ~/told.new ~/told; }",
                  "zle -N tell; bindkey '^G' tell"], home)


def check(shell, typed, expected, seen):
    if seen != expected:
        failures.append(f"{shell}: '{typed}' became '{seen}', not '{expected}'")


with tempfile.TemporaryDirectory() as folder:
    home = Path(folder)
    (home / "bin").mkdir()
    (home / "bin/maillon").symlink_to(maillon)
    shutil.copytree(source / "data-example", home / "data")
    for place, shell in [("share/bash-completion/completions/maillon", "bash"),
                         ("share/zsh/vendor-completions/_maillon", "zsh"),
                         ("share/fish/vendor_completions.d/maillon.fish", "fish")]:
        (home / place).parent.mkdir(parents=True)
        script = subprocess.run([maillon, "completion", shell], capture_output=True, check=True).stdout
        (home / place).write_bytes(script)
    # bash-completion loads what stands in the user's folder of data by itself.
    (home / ".local").mkdir()
    (home / ".local/share").symlink_to(home / "share")

    for name, make in [("bash", bash), ("zsh", zsh)]:
        shell = make(home)
        for typed, expected in CASES:
            check(name, typed, expected, shell.line_after_tab(typed, home))
        shell.close()

    variables = {"PATH": f"{home}/bin:/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8"}
    for typed, expected in CASES:
        ask = f"source {home}/share/fish/vendor_completions.d/maillon.fish; complete -C '{typed}'"
        answer = subprocess.run(["fish", "-c", ask], cwd=home / "data", env={**variables, "TERM": "xterm"},
                                capture_output=True, text=True).stdout
        word = expected.split(" ")[-2]
        offered = [line.split("\t")[0] for line in answer.splitlines()]
        # Off a terminal fish offers no young person's name.
        wanted = [] if " jeune " in typed else [word]
        if offered != wanted:
            failures.append(f"fish: '{typed}' is offered {offered}, not {wanted}")

for failure in failures:
    print(failure)
print(f"completion: {3 * len(CASES) - len(failures)} of {3 * len(CASES)} as expected")
sys.exit(1 if failures else 0)
