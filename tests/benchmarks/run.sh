#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures Fourwave beside its peers in the same run, and prints one table: sh tests/benchmarks/run.sh
# Run it on an idle machine. It opens its own X display (Xvfb) and shows nothing.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
. "$project/src/setup.sh"

install_packages build test benchmark
say "building into $project/build"
configure
build fourwave benchmarks

fourwave=$project/build/src/app/fourwave
programs=$project/build/tests/benchmarks
scenarios=$project/resources/scenarios
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

row() {
    printf '| %s | %s | %s | %s |\n' "$@"
}

# The N-th line of a file, and the N-th number of a line.
line() { sed -n "$1p" "$2"; }
number() { echo "$2" | cut -d ' ' -f "$1"; }

# prepare K: a scenario of 8 + 2 K arrows, and the same arrows for mscgen.
prepare() {
    arrows=$((8 + 2 * $1))
    sh "$project/tests/benchmarks/arrows.sh" "$1" >"$work/arrows.fourwave"
    "$fourwave" simulate "$work/arrows.fourwave" --json |
        sh "$project/tests/benchmarks/arrows.sh" --mscgen >"$work/arrows.msc"
    drawn=$(grep -c '=>' "$work/arrows.msc")
    [ "$drawn" = "$arrows" ] || { say "$drawn arrows instead of $arrows"; exit 1; }
}

# compare NAME AIM ROUNDS OURS... -- THEIRS...: two commands in turn, whole processes.
compare() {
    name=$1 aim=$2 rounds=$3
    shift 3
    "$programs/processes" "$rounds" "$@" >"$work/compared"
    ours=$(line 1 "$work/compared")
    theirs=$(line 2 "$work/compared")
    row "$name" "$(number 1 "$ours") ms, $(number 2 "$ours") MB" \
        "${theirs:+$peer: $(number 1 "$theirs") ms, $(number 2 "$theirs") MB}" "$aim"
}

# drawing K ROUNDS: the same arrows as SVG.
drawing() {
    prepare "$1"
    peer=mscgen
    compare "P1: SVG of $arrows arrows, whole process" "$3" "$2" \
        "$fourwave" render "$work/arrows.fourwave" -o "$work/fourwave.svg" -- \
        mscgen -T svg -i "$work/arrows.msc" -o "$work/mscgen.svg"
}

# pixels K ROUNDS SCALE: the same arrows as PNG, at a scale at which both have as many pixels.
pixels() {
    prepare "$1"
    peer=mscgen
    compare "P2: PNG of $arrows arrows, as many pixels, whole process" "a tenth, 64 MB" "$2" \
        "$fourwave" render "$work/arrows.fourwave" -o "$work/fourwave.png" --scale "$3" -- \
        mscgen -T png -i "$work/arrows.msc" -o "$work/mscgen.png"
    row "P2: the pixels of both, $arrows arrows" "$(pixels_of fourwave.png)" \
        "mscgen: $(pixels_of mscgen.png)" "-"
}

# "400 x 54072": of a PNG file, whose head holds them.
pixels_of() {
    od -An -j 16 -N 8 -t u4 --endian=big "$work/$1" | awk '{ print $1 " x " $2 }'
}

# 100,000 arrows are drawn to the end, or refused with a reason.
endless() {
    python3 "$project/tests/benchmarks/longcapture.py" 100000 >"$work/long.pcap"
    for output in long.svg "long.pdf --paper A4" long.png "long.png --scale 0.1" long.pdf; do
        status=0
        # shellcheck disable=SC2086 # a name and its options
        "$programs/processes" 1 "$fourwave" render "$work/long.pcap" -o "$work/"$output \
            >"$work/endless" 2>"$work/refused" || status=$?
        if [ "$status" = 0 ]; then
            row "P3: 100,000 arrows as $output" \
                "$(number 1 "$(cat "$work/endless")") ms, $(number 2 "$(cat "$work/endless")") MB" "-" "whole"
        else
            row "P3: 100,000 arrows as $output" "$(head -n 1 "$work/refused")" "-" "or refused"
        fi
        rm -f "$work"/long.svg "$work"/long.pdf "$work"/long.png
    done
}

paging() {
    prepare 4996
    compare "P4: PDF of $arrows arrows on A4, whole process" "500 ms" 5 \
        "$fourwave" render "$work/arrows.fourwave" -o "$work/fourwave.pdf" --paper A4
}

zoomed() {
    python3 "$project/tests/benchmarks/longcapture.py" 10000 >"$work/10000.pcap"
    QT_QPA_PLATFORM=offscreen "$programs/zoomedout" "$work/10000.pcap" "$work/long.pcap" |
        while read -r median slow segments file; do
            row "P9: $segments segments zoomed out to fit 3840x2160" "p50 $median ms, p95 $slow ms" "-" "10 ms"
        done
}

