# Completion of somaref for bash: hands over the words of the line, the last as far as it is typed.
# A lone slash asks for the shell's own names of files.
# Bash takes a word apart at "=", and puts what is offered in place of what stands after it.
_somaref() {
    local IFS=$'\n'
    COMPREPLY=($("$1" --complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
    if [[ ${COMPREPLY[0]} == / ]]; then
        COMPREPLY=()
        compopt -o default
    elif [[ $COMP_WORDBREAKS == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#--*=}")
    fi
}
complete -F _somaref somaref
