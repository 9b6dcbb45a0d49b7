#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes the code of src/tcp, one place at a time, and tells which changes no test notices.

    python3 tests/mutation/mutate.py [--build build] [--minutes 60] [--only arrival.cpp] [--seed 1]

Comparisons, logical and arithmetic operators, constants, min and max, true and false are changed in
turn, in an order that --seed shuffles, for as long as --minutes says. A change is killed when it
does not compile, or when one of the tests below fails or does not end. Those that survive are
printed as FILE:LINE: before -> after, and counted at the end; survivors.txt lists them. The tests
must have been built in --build. The figures go into resources/explanations/figures.txt, everything else into --build/mutation.
"""
import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

TESTS = ["tcp_tst_rttestimator", "tcp_tst_sendqueue", "tcp_tst_reassembly", "tcp_tst_recovery",
         "tcp_tst_values", "tcp_tst_profiles", "tcp_tst_window", "tcp_tst_delayedack",
         "tcp_tst_oldsegments", "tcp_tst_corners", "tcp_tst_lifecycle", "tcp_tst_timers",
         "tcp_tst_rfc9293", "tcp_tst_matrix", "tcp_tst_systemsschedules", "tcp_tst_systemssegments",
         "simulation_tst_systemshosts", "simulation_tst_calls", "simulation_tst_listener",
         "simulation_tst_realbugs", "simulation_tst_scenarios", "simulation_tst_facts",
         "simulation_tst_simulate", "simulation_tst_network", "simulation_tst_decisive",
         "scenario_tst_shippedscenarios", "scenario_tst_lessons", "tcp_tst_exploration"]

# What is changed: a pattern, and what stands there afterwards.
CHANGES = [
    (r"(?<= )<(?= )", "<="), (r"(?<= )<=(?= )", "<"), (r"(?<= )>(?= )", ">="),
    (r"(?<= )>=(?= )", ">"), (r"(?<= )==(?= )", "!="), (r"(?<= )!=(?= )", "=="),
    (r"(?<= )&&(?= )", "||"), (r"(?<= )\|\|(?= )", "&&"), (r"(?<= )\+(?= )", "-"),
    (r"(?<= )-(?= )", "+"), (r"(?<= )\+=(?= )", "-="), (r"(?<= )-=(?= )", "+="),
    (r"\bstd::max\(", "std::min("), (r"\bstd::min\(", "std::max("), (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"), (r"(?<=[\s(])!(?=[a-zA-Z])", ""), (r"\+\+(?=m_)", "--"),
]
NUMBER = re.compile(r"(?<![\w.'])(\d+)(?=(?:U|us|ms|s|min|h)?\b)(?![\w']*[xX.])")


def code_of(line):
    """The line without its comment and without texts, so that places stay where they are."""
    line = re.sub(r'"[^"]*"', lambda text: " " * len(text.group()), line)
    return line.split("//")[0]


def mutants_of(source):
    for number, line in enumerate(source.read_text().splitlines()):
        code = code_of(line)
        if code.lstrip().startswith("#"):
            continue
        for pattern, after in CHANGES:
            for place in re.finditer(pattern, code):
                yield number, line[:place.start()] + after + line[place.end():]
        for place in NUMBER.finditer(code):
            more = str(int(place.group(1)) + 1)
            yield number, line[:place.start(1)] + more + line[place.end(1):]


class Workshop:
    """Compiles src/tcp as a library that the tests load, so that a change costs one object."""

    def __init__(self, root, build):
        self.root, self.build = root, build
        self.folder = build / "mutation"
        self.folder.mkdir(exist_ok=True)
        self.library = self.folder / "libtcp.so"
        self.sources = sorted((root / "src/tcp").glob("*.cpp"))
        self.sources += sorted((root / "src/tcp/systems").glob("*.cpp"))
        self.seconds = {}

    def run(self, command, **options):
        return subprocess.run(command, capture_output=True, text=True, **options)

    def object_of(self, source):
        return self.folder / (source.stem + ".o")

    def compile(self, source, text=None):
        command = ["g++", "-std=c++20", "-O0", "-fPIC", "-I", str(self.root / "src"), "-c",
                   "-x", "c++", "-", "-o", str(self.object_of(source))]
        text = source.read_text() if text is None else text
        return self.run(command, input=text).returncode == 0

    def keep(self, source):
        shutil.copy2(self.object_of(source), self.folder / (source.stem + ".kept"))

    def restore(self, source):
        shutil.copy2(self.folder / (source.stem + ".kept"), self.object_of(source))

    def link(self):
        objects = [str(self.object_of(source)) for source in self.sources]
        return self.run(["g++", "-shared", "-o", str(self.library), *objects]).returncode == 0

    def link_test(self, test):
        commands = self.run(["ninja", "-C", str(self.build), "-t", "commands", test]).stdout
        command = commands.strip().splitlines()[-1]
        command = re.sub(r"-o \S+", f"-o {self.folder / test}", command, count=1)
        command = command.replace("src/tcp/libtcp.a",
                                  f"{self.library} -Wl,-rpath,{self.folder}")
        done = self.run(command, shell=True, cwd=self.build)
        if done.returncode != 0:
            sys.exit(f"{test} cannot be linked; is it built?\n{done.stderr}")

    def passes(self, test, patience):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        try:
            return self.run([str(self.folder / test)], env=environment,
                            timeout=patience).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def prepare(self):
        for source in self.sources:
            if not self.compile(source):
                sys.exit(f"{source} does not compile.")
            self.keep(source)
        self.link()
        for test in TESTS:
            self.link_test(test)
            begin = time.monotonic()
            if not self.passes(test, 300):
                sys.exit(f"{test} fails before anything is changed.")
            self.seconds[test] = time.monotonic() - begin

    def is_killed(self, source, text):
        if not self.compile(source, text):
            return True
        if not self.link():
            return True
        quickest_first = sorted(TESTS, key=self.seconds.get)
        return any(not self.passes(test, 10 + 10 * self.seconds[test]) for test in quickest_first)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    root = Path(__file__).resolve().parents[2]
    workshop = Workshop(root, (root / options.build).resolve())
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    end = time.monotonic() + 60 * options.minutes
    workshop.prepare()
    # Names and the texts of fields are data, and so are the systems; other tests read them.
    subjects = [source for source in workshop.sources
                if source.parent.name == "tcp" and source.stem not in ("names", "fields", "systems")
                and options.only in source.name]
    mutants = [(source, *mutant) for source in subjects for mutant in mutants_of(source)]
    random.Random(options.seed).shuffle(mutants)
    tried, survived = try_all(workshop, mutants, end)
    print(f"{tried} of {len(mutants)} changes tried, {survived} survived")
    write_figures(root / "resources/explanations/figures.txt",
                  {"mutants": tried, "mutantsKilled": tried - survived})


def try_all(workshop, mutants, end):
    """Until the time is over or somebody ends it: how many were tried, and how many survived."""
    tried = survived = 0
    try:
        for source, number, line in mutants:
            if time.monotonic() > end:
                break
            lines = source.read_text().splitlines()
            before, lines[number] = lines[number], line
            is_killed = workshop.is_killed(source, "\n".join(lines) + "\n")
            workshop.restore(source)
            tried += 1
            if tried % 50 == 0:
                print(f"{tried} tried", flush=True)
            if not is_killed:
                survived += 1
                print(f"{source.relative_to(workshop.root)}:{number + 1}: {before.strip()} -> "
                      f"{line.strip()}", flush=True)
    except KeyboardInterrupt:
        pass
    return tried, survived


def write_figures(file, figures):
    """Replaces the figures of these names in the file of the page "About the model"."""
    lines = [line for line in file.read_text().splitlines() if line.split(" ")[0] not in figures]
    lines += [f"{name} {number}" for name, number in figures.items()]
    file.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
