#!/bin/sh
# Builds the sample site under several Java machines, locales, time zones and numbers of threads, in other orders of files,
# cold and from what a build before it kept. All of them must come to one hash.
#   src/bench/one-hash.sh FOLDER [JAVA…]     (default: the java of the PATH)
# FOLDER takes everything that is made. CLASSPATH names the program (default: target/chancery.jar).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
shift
[ $# -gt 0 ] || set -- java
classpath=${CLASSPATH:-$here/../../target/chancery.jar}
mkdir -p "$work"
: >"$work/hashes"
n=0
for java in "$@"; do
    for locale in C tr_TR ar_EG; do
        for zone in Pacific/Kiritimati Pacific/Pago_Pago; do
            for jobs in 1 8; do
                n=$((n + 1))
                archive=$work/archive
                rm -rf "$archive"
                mkdir -p "$archive"
                # each time in another order
                (cd "$here/../../" && find articles -type f | sort | awk -v n=$n '{ print (NR * 7919 * n) % 1009, $0 }' | sort -n | cut -d' ' -f2-) |
                    while IFS= read -r file; do
                        mkdir -p "$archive/$(dirname "$file")"
                        cp "$here/../../$file" "$archive/$file"
                    done
                language=${locale%_*}
                [ "$locale" = C ] && language=en
                country=${locale#*_}
                [ "$locale" = C ] && country=
                for kept in cold warm; do
                    rm -rf "$archive/site"
                    [ $kept = warm ] || rm -rf "$archive/.chancery"
                    env -u LC_ALL LANG="$locale" LC_ALL="$locale" TZ="$zone" "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
                        -Duser.language="$language" -Duser.country="$country" -Duser.timezone="$zone" \
                        -cp "$classpath" org.chancery.cli.Chancery build "$archive" --jobs $jobs >"$work/log" 2>&1 ||
                        { cat "$work/log"; exit 1; }
                    hash=$(cd "$archive/site" && sha256sum manifest.sha256 | cut -c1-64)
                    (cd "$archive/site" && sha256sum -c --quiet manifest.sha256) || exit 1
                    printf '%s  %s %s %s jobs=%s %s\n' "$hash" "$("$java" -version 2>&1 | head -1 | cut -d'"' -f2)" "$locale" "$zone" $jobs $kept |
                        tee -a "$work/hashes"
                done
            done
        done
    done
done
different=$(cut -c1-64 "$work/hashes" | sort -u | wc -l)
echo "$(wc -l <"$work/hashes") builds, $different hash(es)"
[ "$different" -eq 1 ]
