# ./lifelane test: installs what the tests need where it may, runs them all, ends what it started, counts.

. "$root/server/launch/checks.sh"

run_tests() {
    build_log=$work/test.log
    checks=$work/checks
    take_lock
    LIFELANE_LOCK=$lock
    export LIFELANE_LOCK
    trap end_tests EXIT
    : >"$checks"
    install_needs
    forget_old_reports
    run_maven_tests
    choose_jvm_options
    use_utf8
    check_launch
    check_browser
    check_docker
    report
}

end_tests() {
    end_servers
    LIFELANE_LOCK=
    free_lock
}

# Debian's packages, as root; elsewhere the tests that miss something fail and say what.
install_needs() {
    missing=
    [ -n "$(find /usr/lib/postgresql -name initdb 2>/dev/null)" ] || missing="$missing postgresql"
    [ -n "$(find /usr/share/postgresql -name postgis.control 2>/dev/null)" ] || missing="$missing postgresql-postgis"
    command -v chromium >/dev/null || missing="$missing chromium"
    command -v ogrinfo >/dev/null || missing="$missing gdal-bin"
    command -v pdftoppm >/dev/null || missing="$missing poppler-utils"
    [ -d /usr/share/fonts/opentype/noto ] || missing="$missing fonts-noto-cjk"
    if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing$missing" "正在安装$missing"
        # A run level of 1 keeps the packages from starting their services.
        # shellcheck disable=SC2086 # a list of names
        { apt-get update && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y $missing; } \
            >"$work/install.log" 2>&1 || say "installing failed, see $work/install.log" "安装失败，见 $work/install.log"
    elif [ -n "$missing" ]; then
        say "not installed, and not mine to install:$missing; the tests that need them will fail" \
            "缺少且无权安装：$missing；用到它们的测试会失败"
    fi
    find_node
}

forget_old_reports() {
    rm -f "$root"/server/*/target/*-reports/TEST-*.xml "$root"/web-map/target/*.xml
}

# Unit, property and integration tests on both databases, the web map's own, the formatter and the architecture.
run_maven_tests() {
    say "running the tests (unit, property, both databases)" "正在运行测试（单元、性质、两种数据库）"
    start=$work/start
    : >"$start"
    maven -fae -Dmaven.test.failure.ignore=true verify
    built=$?
    # How true the polygons are, ours beside a peer's: figures that the tests print.
    grep '^agreement ' "$build_log" >&2
    if [ "$built" = 0 ]; then
        mv -f "$start" "$stamp"
        check ok "build, formatter, architecture"
    else
        grep '^\[ERROR\]' "$build_log" | head -n 30 >&2
        check failed "build, formatter, architecture: see $build_log"
    fi
}

# check ok|failed|skipped NAME: one line of a test that is no JUnit test
check() {
    printf '%s %s\n' "$1" "$2" >>"$checks"
    printf '  %-8s %s\n' "$1" "$2" >&2
}

# The last line is the count, alone; before it what failed, and what only a Docker engine could have run.
report() {
    counts=$(reports cat | awk -v RS='<' '
        function n(name) {
            return match($0, "[ \n]" name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0
        }
        /^testsuite[ \n]/ { tests += n("tests"); failed += n("failures") + n("errors"); skipped += n("skipped") }
        END { print tests - failed - skipped, failed + 0, skipped + 0 }')
    passed=${counts%% *}
    failed=${counts#* }
    skipped=${failed#* }
    failed=${failed% *}
    passed=$((passed + $(grep -c '^ok ' "$checks")))
    failed=$((failed + $(grep -c '^failed ' "$checks")))
    skipped=$((skipped + $(grep -c '^skipped ' "$checks")))
    reports grep -l -E '<(failure|error)[ >]' | sed 's/^/failed: /'
    sed -n 's/^failed /failed: /p' "$checks"
    reports cat | awk -v RS='<' '
        function attribute(name) { match($0, name "=\"[^\"]*"); return substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 2) }
        /^testcase / { test = attribute("classname") "." attribute(" name") }
        /needs a Docker engine/ { print "not run, needs a Docker engine: " test }'
    sed -n 's/^skipped /not run, needs a Docker engine: /p' "$checks"
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}

# reports COMMAND…: on every file of results that a test runner left
reports() {
    find "$root"/server/*/target/*-reports "$root/web-map/target" -name '*.xml' -exec "$@" {} + 2>/dev/null
}
