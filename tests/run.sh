#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds Fourwave with its tests and runs them: sh tests/run.sh [ARGUMENTS OF CTEST]
# Nothing is shown on a display. With CI=true a warning is an error. What takes long has the label
# "full" and is left out: sh tests/run.sh -L full
set -eu
project=$(cd "$(dirname "$0")/.." && pwd)
. "$project/src/setup.sh"

case " $* " in
*" -L full "*) install_packages build test full ;;
*) install_packages build test ;;
esac
say "building the tests into $project/build"
if [ "${CI:-}" = true ]; then
    configure -DFOURWAVE_WERROR=ON
else
    configure
fi
build all

say "running the tests"
trap 'give_back "$project/build"' EXIT
cd "$project"
case " $* " in
*" -L "*) ;;
*) set -- -LE full "$@" ;;
esac
ctest --preset release --parallel "$(nproc)" "$@"
