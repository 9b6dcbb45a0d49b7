#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes what the tests count into resources/explanations/figures.txt, for the page "About the model":
# sh tests/figures.sh [BUILD]. The tests must have been built in BUILD (default: build).
set -eu
project=$(cd "$(dirname "$0")/.." && pwd)
build=${1:-$project/build}
figures=$project/resources/explanations/figures.txt
FOURWAVE_FIGURES=$figures QT_QPA_PLATFORM=offscreen "$build/tests/explanation/explanation_tst_figures" \
    figure_ofThePage_isWhatTheTestsCount
cat "$figures"
