// SPDX-License-Identifier: MIT
// Runs commands in turn, many times, and prints the median of each one's time and peak memory:
//     processes ROUNDS COMMAND [ARGUMENT...] [-- COMMAND [ARGUMENT...]]...
// A line a command: milliseconds, megabytes. What the commands print goes to /dev/null.
#include "benchmarks/measuring.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Command = std::vector<char *>; // ends with a null pointer

struct Measurement
{
    double milliseconds = 0;
    double megabytes = 0;
};

std::vector<Command> commandsOf(int argc, char **argv)
{
    std::vector<Command> commands(1);
    for (int i = 2; i < argc; ++i) {
        if (std::string(argv[i]) == "--")
            commands.emplace_back();
        else
            commands.back().push_back(argv[i]);
    }
    for (Command &command : commands)
        command.push_back(nullptr);
    return commands;
}

[[noreturn]] void become(const Command &command)
{
    const int nothing = open("/dev/null", O_WRONLY);
    dup2(nothing, STDOUT_FILENO);
    execvp(command[0], command.data());
    _exit(127);
}

Measurement run(const Command &command)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(command);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", command[0]);
        std::exit(1);
    }
    return {elapsed.count(), double(usage.ru_maxrss) / 1024};
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 2 ? std::atoi(argv[1]) : 0;
    if (rounds < 1) {
        std::fprintf(stderr, "usage: processes ROUNDS COMMAND... [-- COMMAND...]...\n");
        return 2;
    }
    const std::vector<Command> commands = commandsOf(argc, argv);
    std::vector<std::vector<double>> times(commands.size());
    std::vector<std::vector<double>> peaks(commands.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const Measurement measurement = run(commands[i]);
            times[i].push_back(measurement.milliseconds);
            peaks[i].push_back(measurement.megabytes);
        }
    }
    for (std::size_t i = 0; i < commands.size(); ++i)
        std::printf("%.1f %.1f\n", measuring::quantile(times[i], 0.5),
                    measuring::quantile(peaks[i], 0.5));
}
