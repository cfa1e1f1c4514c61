# Completion of somaref for bash: hands over the words of the line, the last as far as it is typed.
# A lone slash asks for the shell's own names of files.
# Bash takes a word apart at "=" and ":", and puts what is offered in place of what stands after
# the last of them; here the pieces between which no blank stands are one word again.
_somaref() {
    local IFS=$'\n' line=$COMP_LINE breaks=${COMP_WORDBREAKS//[^:=]/} words=() last piece
    for piece in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        if [[ ${#words[@]} == 0 || $line == [[:blank:]]* ]]; then
            words+=("$piece")
        else
            words[${#words[@]}-1]+=$piece
        fi
        line=${line#"${line%%[![:blank:]]*}"}
        line=${line#"$piece"}
    done
    last=${words[${#words[@]}-1]}
    # Of the words before it neither quotes nor escapes are handed over, which bash leaves in them.
    words=("${words[@]:1:${#words[@]}-2}")
    COMPREPLY=($("$1" --complete bash "${words[@]//[\'\"\\]/}" "$last" 2>/dev/null))
    if [[ ${COMPREPLY[0]} == / ]]; then
        COMPREPLY=()
        compopt -o default
        # A name of a file is completed from its beginning, which may hold such a sign.
        [[ $last == --*=* ]] && last=${last#*=}
        [[ -n $breaks && $last == *[$breaks]* ]] && compopt -o filenames &&
            COMPREPLY=($(compgen -f -- "$last"))
    fi
    # What stands before the last sign is not offered again.
    [[ -n $breaks && $last == *[$breaks]* ]] && last=${last%"${last##*[$breaks]}"} &&
        COMPREPLY=("${COMPREPLY[@]#"$last"}")
}
complete -F _somaref somaref
