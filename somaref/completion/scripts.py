"""The scripts by which a shell asks for completions, and where they are installed.

Each hands over the words of the line, the last of them as far as it is typed, and gets a line
for each offer; a lone slash asks the shell for its own names of files (`offers.py`).
"""

import os
from pathlib import Path

from somaref.completion import Shell
from somaref.errors import OutputError

# Bash takes a word apart at "=", and puts what is offered in place of what stands after it.
_BASH = """\
_somaref() {
    local IFS=$'\\n'
    COMPREPLY=($("$1" --complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
    if [[ ${COMPREPLY[0]} == / ]]; then
        COMPREPLY=()
        compopt -o default
    elif [[ $COMP_WORDBREAKS == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#--*=}")
    fi
}
complete -F _somaref somaref
"""
_ZSH = """\
#compdef somaref
_somaref() {
    local -a offers
    offers=("${(@f)$("${(Q)words[1]}" --complete zsh "${(@Q)words[2,CURRENT-1]}" \\
        "$PREFIX" 2>/dev/null)}")
    if [[ $offers == / ]]; then
        compset -P '--*='
        _files
    elif [[ -n $offers ]]; then
        _describe '' offers
    fi
}
if [[ $funcstack[1] == _somaref ]]; then _somaref "$@"; else compdef _somaref somaref; fi
"""
_FISH = """\
function __somaref_offers
    set -l words (commandline -opc)
    set -l token (commandline -ct)
    set -l program $words[1]
    set -l offers ($program --complete fish $words[2..-1] $token 2>/dev/null)
    if test "$offers" = /
        set -l option (string match -r '^--[a-z]+=' -- $token)
        for path in (__fish_complete_path (string replace -- "$option" '' $token))
            printf '%s\\n' "$option$path"
        end
    else if test -n "$offers"
        printf '%s\\n' $offers
    end
end
complete -c somaref -f -a '(__somaref_offers)'
"""
_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


def script(shell: Shell) -> str:
    """The script for that shell."""
    return _SCRIPTS[shell]


def install(shell: Shell) -> str:
    """Put the script where the shell reads it; what to say then. Raises OutputError."""
    file, start, line = _places(shell)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(script(shell), encoding="utf-8")
        if start is not None:
            _add_line(start, line)
    except OSError as error:
        raise OutputError(f"cannot write {error.filename}: {error.strerror}") from None
    also = f", and a line in {start} reads it" if start else ""
    return f"The completion for {shell} is in {file}{also}. It works in each new {shell}.\n"


def _places(shell: Shell) -> tuple[Path, Path | None, str]:
    """Where the script lies, the file that a shell starts with, and the line to add to that."""
    home = Path.home()
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    if shell == "fish":
        # It reads this folder by itself.
        return config / "fish" / "completions" / "somaref.fish", None, ""
    folder = data / "somaref"
    if shell == "zsh":
        line = f"fpath=('{folder}' $fpath); autoload -Uz compinit; compinit"
        return folder / "_somaref", Path(os.environ.get("ZDOTDIR") or home) / ".zshrc", line
    file = folder / "completion.bash"
    return file, home / ".bashrc", f"source '{file}'"


def _add_line(file: Path, line: str) -> None:
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if line not in before.splitlines():
        gap = "" if before == "" or before.endswith("\n") else "\n"
        with file.open("a", encoding="utf-8") as opened:
            opened.write(f"{gap}{line}\n")
