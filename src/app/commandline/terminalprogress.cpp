// SPDX-License-Identifier: MIT
#include "app/commandline/terminalprogress.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace app {

namespace {

constexpr std::chrono::milliseconds ShortWork(300);

volatile std::sig_atomic_t isInterrupted = 0;

void interrupt(int)
{
    isInterrupted = 1;
}

} // namespace

TerminalProgress::TerminalProgress() : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    isInterrupted = 0;
    std::signal(SIGINT, interrupt);
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_shown >= 0)
        std::fputs("\r      \r", stderr);
}

exporters::Progress TerminalProgress::callback()
{
    return [this](double done) {
        show(int(100 * done));
        return isInterrupted == 0;
    };
}

// Work that is done soon is not worth a number.
void TerminalProgress::show(int percent)
{
    const bool isShort = std::chrono::steady_clock::now() - m_begin < ShortWork;
    if (!m_isTerminal || isShort || percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

} // namespace app
