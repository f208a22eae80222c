# Plants a program in every place where git would find one; each leaves its name in $ran when it is run.
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# Sourced by trust.sh. $work is the test's own folder.
ran="$work/ran"
evil="$work/evil"

plant_programs() {
    mkdir -p "$evil" "$work/path" "$work/exec"
    for name in fsmonitor ssh editor pager askpass proxy gpg credential clean smudge process external textconv \
        command driver alias include maillon-driver alternates receive upload environment; do
        printf '#!/bin/sh\necho %s >>%s\n' "$name" "$ran" >"$evil/$name"
    done
    for place in path exec; do
        for name in git git-status git-commit git-add git-log git-config git-fetch git-merge git-push ssh gpg; do
            printf '#!/bin/sh\necho %s/%s >>%s\n' "$place" "$name" "$ran" >"$work/$place/$name"
        done
    done
    chmod +x "$evil"/* "$work"/path/* "$work"/exec/*
}

# The configuration of a repository ($1: its git folder).
plant_config() {
    cat >>"$1/config" <<EOF
[core]
	fsmonitor = $evil/fsmonitor
	sshCommand = $evil/ssh
	editor = $evil/editor
	pager = $evil/pager
	askPass = $evil/askpass
	gitProxy = $evil/proxy
	alternateRefsCommand = $evil/alternates
[commit]
	gpgSign = true
[log]
	showSignature = true
[push]
	gpgSign = true
[gpg]
	program = $evil/gpg
[credential]
	helper = $evil/credential
[filter "evil"]
	clean = $evil/clean
	smudge = $evil/smudge
	process = $evil/process
	required = true
[diff]
	external = $evil/external
[diff "evil"]
	textconv = $evil/textconv
	command = $evil/command
[merge "evil"]
	driver = $evil/driver
[merge "maillon"]
	driver = $evil/maillon-driver
[alias]
	st = !$evil/alias
[include]
	path = $evil/included
[includeIf "gitdir:/"]
	path = $evil/included
[remote "origin"]
	url = ext::$evil/upload
	uploadpack = $evil/upload
	receivepack = $evil/receive
	fetch = +refs/heads/*:refs/remotes/origin/*
EOF
    printf '[core]\n\tfsmonitor = %s\n' "$evil/include" >"$evil/included"
    mkdir -p "$1/info"
    echo '* filter=evil diff=evil merge=evil' >"$1/info/attributes"
    plant_hooks "$1"
}

plant_hooks() {
    mkdir -p "$1/hooks"
    for hook in applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg \
        commit-msg post-commit pre-rebase post-checkout post-merge pre-push reference-transaction \
        push-to-checkout pre-auto-gc post-rewrite post-index-change fsmonitor-watchman; do
        printf '#!/bin/sh\necho hook/%s >>%s\n' "$hook" "$ran" >"$1/hooks/$hook"
        chmod +x "$1/hooks/$hook"
    done
}

# The environment of a caller who was given a bad one.
plant_environment() {
    export PATH="$work/path:$PATH"
    export GIT_EXEC_PATH="$work/exec" GIT_EXTERNAL_DIFF="$evil/environment" GIT_SSH_COMMAND="$evil/environment"
    export GIT_SSH="$evil/environment" GIT_EDITOR="$evil/environment" GIT_PAGER="$evil/environment"
    export GIT_ASKPASS="$evil/environment" SSH_ASKPASS="$evil/environment" GIT_PROXY_COMMAND="$evil/environment"
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.fsmonitor GIT_CONFIG_VALUE_0="$evil/environment"
}

nothing_ran() {
    [ ! -e "$ran" ] && return 0
    echo "ran in $1: $(sort -u "$ran" | tr '\n' ' ')"
    exit 1
}
