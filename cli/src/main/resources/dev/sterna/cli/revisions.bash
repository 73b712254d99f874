
# Where a command takes a revision, and nothing else fits, the ids of the history do.
# The program is asked without options, so it must know its revisions by itself.
function _complete_revisions_of_@NAME@() {
  _complete_@NAME@ "$@"
  local word="${COMP_WORDS[COMP_CWORD]}" i
  [[ ${#COMPREPLY[@]} -gt 0 || "$word" == -* ]] && return
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "${COMP_WORDS[i]}" in
      upgrade | downgrade | plan | show | stamp | history | merge | rebase | release | remove | repair | squash) ;;
      revision)
        case "${COMP_WORDS[COMP_CWORD - 1]}" in
          --head | --depends-on) ;;
          *) return ;;
        esac
        ;;
      *) continue ;;
    esac
    COMPREPLY=($(compgen -W "head heads base $(eval "${COMP_WORDS[0]} history" 2>/dev/null \
      | sed -n 's/^.* -> \([A-Za-z0-9_.]*\).*$/\1/p')" -- "$word"))
    return
  done
}

complete -F _complete_revisions_of_@NAME@ -o default @NAME@
