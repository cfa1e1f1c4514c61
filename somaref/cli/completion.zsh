#compdef somaref
# Completion of somaref for zsh: hands over the words of the line, the last as far as it is typed.
# A lone slash asks for the shell's own names of files.
_somaref() {
    local -a offers
    offers=("${(@f)$("${(Q)words[1]}" --complete zsh "${(@Q)words[2,CURRENT-1]}" \
        "$PREFIX" 2>/dev/null)}")
    if [[ $offers == / ]]; then
        compset -P '--*='
        _files
    elif [[ -n $offers ]]; then
        _describe '' offers
    fi
}
if [[ $funcstack[1] == _somaref ]]; then _somaref "$@"; else compdef _somaref somaref; fi
