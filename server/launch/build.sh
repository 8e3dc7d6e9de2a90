# Builds the program when it is missing or older than its sources.

app=$root/server/application/target/lifelane
stamp=$app/built
work=$root/target/launch
lock=$work/lock

build_if_stale() {
    if is_stale; then
        take_lock
        if is_stale; then build; fi # another call may have built it while this one waited
        free_lock
    fi
    if archive_is_stale && [ -w "$app" ]; then
        take_lock
        if archive_is_stale; then rehearse; fi
        free_lock
    fi
}

is_stale() {
    [ -f "$stamp" ] && [ -f "$app/lifelane.jar" ] || return 0
    newer=$(newer_source)
    [ -n "$newer" ]
}

# The first file newer than the last build's start. Folders count too: one that lost a file is newer.
newer_source() {
    find "$root/pom.xml" "$root/server" "$root/web-map" "$root/gis-data" \
        \( -name target -o -name node_modules -o -name dist -o -name test -o -name e2e -o -name test-results \
        -o -name playwright-report -o -name launch -o -name benchmark -o -name decisions \) -prune \
        -o -newer "$stamp" ! -name '*.md' \( -type f -o -type d -path '*/src/*' \) -print 2>/dev/null | head -n 1
}

build() {
    find_node
    start=$work/start
    : >"$start" # sources edited from here on are newer than this build
    build_log=$work/build.log
    say "building Lifelane with JDK $jdk_major (the first time takes some minutes)" \
        "正在用 JDK $jdk_major 构建 Lifelane（首次需要几分钟）"
    if ! maven -DskipTests -pl web-map,server/application -am package; then
        sed -n 's/^\[ERROR\] */  /p' "$build_log" | head -n 12 >&2
        say "error: the build failed; mend what the lines above say, the whole log is $build_log" \
            "error: 构建失败；请按以上各行修正，完整日志见 $build_log"
        exit 1
    fi
    mv -f "$start" "$stamp"
}

# maven ARGUMENT…: the wrapper, or an installed Maven where the wrapper cannot fetch its own. Tells the stages.
maven() {
    choose_maven
    status=$work/status
    {
        JAVA_HOME=$jdk "$maven_command" -f "$root/pom.xml" -B "$@" 2>&1
        echo $? >"$status"
    } | tell_stages
    [ "$(cat "$status")" = 0 ]
}

choose_maven() {
    maven_command=$root/mvnw
    if ! JAVA_HOME=$jdk "$maven_command" -v >"$work/maven.log" 2>&1; then
        maven_command=$(command -v mvn) || fail \
            "Maven could not be fetched; allow access to Maven Central, or install it (apt install maven)" \
            "无法下载 Maven；请允许访问 Maven Central，或自行安装（apt install maven）"
        say "the Maven wrapper could not fetch Maven; using $maven_command" "Maven 包装器下载失败；改用 $maven_command"
    fi
}

# Keeps the whole output in the log, and shows what a person waits for.
tell_stages() {
    fetched=0
    while IFS= read -r line; do
        printf '%s\n' "$line"
        case $line in
        '[INFO] Building Lifelane '*']') printf '  %s\n' "${line#\[INFO\] Building }" >&2 ;;
        *'Downloaded from '*)
            fetched=$((fetched + 1))
            [ $((fetched % 50)) -ne 0 ] || say "  $fetched files fetched" "  已下载 $fetched 个文件"
            ;;
        esac
    done >"$build_log"
}

# The web map needs Node 20 or newer to be built.
find_node() {
    [ -f "$root/web-map/pom.xml" ] || return 0
    if ! node_is_new && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing Node.js" "正在安装 Node.js"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y nodejs npm; } >"$work/node.log" 2>&1
    fi
    node_is_new || fail "the web map needs Node.js 20 or newer with npm; install it, for one from your system's packages" \
        "构建网页地图需要 Node.js 20 或更新版本及 npm；请安装，例如用系统的软件包"
}

node_is_new() {
    version=$(node --version 2>/dev/null) && command -v npm >/dev/null || return 1
    version=${version#v}
    [ "${version%%.*}" -ge 20 ]
}

# Classes as the JVM likes them, prepared once for this JDK and this folder, so that a command begins within a second.
rehearse() {
    rm -f "$app"/lifelane.aot "$app"/lifelane.jsa
    # shellcheck disable=SC2086 # several options in one variable
    (cd "$work" && "$jdk/bin/java" $jvm_options "$archive_write$archive" \
        -cp "$app/lifelane.jar" org.lifelane.application.cli.Rehearsal "$root/gis-data/liangping" "$work/rehearsal") \
        >"$work/rehearsal.log" 2>&1
    printf '%s\n' "$archive_of" >"$app/archive-of" # also when it failed: a JDK that cannot do it is not asked again
}

archive_is_stale() {
    archive_of="$jdk $jdk_version $root"
    [ -f "$app/archive-of" ] || return 0
    IFS= read -r known <"$app/archive-of"
    [ "$known" = "$archive_of" ] && [ -z "$(find "$app/lifelane.jar" -newer "$app/archive-of")" ] || return 0
    return 1
}

# One build at a time. A folder is made or not, whoever comes at once; what is left of a killed build is taken over.
take_lock() {
    [ "${LIFELANE_LOCK-}" != "$lock" ] || return 0 # called from the tests, which hold it
    { mkdir -p "$work" 2>/dev/null && [ -w "$work" ]; } || fail "cannot write to $work; build once as the owner of the project's folder" \
        "无法写入 $work；请先以项目目录所有者的身份构建一次"
    told=
    until mkdir "$lock" 2>/dev/null; do
        holder=$(cat "$lock/pid" 2>/dev/null)
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        [ -n "$told" ] || say "another build is running; waiting for it" "另一个构建正在进行，等待其完成"
        told=yes
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap free_lock EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

free_lock() {
    [ "${LIFELANE_LOCK-}" != "$lock" ] || return 0
    rm -rf "$lock"
    trap - EXIT INT TERM HUP
}
