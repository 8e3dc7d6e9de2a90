# Lines for people, on standard error: in Chinese where the locale is Chinese, in English otherwise.

case ${LIFELANE_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}} in zh*) chinese=yes ;; *) chinese= ;; esac

# say ENGLISH CHINESE
say() {
    if [ -n "$chinese" ]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

# fail ENGLISH CHINESE: an error line, and the exit code of bad input or usage
fail() {
    say "error: $1" "error: $2"
    exit 2
}

# Java reads and writes file names in the locale's encoding. A plain or missing locale says ASCII, which would lose
# Chinese names; the language of messages is read from the variables before, and handed on.
use_utf8() {
    case $(locale charmap 2>/dev/null) in
    ANSI_X3.4-1968 | US-ASCII | '')
        LIFELANE_LANG=${chinese:+zh_CN}
        LIFELANE_LANG=${LIFELANE_LANG:-en}
        LC_ALL=C.UTF-8
        export LIFELANE_LANG LC_ALL
        ;;
    esac
}
