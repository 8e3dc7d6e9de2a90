# Finds the newest JDK: 17 or newer, wherever systems put them. No program is run; a JDK's release file tells.

jdk=
jdk_major=0
jdk_version=

find_jdk() {
    offer_jdk "${JAVA_HOME-}"
    for home in /usr/lib/jvm/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/*; do
        offer_jdk "$home"
    done
    if [ -x /usr/libexec/java_home ]; then
        offer_jdk "$(/usr/libexec/java_home 2>/dev/null)"
    fi
    if javac=$(command -v javac); then
        javac=$(readlink -f "$javac" 2>/dev/null) && offer_jdk "${javac%/bin/javac}"
    fi
    [ "$jdk_major" -ge 17 ]
}

# offer_jdk HOME: takes it if it is a JDK and newer than the one taken so far
offer_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r key value; do
        case $key in
        JAVA_VERSION)
            value=${value#\"}
            major=${value%%[!0-9]*} # 25 of "25.0.1", "25-ea"; 1 of "1.8.0"
            if [ "${major:-0}" -gt "$jdk_major" ]; then
                jdk=$1
                jdk_major=$major
                jdk_version=${value%\"}
            fi
            return 0
            ;;
        esac
    done <"$1/release"
}

# What this JDK is called with: no warnings of the JVM or of libraries on a user's screen, and how it keeps prepared
# classes, which must be written and read with the same options.
choose_jvm_options() {
    jvm_options="-Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8"
    [ "$jdk_major" -lt 23 ] || jvm_options="$jvm_options --sun-misc-unsafe-memory-access=allow"
    [ "$jdk_major" -lt 24 ] || jvm_options="$jvm_options --enable-native-access=ALL-UNNAMED"
    if [ "$jdk_major" -lt 25 ]; then
        archive=$app/lifelane.jsa
        archive_write=-XX:ArchiveClassesAtExit=
        archive_read=-XX:SharedArchiveFile=
    else
        archive=$app/lifelane.aot
        archive_write=-XX:AOTCacheOutput=
        archive_read=-XX:AOTCache=
    fi
}
