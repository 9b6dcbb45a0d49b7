// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/progress.h"

#include <chrono>

namespace app {

// Shows on a terminal how far long work is, and ends it when Ctrl+C is pressed, so that nothing is
// left behind. One at a time.
class TerminalProgress
{
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    // For exporters; valid as long as this.
    [[nodiscard]] exporters::Progress callback();

private:
    void show(int percent);

    bool m_isTerminal = false;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    int m_shown = -1; // percent; nothing yet
};

} // namespace app
