// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/connection.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tcptest {

// What one program does, each call at most once, in every order and at every moment.
enum class ProgramCall : std::uint8_t { Send, Receive, ShutdownWrite, Close, Abort };

// What is explored: how the connection opens, which calls there are, and what may go wrong.
struct Bounds
{
    const tcp::Profile *profile = nullptr;
    bool isSimultaneousOpen = false;               // else the second end listens
    std::array<std::vector<ProgramCall>, 2> calls; // by end
    int losses = 0;                                // segments that die
    int copies = 0;                                // segments that arrive twice
    int overtakings = 0;                           // segments that arrive before the one ahead
    int expiries = 0;                              // of retransmission timers
};

using Arc = std::pair<tcp::State, tcp::State>;

// Goes through every state that two connections and the path between them can reach, and holds the
// invariants of tcp-facts 3.5 against each step. States that differ only in their clocks are one.
class Exploration
{
public:
    explicit Exploration(const Bounds &bounds) : m_bounds(bounds) {}

    void run();

    [[nodiscard]] std::size_t stateCount() const { return m_seen.size(); }
    // Ends at which nothing more can happen.
    [[nodiscard]] std::size_t endCount() const { return m_ends; }
    // Every transition that was taken, but those to CLOSED because of a RST.
    [[nodiscard]] const std::set<Arc> &arcs() const { return m_arcs; }
    // The steps to the first place where an invariant fails, and which one; empty: all hold.
    [[nodiscard]] const std::string &failure() const { return m_failure; }

private:
    using Side = tcp::Side;

    // Everything that can happen next is a function of this.
    struct World
    {
        explicit World(const tcp::Profile &profile);

        std::array<tcp::Connection, 2> ends;
        std::array<std::deque<tcp::Segment>, 2> towards; // on their way, by who gets them
        std::array<std::uint8_t, 2> callsMade{};         // a bit each, in the order of Bounds
        tcp::SimTime now{};
        int losses = 0;
        int copies = 0;
        int overtakings = 0;
        int expiries = 0;
        std::array<bool, 2> hasClosed{};
        std::array<bool, 2> hasWaited{}; // been in TIME_WAIT
        bool isReset = false;            // a RST was sent
    };

    [[nodiscard]] World start();
    void visit(const World &world);
    bool tryCalls(const World &world, Side side);
    bool tryArrivals(const World &world, Side side);
    bool tryExpiries(const World &world, Side side);
    void step(const World &world, const std::string &name,
              const std::function<void(World &)> &change);
    void make(World &world, Side side, ProgramCall call);
    void deliver(World &world, Side side, const tcp::Segment &segment);
    void obey(World &world, Side side, const tcp::Segment *cause);
    void entered(World &world, Side side, const tcp::EnterState &change, const tcp::Segment *cause);
    void sent(World &world, Side side, const tcp::Segment &segment, const tcp::Segment *cause);
    void checkEnd(const World &world);
    void fail(const std::string &rule);
    [[nodiscard]] static std::string keyOf(const World &world);

    Bounds m_bounds;
    std::unordered_set<std::size_t> m_seen; // hashes: two states in 10^13 may pass as one
    std::set<Arc> m_arcs;
    std::vector<std::string> m_path;
    std::size_t m_ends = 0;
    std::string m_failure;
};

} // namespace tcptest
