# Completion of somaref for fish: hands over the words of the line, the last as far as it is typed.
# A lone slash asks for the shell's own names of files.
function __somaref_offers
    set -l words (commandline -opc)
    set -l token (commandline -ct)
    set -l program $words[1]
    set -l offers ($program --complete fish $words[2..-1] $token 2>/dev/null)
    if test "$offers" = /
        set -l option (string match -r '^--[a-z]+=' -- $token)
        set -l typed (string replace -- "$option" '' $token)
        # Fish reads a name that is quoted, escaped or begins with a tilde, but would begin a new
        # one behind these signs.
        if string match -qr '[:=]' -- $typed
            printf '%s\n' "$option"(__fish_complete_path (string unescape -- $typed))
        else
            printf '%s\n' "$option"(complete -C "__fish_command_without_completions $typed")
        end
    else if test -n "$offers"
        printf '%s\n' $offers
    end
end
complete -c somaref -f -a '(__somaref_offers)'
