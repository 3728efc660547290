#!/bin/sh
# Compares Chancery with Hugo and Eleventy, where these are installed, on the same made-up articles and kinds of pages.
#   src/bench/run.sh FOLDER [NUMBER OF ARTICLES…]     (default: 1000 10000)
# FOLDER takes everything that is made; one in memory, such as /dev/shm, leaves the disk out. Needs target/chancery, GNU time.
# RUNS=5 makes five paired runs and prints their medians.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
chancery=$here/../../target/chancery
folder=$1
shift
[ $# -gt 0 ] || set -- 1000 10000
runs=${RUNS:-3}

# timed NAME COMMAND…: adds a line "seconds kilobytes" to the figures of this name
timed() {
    name=$1
    shift
    /usr/bin/time -o "$work/time" -f '%e %M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    cat "$work/time" >>"$work/$name.figures"
}
median() { sort -n "$1" | awk '{ a[NR] = $0 } END { print a[int((NR + 1) / 2)] }'; }

printf '%8s  %-28s %8s %8s %8s %8s %8s\n' articles what seconds ratio 'peak MB' files MB
for n in "$@"; do
    work=$folder/$n
    mkdir -p "$work"
    [ -d "$work/chancery" ] || java "$here/java/org/chancery/bench/MakeArchive.java" "$n" "$work"
    rm -f "$work"/*.figures
    archive=$work/chancery
    run=0
    while [ $run -lt "$runs" ]; do
        run=$((run + 1))
        if command -v hugo >/dev/null; then
            rm -rf "$work/hugo-site"
            timed 1-hugo hugo --quiet -s "$here/hugo" --contentDir "$work/hugo/content" -d "$work/hugo-site"
        fi
        if [ -x "$folder/node_modules/.bin/eleventy" ]; then
            cp -r "$here/eleventy/." "$work/eleventy/"
            rm -rf "$work/eleventy/_site"
            timed 2-eleventy sh -c "cd '$work/eleventy' && '$folder/node_modules/.bin/eleventy' --quiet"
        fi
        rm -rf "$archive/site" "$archive/.chancery" "$archive/articles/_permalinks.yaml"
        timed 3-chancery-cold "$chancery" build "$archive"
        rm -rf "$archive/site"
        timed 4-chancery-records-kept "$chancery" build "$archive"
        "$chancery" build "$archive" >/dev/null 2>&1
        timed 5-chancery-nothing-changed "$chancery" build "$archive"
        one=$(find "$archive/articles" -name '*.txt' | sort | head -1)
        printf 'One more line, of run %s.\n' $run >>"$one"
        timed 6-chancery-one-changed "$chancery" build "$archive"
        rm -rf "$work/copy"
        timed 7-copy-of-the-site cp -r "$archive/site" "$work/copy"
    done
    first=1-hugo
    [ -f "$work/$first.figures" ] || first=3-chancery-cold
    base=$(median "$work/$first.figures" | cut -d' ' -f1)
    for figures in "$work"/*.figures; do
        name=$(basename "$figures" .figures)
        case $name in
            1-*) site=$work/hugo-site ;;
            2-*) site=$work/eleventy/_site ;;
            *) site=$archive/site ;;
        esac
        median "$figures" | awk -v n="$n" -v name="${name#*-}" -v base="$base" \
            -v files="$(find "$site" -type f | wc -l)" -v mb="$(du -sm --apparent-size "$site" | cut -f1)" \
            '{ printf "%8d  %-28s %8.2f %8.2f %8d %8d %8d\n", n, name, $1, $1 / base, $2 / 1024, files, mb }'
    done
done
