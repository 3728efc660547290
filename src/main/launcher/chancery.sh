#!/bin/sh
# Starts Chancery: this file is a shell script with a jar behind it.
# JAVA_HOME chooses the Java, CHANCERY_OPTS adds options for it. With its class-data archive (chancery.jsa) beside it,
# it starts faster; the archive is passed over where it does not fit the Java.
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
command -v "$java" >/dev/null 2>&1 || { echo "chancery: no Java found: install a Java 17 or newer, or set JAVA_HOME" >&2; exit 3; }
if [ -f "$0.jsa" ]; then shared="-XX:SharedArchiveFile=$0.jsa"; else shared=-Xshare:auto; fi
# a preview runs for hours, and gains by the compiler that takes its time; whatever is short is done before that pays
if [ "$1" = serve ]; then quick=-XX:+TieredCompilation; else quick=-XX:TieredStopAtLevel=1; fi
# CHANCERY_PLUGINS names jars of recognisers, parted by colons
if [ -n "$CHANCERY_PLUGINS" ]; then
  # shellcheck disable=SC2086
  exec "$java" -Xlog:disable "$quick" -XX:+UseSerialGC -XX:-UsePerfData $CHANCERY_OPTS -cp "$0:$CHANCERY_PLUGINS" org.chancery.cli.Chancery "$@"
fi
# shellcheck disable=SC2086
exec "$java" -Xlog:disable "$quick" -XX:+UseSerialGC -XX:-UsePerfData "$shared" $CHANCERY_OPTS -jar "$0" "$@"
