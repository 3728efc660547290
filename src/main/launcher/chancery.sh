#!/bin/sh
# Starts Chancery: this file is a shell script with a jar behind it.
# JAVA_HOME chooses the Java, CHANCERY_OPTS adds options for it.
set -e
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
command -v "$java" >/dev/null 2>&1 || { echo "chancery: no Java found: install a Java 17 or newer, or set JAVA_HOME" >&2; exit 3; }
# shellcheck disable=SC2086
exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Dfile.encoding=UTF-8 $CHANCERY_OPTS -jar "$0" "$@"
