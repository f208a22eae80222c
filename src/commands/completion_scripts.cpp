// Three scripts that ask maillon itself what may stand there and offer it. Nothing of the answer is
// ever evaluated.
// SPDX-License-Identifier: MIT
#include "commands/completion_scripts.h"

namespace maillon {
namespace {

constexpr std::string_view bash =
    R"sh(# Completion of maillon for bash, made by 'maillon completion bash'.
_maillon() {
    local line value
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :folders)
            compopt -o filenames 2>/dev/null
            while IFS= read -r value; do COMPREPLY+=("$value"); done \
                < <(compgen -d -- "${COMP_WORDS[COMP_CWORD]}")
            ;;
        :files)
            compopt -o filenames 2>/dev/null
            while IFS= read -r value; do COMPREPLY+=("$value"); done \
                < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
            ;;
        *)
            value=${line%%$'\t'*}
            [[ $value == *[!a-zA-Z0-9._,/=+:@-]* ]] && printf -v value %q "$value"
            COMPREPLY+=("$value")
            ;;
        esac
    done < <("${1/#\~/$HOME}" completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}")
}
complete -F _maillon maillon
)sh";

constexpr std::string_view zsh = R"sh(#compdef maillon
# Completion of maillon for zsh, made by 'maillon completion zsh'.
_maillon() {
    local line
    local -a values lines
    for line in "${(@f)$(maillon completion zsh -- "${(@Q)words[2,CURRENT]}")}"; do
        case $line in
        :folders) _files -/ && return ;;
        :files) _files && return ;;
        '') ;;
        *)
            values+=("${line%%$'\t'*}")
            lines+=("${line/$'\t'/  -- }")
            ;;
        esac
    done
    (( $#values )) && compadd -l -d lines -a values
}
if [[ ${funcstack[1]} = _maillon ]]; then
    _maillon "$@"
else
    compdef _maillon maillon
fi
)sh";

constexpr std::string_view fish =
    R"sh(# Completion of maillon for fish, made by 'maillon completion fish'.
function __maillon_offers
    set -l words (commandline -opc)
    for line in (maillon completion fish -- $words[2..-1] "$(commandline -ct)")
        switch $line
            case ':folders'
                __fish_complete_directories (commandline -ct) ''
            case ':files'
                __fish_complete_path (commandline -ct) ''
            case '*'
                echo -- $line
        end
    end
end
complete -c maillon -f -a '(__maillon_offers)'
)sh";

} // namespace

std::string_view completion_script(std::string_view shell) {
    if (shell == "bash") return bash;
    if (shell == "zsh") return zsh;
    return shell == "fish" ? fish : std::string_view();
}

} // namespace maillon
