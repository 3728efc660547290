#!/bin/sh
# Starts Chancery with the Java that stands beside it; no other Java is needed.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
if [ "$1" = serve ]; then quick=-XX:+TieredCompilation; else quick=-XX:TieredStopAtLevel=1; fi
# shellcheck disable=SC2086
exec "$home/lib/java/bin/java" -Xlog:disable "$quick" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto $CHANCERY_OPTS \
  -cp "$home/lib/chancery.jar${CHANCERY_PLUGINS:+:$CHANCERY_PLUGINS}" org.chancery.cli.Chancery "$@"
