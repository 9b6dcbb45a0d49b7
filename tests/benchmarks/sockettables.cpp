// SPDX-License-Identifier: MIT
// How long it takes to read a table of sockets and to sort it into piles:
//     sockettables LINES
// A line a tool: milliseconds to read, to sort, how many sockets and piles, the tool.
#include "benchmarks/measuring.h"
#include "sockets/ports.h"
#include "sockets/verdict.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

constexpr int Rounds = 9;

struct Form
{
    const char *tool;
    const char *row; // with a peer's last number and a port
};

constexpr Form Forms[] = {
    {"ss -tanoep", "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.3.%d:%d users:((\"java\",pid=2231,fd=45)) "
                   "ino:52593 sk:3 cgroup:/ -->\n"},
    {"netstat -antp",
     "tcp        1      0 10.0.0.5:8080           10.0.3.%d:%d          CLOSE_WAIT  2231/java\n"},
    {"netstat -ano",
     "  TCP    10.0.0.5:8080         10.0.3.%d:%d          CLOSE_WAIT      4321\r\n"},
    {"netstat -an", "tcp4       0      0  10.0.0.5.8080          10.0.3.%d.%d       CLOSE_WAIT\n"},
    {"lsof -iTCP",
     "java 2231 app 45u IPv6 887123 0t0 TCP 10.0.0.5:8080->10.0.3.%d:%d (CLOSE_WAIT)\n"},
    {"garbage", "a line that no tool prints, %d and %d\n"},
};

std::string tableOf(const Form &form, int lines)
{
    std::string text;
    for (int line = 0; line < lines; ++line) {
        char row[256];
        std::snprintf(row, sizeof row, form.row, line % 200, 1024 + line % 60'000);
        text += row;
    }
    return text;
}

void measure(const Form &form, int lines)
{
    const std::string text = tableOf(form, lines);
    std::vector<double> reading;
    std::vector<double> sorting;
    std::size_t entries = 0;
    std::size_t piles = 0;
    for (int round = 0; round < Rounds; ++round) {
        sockets::Table table;
        reading.push_back(measuring::milliseconds([&] { table = sockets::read(text); }));
        sorting.push_back(measuring::milliseconds([&] {
            piles = sockets::piles(table).size();
            static_cast<void>(sockets::counted(table));
            static_cast<void>(sockets::portUses(table, tcp::findSystem("linux")->profile));
        }));
        entries = table.entries.size();
    }
    std::printf("%.0f %.0f %zu %zu %s\n", measuring::quantile(reading, 0.5),
                measuring::quantile(sorting, 0.5), entries, piles, form.tool);
}

} // namespace

int main(int argc, char **argv)
{
    const int lines = argc > 1 ? std::atoi(argv[1]) : 100'000;
    for (const Form &form : Forms)
        measure(form, lines);
}