# The same frames are read back from a GIF for ffmpeg; its palette is one for the whole film.
filming() {
    film="render $scenarios/01-life-of-a-connection.fourwave --fps 30 --size 1280x720"
    # shellcheck disable=SC2086 # a command's words
    "$fourwave" $film -o "$work/film.gif"
    ffmpeg -loglevel error -y -i "$work/film.gif" -r 30 -c:v ffv1 "$work/frames.mkv"
    peer="ffmpeg, one palette"
    # shellcheck disable=SC2086
    compare "P15: GIF, 1280x720, 30 frames a second" "4 times faster, 64 MB" 3 \
        "$fourwave" $film -o "$work/ours.gif" -- \
        ffmpeg -loglevel error -y -i "$work/frames.mkv" -filter_complex \
        "split[a][b];[a]palettegen[p];[b][p]paletteuse" "$work/theirs.gif"
    row "P15: the files" "$(bytes_of ours.gif) bytes" "$(bytes_of theirs.gif) bytes" "1.1 times"
    peer="ffmpeg alone"
    # shellcheck disable=SC2086
    compare "P16: MP4 of the same" "1.1 times" 3 "$fourwave" $film -o "$work/ours.mp4" -- \
        ffmpeg -loglevel error -y -i "$work/frames.mkv" -c:v libx264 -preset veryfast \
        -pix_fmt yuv420p "$work/theirs.mp4"
    row "P16: the files" "$(bytes_of ours.mp4) bytes" "$(bytes_of theirs.mp4) bytes" "-"
    # shellcheck disable=SC2086
    compare "WebP of the same" "-" 3 "$fourwave" $film -o "$work/ours.webp"
    row "WebP: the file" "$(bytes_of ours.webp) bytes" "-" "-"
}

bytes_of() { wc -c <"$work/$1"; }

# A film four times as long needs no more memory.
growing() {
    for format in gif webp mp4; do
        for speed in 1 0.25; do
            compare "memory: $format at speed $speed" "does not grow" 1 "$fourwave" render \
                "$scenarios/01-life-of-a-connection.fourwave" -o "$work/grown.$format" --speed "$speed"
        done
    done
}

# A display of the size of a projector's, with no window manager.
open_display() {
    Xvfb -displayfd 3 -screen 0 3840x2160x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    server=$!
    while [ ! -s "$work/display" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
    unset WAYLAND_DISPLAY
}

starting() {
    "$programs/firstpaint" "$1" "$fourwave" -- "$programs/barewindow" >"$work/starting"
    ours=$(line 1 "$work/starting")
    bare=$(line 2 "$work/starting")
    row "P11: start to first paint, and memory" \
        "$(number 1 "$ours") ms, $(number 2 "$ours") MB" \
        "bare QMainWindow with docks: $(number 1 "$bare") ms, $(number 2 "$bare") MB" \
        "1.5 times, 1.4 times"
}

frames() {
    "$programs/frames" "$scenarios"/*.fourwave | while read -r median slow whole count file; do
        row "P8: frame at 3840x2160, ${file##*/}, $count frames" \
            "p50 $median ms, p95 $slow ms; all of it $whole ms" "-" "5 ms"
    done
}

audience() {
    "$programs/audience" "$scenarios"/*.fourwave |
        while read -r median slow _ hard worst _ hardest _ count file; do
            row "audience at 3840x2160, ${file##*/}, $count frames" \
                "p50 $median ms, p95 $slow ms; work p95 $hard ms, at most $worst ms" \
                "with a presenter's window: p95 $hardest ms" "16.7 ms"
        done
}

# The explanation alone, and every panel.
languages() {
    for panels in 1 14; do
        times=$("$programs/languages" "$panels")
        row "Language of the whole window, panels open: $panels" \
            "p50 $(number 1 "$times") ms, p95 $(number 2 "$times") ms" "-" "100 ms"
    done
}

# A run of about 1,000 segments beside the shipped ones.
dragging() {
    sh "$project/tests/benchmarks/arrows.sh" 496 >"$work/long.fourwave"
    "$programs/drags" "$work/long.fourwave" "$scenarios"/*.fourwave |
        while read -r median slow making comparing placing segments file; do
            row "P14: edit to picture at 3840x2160, ${file##*/}, $segments segments" \
                "p50 $median ms, p95 $slow ms; simulated in $making, compared in $comparing, placed in $placing" \
                "-" "16.7 ms"
        done
}

simulating() {
    "$programs/resimulate" "$scenarios"/*.fourwave | while read -r median slow events file; do
        row "simulate again, ${file##*/}, $events events" "p50 $median µs, p95 $slow µs" "-" "1000 µs"
    done
}

tables() {
    "$programs/sockettables" 100000 | while read -r reading sorting sockets piles tool; do
        row "100,000 lines of $tool: $sockets sockets, $piles piles" \
            "read $reading ms, sorted $sorting ms" "-" "1000 ms"
    done
}

pasting() {
    "$programs/pilespanel" 100000 | while read -r pasting switching sockets piles; do
        row "paste of $sockets sockets to the picture of $piles piles" "p50 $pasting ms" "-" "1000 ms"
        row "the same in the other language" "p50 $switching ms" "-" "100 ms"
    done
}

row measured Fourwave peer aim
row --- --- --- ---
drawing 1 41 "60 ms"
drawing 496 21 "60 ms"
drawing 4996 11 "as fast as mscgen"
pixels 496 5 0.416
pixels 4996 1 0.416
endless
paging
zoomed
filming
growing
open_display
starting 21
frames
audience
dragging
languages
simulating
tables
pasting
