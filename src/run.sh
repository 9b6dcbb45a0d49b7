#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds Fourwave and runs it: sh src/run.sh [ARGUMENTS OF FOURWAVE]
# On Debian 12 as root, or as a user who may use sudo; from any folder.
set -eu
project=$(cd "$(dirname "$0")/.." && pwd)
. "$project/src/setup.sh"

install_packages build
say "building into $project/build"
configure
build fourwave

fourwave=$project/build/src/app/fourwave
if [ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$fourwave" "$@"
fi

say "no display: the default scenario as text, and as a picture"
scenario=life-of-a-connection
picture=$project/build/$scenario.png
"$fourwave" simulate "$scenario"
"$fourwave" render "$scenario" -o "$picture"
give_back "$picture"
say "the picture is $picture"
