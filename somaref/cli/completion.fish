# Completion of somaref for fish: hands over the words of the line, the last as far as it is typed.
# A lone slash asks for the shell's own names of files.
function __somaref_offers
    set -l words (commandline -opc)
    set -l token (commandline -ct)
    set -l program $words[1]
    set -l offers ($program --complete fish $words[2..-1] $token 2>/dev/null)
    if test "$offers" = /
        set -l option (string match -r '^--[a-z]+=' -- $token)
        for path in (__fish_complete_path (string replace -- "$option" '' $token))
            printf '%s\n' "$option$path"
        end
    else if test -n "$offers"
        printf '%s\n' $offers
    end
end
complete -c somaref -f -a '(__somaref_offers)'
