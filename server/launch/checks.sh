# What ./lifelane test checks on the whole program, from outside: the launching script, the pages in a browser, Docker.

server_pids=

check_launch() {
    say "checking the command line" "正在检查命令行"
    place=$work/"a folder 目录"
    rm -rf "$place" && mkdir -p "$place" && ln -s "$root/lifelane" "$place/link"

    (cd "$place" && ./link --version) 2>"$work/launch.err" | grep -q '^Lifelane ' && [ ! -s "$work/launch.err" ]
    check_result "through a link, from a folder with a blank, without a word on standard error"

    error=$("$root/lifelane" 'no such' 2>&1 >/dev/null)
    [ $? = 2 ] && [ "${error#error: *no such*}" != "$error" ]
    check_result "an unknown command is one error line and exit code 2"

    LIFELANE_LANG=zh_CN "$root/lifelane" --help | grep -q '用法'
    check_result "help is Chinese where the locale is"

    # Beside a tool of the same JDK in the same minute: a time alone would measure the machine. It is about twice
    # as much; a command that started Spring would take ten times as much.
    ours=$(least_processor_time "$root/lifelane" reach --help)
    theirs=$(least_processor_time "$jdk/bin/javac" --help)
    [ "$ours" -lt $((theirs * 3)) ]
    check_result "a command begins within three times the processor time of javac ($ours against $theirs ms)"

    # The solver and the reader of OpenStreetMap want different versions of protobuf, which says so if it is let.
    printf 'candidate_id,target_id,cost\na,b,1\na,c,2\nd,c,1\n' >"$work/matrix.csv"
    "$root/lifelane" siting --model lscp --cost-matrix "$work/matrix.csv" --out "$work/plan.json" \
        >"$work/quiet.out" 2>"$work/quiet.err" && [ ! -s "$work/quiet.out" ]
    check_result "a solve prints nothing on standard output"
    pbf=$root/../shared/data/osm/bayfront-singapore.osm.pbf
    if [ -f "$pbf" ]; then
        "$root/lifelane" network --roads "$pbf" --vehicle pumper --states-out "$work/states.csv" \
            --edges-out "$work/edges.csv" 2>>"$work/quiet.err"
        check_result "an extract of OpenStreetMap is read"
    fi
    ! grep -iE 'warn|protobuf|exception|deprecat|native' "$work/quiet.err"
    check_result "no library speaks on standard error"
}

# check_result NAME: by the exit code of the command before
check_result() {
    if [ $? = 0 ]; then check ok "$1"; else check failed "$1"; fi
}

# Servers of their own on the sample and on nothing, free ports, and the pages in Debian's Chromium.
check_browser() {
    say "running the browser tests" "正在运行浏览器测试"
    LIFELANE_ADMIN_PASSWORD=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    export LIFELANE_ADMIN_PASSWORD
    start_server sample liangping
    start_server empty none
    if LIFELANE_SIGN_IN=$(await_sign_in sample) && LIFELANE_EMPTY_URL=$(await_sign_in empty); then
        LIFELANE_URL=${LIFELANE_SIGN_IN%/sign-in*}
        LIFELANE_EMPTY_URL=${LIFELANE_EMPTY_URL%/sign-in*}
        # One of the tests starts a server of its own, and kills it.
        LIFELANE_JAR=$app/lifelane.jar
        LIFELANE_JAVA=$jdk/bin/java
        export LIFELANE_SIGN_IN LIFELANE_URL LIFELANE_EMPTY_URL LIFELANE_JAR LIFELANE_JAVA
        check ok "the server starts and prints its sign-in link"
        (cd "$root/web-map" && PLAYWRIGHT_JUNIT_OUTPUT_FILE=target/playwright.xml PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
            npx --no-install playwright test --reporter=list,junit) >"$work/browser.log" 2>&1
        browser=$?
        cat "$work/browser.log" >&2
        [ -s "$root/web-map/target/playwright.xml" ] && [ "$browser" = 0 ]
        check_result "browser tests in Chromium (each is counted besides)"
    else
        cat "$work"/serve-*.log >&2
        check failed "the server did not start: $work/serve-*.log"
    fi
    end_servers
}

# start_server NAME SAMPLE: with a data folder and a log of that name
start_server() {
    rm -rf "$work/browser-$1"
    # Not through the script, so that the process's id is the server's own.
    # shellcheck disable=SC2086 # several options in one variable
    "$jdk/bin/java" $jvm_options -cp "$app/lifelane.jar" org.lifelane.application.cli.Lifelane \
        serve --port 0 --data-dir "$work/browser-$1" --sample "$2" </dev/null >"$work/serve-$1.log" 2>&1 &
    server_pids="$server_pids $!"
}

# await_sign_in NAME: the link that the server printed
await_sign_in() {
    waited=0
    while all_run && [ "$waited" -lt 180 ]; do
        grep -o 'http[s]*://[^ ]*/sign-in?token=[^ ]*' "$work/serve-$1.log" && return 0
        sleep 1
        waited=$((waited + 1))
    done
    return 1
}

# A child that has ended but was not waited for still has its number: kill -0 would find it.
runs() {
    case $(ps -o stat= -p "$1" 2>/dev/null) in '' | Z*) return 1 ;; esac
}

all_run() {
    for pid in $server_pids; do runs "$pid" || return 1; done
}

end_servers() {
    for pid in $server_pids; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; done
    server_pids=
}

check_docker() {
    if docker info >/dev/null 2>&1; then
        docker build -q "$root" >"$work/docker.log" 2>&1
        check_result "the image builds"
    else
        check skipped "the image of the Dockerfile builds"
    fi
}

# In milliseconds, of five calls the least: what else the machine does only adds to it.
least_processor_time() {
    least=99999
    for _ in 1 2 3 4 5; do
        spent=$("$@" >/dev/null 2>&1 && times) # two lines: the shell's own, its children's
        took=$(printf '%s\n' "$spent" | awk -F '[ms ]+' 'END { print int(($1 * 60 + $2 + $3 * 60 + $4) * 1000) }')
        [ "$took" -ge "$least" ] || least=$took
    done
    printf '%s\n' "$least"
}
