// SPDX-License-Identifier: MIT
// How long it takes to simulate a scenario again after an edit:
//     resimulate FILE...
// A line a file: microseconds (median and 95th percentile), events, the file.
#include "benchmarks/measuring.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr int Rounds = 200;

std::string contents(const char *path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// One microsecond more or less on the way: everything that follows must be simulated again.
void edit(scenario::Scenario &scenario, int round)
{
    scenario.delay[0] += tcp::Duration(round % 2 ? 1 : -1);
}

bool measure(const char *path)
{
    scenario::ParseResult parsed = scenario::parse(contents(path));
    if (!parsed.isGood()) {
        std::fprintf(stderr, "%s is no good scenario\n", path);
        return false;
    }
    std::size_t events = 0;
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        edit(parsed.scenario, round);
        trace::Trace trace;
        times.push_back(
            1e3 * measuring::milliseconds([&] { trace = simulation::simulate(parsed.scenario); }));
        events = trace.events().size();
    }
    std::printf("%.0f %.0f %zu %s\n", measuring::quantile(times, 0.5),
                measuring::quantile(times, 0.95), events, path);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!measure(argv[i]))
            return 1;
    }
}
