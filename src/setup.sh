# SPDX-License-Identifier: MIT
# Functions that src/run.sh, tests/run.sh and tests/benchmarks/run.sh share; $project is its folder.

say() {
    echo "fourwave: $*" >&2
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "root is needed for: $*"
        return 1
    fi
}

# packages_for USE...: the names of the packages that the list marks with one of the uses.
packages_for() {
    for wanted in "$@"; do
        awk -v use="$wanted" '$2 == use { print $1 }' "$project/src/packages.txt"
    done
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]
}

missing_packages() {
    for package in $(packages_for "$@"); do
        is_installed "$package" || printf '%s ' "$package"
    done
}

# install_packages USE...: installs what is missing, and nothing else.
install_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "installing ${missing% } (a few minutes)"
    log=$(mktemp)
    # shellcheck disable=SC2086 # one word a package
    if ! { as_root apt-get -q update &&
           as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
               --no-install-recommends install $missing; } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

# configure [CMAKE ARGUMENT...]: the release preset, in $project/build.
configure() {
    cmake --preset release -S "$project" "$@" >/dev/null
}

# build TARGET...: a line that moves on a terminal, only warnings elsewhere.
build() {
    quiet=--quiet
    [ ! -t 2 ] || quiet=
    # shellcheck disable=SC2086 # nothing or one word
    ninja -C "$project/build" $quiet "$@" >&2
    give_back "$project/build"
}

# Under sudo the folder still belongs to whoever called sudo.
give_back() {
    if [ "$(id -u)" = 0 ] && [ -n "${SUDO_UID:-}" ]; then
        chown -R "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$1"
    fi
}
