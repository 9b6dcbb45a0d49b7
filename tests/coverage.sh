#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints which lines and branches of src/tcp and src/simulation the tests run:
# sh tests/coverage.sh [BUILD]. The tests must have been built in BUILD (default: build); they are
# linked again with instrumented layers. The figures go into resources/explanations/figures.txt.
set -eu
project=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:-$project/build}" && pwd)
work=$build/coverage
figures=$project/resources/explanations/figures.txt
tests="tcp_tst_rttestimator tcp_tst_sendqueue tcp_tst_reassembly tcp_tst_sequencenumber
    tcp_tst_recovery tcp_tst_window tcp_tst_delayedack tcp_tst_oldsegments
    tcp_tst_values tcp_tst_profiles tcp_tst_presets tcp_tst_corners tcp_tst_lifecycle tcp_tst_timers tcp_tst_rfc9293 tcp_tst_matrix
    tcp_tst_systemsschedules tcp_tst_systemssegments tcp_tst_exploration simulation_tst_calls
    simulation_tst_counting simulation_tst_decisive simulation_tst_eventqueue
    simulation_tst_listener simulation_tst_network simulation_tst_realbugs
    simulation_tst_repetition simulation_tst_simulate simulation_tst_sockettable
    simulation_tst_systemshosts simulation_tst_scenarios simulation_tst_facts
    scenario_tst_shippedscenarios scenario_tst_lessons"

mkdir -p "$work"
find "$work" -name '*.gcda' -delete
for layer in tcp simulation; do
    find "$project/src/$layer" -name '*.cpp' | xargs -P "$(nproc)" -n 1 sh -c \
        'g++ -std=c++20 -O0 --coverage -I "$0" -c "$3" -o "$1/$2-$(basename "$3" .cpp).o"' \
        "$project/src" "$work" "$layer"
    rm -f "$work/lib$layer.a"
    ar rcs "$work/lib$layer.a" "$work/$layer"-*.o
done

for test in $tests; do
    # The command that links it, with the instrumented layers instead of the plain ones.
    command=$(ninja -C "$build" -t commands "$test" | tail -n 1 |
        sed -e "s#-o [^ ]*#-o $work/$test --coverage#" \
            -e "s#src/tcp/libtcp.a#$work/libtcp.a#g" \
            -e "s#src/simulation/libsimulation.a#$work/libsimulation.a#g")
    (cd "$build" && sh -c "$command") >/dev/null
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$work/$test" >"$work/$test.log" 2>&1 ||
        { echo "$test fails, see $work/$test.log" >&2; exit 1; }
done

gcovr --root "$project" --object-directory "$work" --filter "$project/src/tcp/" \
    --filter "$project/src/simulation/" --exclude-throw-branches --exclude-unreachable-branches \
    --branches --txt "$work/branches.txt" --json-summary "$work/summary.json" \
    "$work"
gcovr --root "$project" --object-directory "$work" --filter "$project/src/tcp/" \
    --filter "$project/src/simulation/" --exclude-throw-branches --exclude-unreachable-branches \
    "$work"
cat "$work/branches.txt"

totals=$(sed -e 's/"files": \[.*\], //' "$work/summary.json")
percent() { echo "$totals" | sed -n "s/.*\"$1_percent\": \([0-9.]*\).*/\1/p"; }
for figure in "coveredLines $(percent line)" "coveredBranches $(percent branch)"; do
    sed -i "/^${figure%% *} /d" "$figures"
    echo "$figure" >>"$figures"
done
