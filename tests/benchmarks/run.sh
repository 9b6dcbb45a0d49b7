#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures Fourwave beside its peers in the same run, and prints one table: sh tests/benchmarks/run.sh
# Run it on an idle machine. It opens its own X display (Xvfb) and shows nothing.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
. "$project/src/setup.sh"

install_packages build benchmark
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

# drawing K ROUNDS: the same 8 + 2 K arrows by Fourwave and by mscgen, whole processes.
drawing() {
    arrows=$((8 + 2 * $1))
    sh "$project/tests/benchmarks/arrows.sh" "$1" >"$work/arrows.fourwave"
    "$fourwave" simulate "$work/arrows.fourwave" --json |
        sh "$project/tests/benchmarks/arrows.sh" --mscgen >"$work/arrows.msc"
    drawn=$(grep -c '=>' "$work/arrows.msc")
    [ "$drawn" = "$arrows" ] || { say "$drawn arrows instead of $arrows"; exit 1; }
    "$programs/processes" "$2" \
        "$fourwave" render "$work/arrows.fourwave" -o "$work/fourwave.svg" -- \
        mscgen -T svg -i "$work/arrows.msc" -o "$work/mscgen.svg" >"$work/drawing"
    ours=$(line 1 "$work/drawing")
    theirs=$(line 2 "$work/drawing")
    row "P1: SVG of $arrows arrows, whole process" \
        "$(number 1 "$ours") ms, $(number 2 "$ours") MB" \
        "mscgen: $(number 1 "$theirs") ms, $(number 2 "$theirs") MB" "60 ms"
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
drawing 1 41
drawing 496 21
open_display
starting 21
frames
audience
dragging
languages
simulating
tables
pasting
