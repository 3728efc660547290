#!/bin/sh
# Compares Chancery with Hugo and Eleventy, where these are installed, on the same made-up articles and kinds of pages.
#   src/bench/run.sh FOLDER [NUMBER OF ARTICLES…]     (default: 1000 10000)
# FOLDER takes everything that is made; one in memory, such as /dev/shm, leaves the disk out. Needs target/chancery, GNU time.
# RUNS=5 makes five paired runs; the programs run in turn, and the ratios are medians of the ratios within a pair.
# WHAT="cold all" runs these alone, of: eleventy cold records nothing one copy all. CHANCERY names another program to time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
chancery=${CHANCERY:-$here/../../target/chancery}
folder=$1
shift
[ $# -gt 0 ] || set -- 1000 10000
runs=${RUNS:-3}
what=" ${WHAT:-eleventy cold records nothing one copy all} "
# what the rivals do not make, so that all make the same kinds of pages
same='base-url: https://example.org/
without: [places, relations, together, search, data, texts]'

wanted() { case $what in *" $1 "*) return 0 ;; *) return 1 ;; esac }
# timed NAME COMMAND…: adds a line "seconds, processor seconds, kilobytes" to the figures of this name
timed() {
    name=$1
    shift
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    awk '{ print $1, $2 + $3, $4 }' "$work/time" >>"$work/$name.figures"
}
hugo_site() {
    rm -rf "$work/hugo-site"
    case $(hugo version) in
        *v0.[0-9].* | *v0.[0-9][0-9].* | *v0.1[01][0-9].* | *v0.12[0-7].*) export HUGO_PAGINATE=50 ;;
    esac
    timed 1-hugo hugo --quiet -s "$here/hugo" --contentDir "$work/hugo/content" -d "$work/hugo-site"
    rm -f "$here/hugo/.hugo_build.lock"
}
cold() { rm -rf "$1/site" "$1/.chancery" "$1/articles/_permalinks.yaml"; }
# median COLUMN of standard input
median() { cut -d' ' -f"$1" | sort -n | awk '{ a[NR] = $0 } END { print a[int((NR + 1) / 2)] }'; }
# ratio NAME COLUMN: median of the ratios of its runs to those of the first program
ratio() {
    cut -d' ' -f"$2" "$work/$first.figures" >"$work/base"
    cut -d' ' -f"$2" "$work/$1.figures" | paste -d' ' - "$work/base" | awk 'NF == 2 && $2 > 0 { print $1 / $2 }' | median 1
}

printf '%8s  %-26s %8s %6s %10s %6s %8s %8s %8s\n' articles what seconds ratio processor ratio 'peak MB' files MB
for n in "$@"; do
    work=$folder/$n
    mkdir -p "$work"
    [ -d "$work/chancery" ] || java "$here/java/org/chancery/bench/MakeArchive.java" "$n" "$work"
    rm -f "$work"/*.figures
    archive=$work/chancery
    run=0
    while [ $run -lt "$runs" ]; do
        run=$((run + 1))
        command -v hugo >/dev/null && hugo_site
        if wanted eleventy && [ -x "$folder/node_modules/.bin/eleventy" ]; then
            cp -r "$here/eleventy/." "$work/eleventy/"
            rm -rf "$work/eleventy/_site"
            timed 2-eleventy sh -c "cd '$work/eleventy' && '$folder/node_modules/.bin/eleventy' --quiet"
        fi
        printf '%s\n' "$same" >"$archive/articles/_site.yaml"
        cold "$archive"
        timed 3-cold "$chancery" build "$archive"
        if wanted records; then
            rm -rf "$archive/site"
            timed 4-records-kept "$chancery" build "$archive"
        fi
        if wanted nothing || wanted one; then
            "$chancery" build "$archive" >/dev/null 2>&1
            timed 5-nothing-changed "$chancery" build "$archive"
        fi
        if wanted one; then
            one=$(find "$archive/articles" -name '*.txt' | sort | head -1)
            printf 'One more line, of run %s.\n' $run >>"$one"
            timed 6-one-changed "$chancery" build "$archive"
        fi
        if wanted copy; then
            rm -rf "$work/copy"
            timed 7-copy-of-the-site cp -r "$archive/site" "$work/copy"
            rm -rf "$work/copy"
        fi
        if wanted all; then
            rm -f "$archive/articles/_site.yaml"
            mv "$archive/site" "$work/same-site"
            cold "$archive"
            timed 8-cold-all-kinds "$chancery" build "$archive"
            rm -rf "$work/all-site"
            mv "$archive/site" "$work/all-site"
            mv "$work/same-site" "$archive/site"
        fi
    done
    first=1-hugo
    [ -f "$work/$first.figures" ] || first=3-cold
    for figures in "$work"/*.figures; do
        name=$(basename "$figures" .figures)
        case $name in
            1-*) site=$work/hugo-site ;;
            2-*) site=$work/eleventy/_site ;;
            8-*) site=$work/all-site ;;
            *) site=$archive/site ;;
        esac
        printf '%8d  %-26s %8.2f %6.2f %10.2f %6.2f %8d %8d %8d\n' "$n" "$(echo "${name#*-}" | tr - ' ')" \
            "$(median 1 <"$figures")" "$(ratio "$name" 1)" "$(median 2 <"$figures")" "$(ratio "$name" 2)" \
            "$(($(median 3 <"$figures") / 1024))" "$(find "$site" -type f | wc -l)" "$(du -sm --apparent-size "$site" | cut -f1)"
    done
done
