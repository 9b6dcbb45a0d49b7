// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace lessons {

// So many lines of the run contain the text.
struct Count
{
    const char *text;
    int lines;
};

// One run of a shipped scenario: the state in which each connection ends, and facts that its texts
// tell, as lines that support::lines() words. `client` and `server` replace the file's systems.
struct Lesson
{
    const char *scenario;
    const char *ends;
    std::vector<const char *> facts;
    std::vector<Count> counts = {};
    const char *client = "";
    const char *server = "";
};

inline const std::vector<Lesson> All = {
    {"19-silence-or-refusal",
     "client main CLOSED, client silent SYN_SENT",
     {"200ms client main connect returns ECONNREFUSED"},
     {{"client silent connect returns", 0}, {"client silent sends SYN", 7}}},
    {"20-old-duplicate-syn",
     "client main CLOSED, server main CLOSED, server pending1 CLOSED",
     {"70.15s server pending1 sends SYN+ACK 0 ack 1", "70.2s client - sends RST 1",
      "70.25s server pending1 SYN_RECEIVED > CLOSED"},
     {{"accept returns", 1}}},
    {"21-long-half-close",
     "client main CLOSED, server main CLOSED",
     {"1.1s client main FIN_WAIT_1 > FIN_WAIT_2", "1000s server main send returns 1000",
      "1001.05s client main FIN_WAIT_2 > TIME_WAIT"},
     {{"start finWait2", 0}, {"RST", 0}}},
    {"22-fin-behind-a-zero-window",
     "client main CLOSED, server main CLOSED",
     {"1s client main ESTABLISHED > FIN_WAIT_1", "1s client main close returns 0",
      "5.35s client main sends FIN+PSH+ACK 8689 ack 1 len 1312",
      "5.9s server main receive returns 0"},
     {{" probe", 3}, {"client main sends FIN", 1}}},
    {"23-lost-ack-of-fin",
     "client main CLOSED, server main CLOSED",
     {"550ms server main ESTABLISHED > CLOSE_WAIT", "800ms client main sends FIN+ACK 1 ack 1 again",
      "850ms server main sends ACK 1 ack 2", "900ms client main FIN_WAIT_1 > FIN_WAIT_2"},
     {{"ESTABLISHED > CLOSE_WAIT", 1}}},
    {"24-lost-syn-ack",
     "client main ESTABLISHED, server main ESTABLISHED",
     {"1.1s client main sends SYN 0 again", "1.15s server main sends SYN+ACK 0 ack 1 again",
      "1.2s client main connect returns 0"}},
    {"25-lost-handshake-ack-client-speaks",
     "client main ESTABLISHED, server main ESTABLISHED",
     {"350ms server main SYN_RECEIVED > ESTABLISHED", "350ms server listener accept returns 0"},
     {{" again", 0}}},
    {"26-lost-handshake-ack-server-speaks",
     "client main ESTABLISHED, server main ESTABLISHED",
     {"200ms client main SYN_SENT > ESTABLISHED", "1.15s server main sends SYN+ACK 0 ack 1 again",
      "1.25s server main SYN_RECEIVED > ESTABLISHED", "1.3s client main receive returns 100"}},
    {"27-connect-into-silence",
     "client main CLOSED",
     {"131.1s client main connect returns ETIMEDOUT", "67.1s client main sends SYN 0 again"},
     {{"sends SYN", 11}}},
    {"28-last-ack-never-acknowledged",
     "client main CLOSED, server main CLOSED",
     {"154.3s server main LAST_ACK > CLOSED"},
     {{"server main sends FIN", 10}, {"RST", 0}}},
    {"29-data-never-acknowledged",
     "client main CLOSED, server main CLOSED",
     {"500ms client main send returns 100", "994.1s client main receive returns ETIMEDOUT"},
     {{"client main sends PSH+ACK 1", 17}}},
    {"30-close-wait-wakes-up",
     "client main CLOSED, server main CLOSED",
     {"550ms server main receive returns 0", "60.6s client main FIN_WAIT_2 > CLOSED",
      "2min server main send returns 100", "120.05s client - sends RST 2",
      "121s server main send returns EPIPE"}},
    {"31-fork-keeps-the-connection",
     "client main CLOSED, server main CLOSED",
     {"1s server main close returns 0", "30s server main sends FIN+ACK 1 ack 2"},
     {{"server main sends FIN", 1}}},
    {"32-closed-before-accept",
     "client main CLOSED, server main CLOSED",
     {"450ms server main ESTABLISHED > CLOSE_WAIT", "3s server listener accept returns 0",
      "3.1s server main receive returns 100", "3.2s server main receive returns 0"}},
    {"33-time-wait-too-short",
     "client main CLOSED, server main CLOSED",
     {"1.25s client main TIME_WAIT > CLOSED", "1.35s client - sends RST 2",
      "1.4s server main LAST_ACK > CLOSED"}},
    {"34-old-data-in-time-wait",
     "client main CLOSED, server main CLOSED",
     {"700ms client main CLOSING > TIME_WAIT", "700ms server main CLOSING > TIME_WAIT",
      "3.35s client main sends ACK 2 ack 102", "63.35s client main TIME_WAIT > CLOSED"},
     {{"RST", 0}}},
    {"35-port-reused-in-time-wait",
     "client main CLOSED, client second ESTABLISHED, server main CLOSED, server second ESTABLISHED",
     {"2.05s server main TIME_WAIT > CLOSED", "2.05s server second LISTEN > SYN_RECEIVED",
      "2.1s client second connect returns 0"},
     {{"RST", 0}}},
    {"36-port-reused-with-lower-sequence",
     "client main CLOSED, client second ESTABLISHED, server main CLOSED, server second ESTABLISHED",
     {"2.05s server main sends ACK 2 ack 2", "2.15s server main TIME_WAIT > CLOSED",
      "2.208s client second connect returns 0"},
     {{"client second sends RST", 1}}},
    {"37-time-wait-assassination",
     "client main CLOSED, server main CLOSED",
     {"1.05s client main FIN_WAIT_2 > TIME_WAIT", "3.4s server - sends RST 102",
      "3.45s client main TIME_WAIT > CLOSED"}},
    {"38-ports-exhausted",
     "client main CLOSED, client main#2 CLOSED, client later ESTABLISHED, server main CLOSED, "
     "server main#2 CLOSED, server main#3 ESTABLISHED",
     {"2.1s client main#3 connect returns EADDRNOTAVAIL", "65.1s client later connect returns 0"},
     {{"client main#3 sends", 0}}},
    {"39-data-after-close",
     "client main CLOSED, server main CLOSED",
     {"1s server main send returns 100", "1.05s client main sends RST 2",
      "1.5s server main send returns EPIPE"},
     {{"TIME_WAIT", 0}}},
    {"40-half-open-after-reboot",
     "client main CLOSED, server main CLOSED",
     {"5.05s server - sends RST 1", "5.1s client main receive returns ECONNRESET"}},
    {"41-blind-reset",
     "client main ESTABLISHED, server main ESTABLISHED",
     {"1s server - forges RST 1000", "1s client main sends ACK 1 ack 1",
      "2s client main send returns 100"}},
    {"42-accept-queue-full",
     "client main ESTABLISHED, client main#2 ESTABLISHED, client main#3 ESTABLISHED, "
     "client main#4 SYN_SENT, server main ESTABLISHED, server pending1 ESTABLISHED, "
     "server pending2 ESTABLISHED",
     {"750ms server listener notes acceptQueueFull", "2.8s client main#3 connect returns 0"},
     {{"client main#4 connect returns", 0}, {"RST", 0}}},
    {"43-keepalive-and-a-dead-peer",
     "client main CLOSED, server main CLOSED",
     {"60.2s client main sends ACK 0 ack 1 probe", "90.2s client main receive returns ETIMEDOUT"},
     {{" probe", 3}}},
    {"44-orphaned-fin-wait-2",
     "client main CLOSED, client second CLOSE_WAIT, server main CLOSE_WAIT, server second CLOSED",
     {"60.6s client main FIN_WAIT_2 > CLOSED", "600.6s server second FIN_WAIT_2 > CLOSED"},
     {{"RST", 0}}},
};

// Where the lesson is a difference: the same files on systems that differ.
inline const std::vector<Lesson> OnOtherSystems = {
    {"17-close-with-unread-data",
     "client main CLOSE_WAIT, server main CLOSED",
     {"600ms server main sends FIN+ACK 1 ack 101", "650ms client main receive returns 0"},
     {{"RST", 0}},
     "",
     "freebsd"},
    {"27-connect-into-silence",
     "client main CLOSED",
     {"21.1s client main connect returns ETIMEDOUT"},
     {{"sends SYN", 5}},
     "windows"},
    {"27-connect-into-silence",
     "client main CLOSED",
     {"75.1s client main connect returns ETIMEDOUT"},
     {},
     "macos"},
    {"27-connect-into-silence",
     "client main CLOSED",
     {"75.1s client main connect returns ETIMEDOUT"},
     {},
     "freebsd"},
    {"27-connect-into-silence",
     "client main CLOSED",
     {"180.1s client main connect returns ETIMEDOUT"},
     {},
     "illumos"},
    {"37-time-wait-assassination",
     "client main CLOSED, server main CLOSED",
     {"3.4s server - sends RST 102", "31.05s client main TIME_WAIT > CLOSED"},
     {},
     "macos"},
    {"37-time-wait-assassination",
     "client main CLOSED, server main CLOSED",
     {"3.4s server - sends RST 102", "61.05s client main TIME_WAIT > CLOSED"},
     {},
     "freebsd"},
    {"41-blind-reset",
     "client main CLOSED, server main ESTABLISHED",
     {"1s client main ESTABLISHED > CLOSED", "2s client main send returns ECONNRESET"},
     {},
     "illumos"},
    {"42-accept-queue-full",
     "client main ESTABLISHED, client main#2 ESTABLISHED, client main#3 CLOSED, "
     "client main#4 CLOSED, server main ESTABLISHED, server pending1 ESTABLISHED, "
     "server pending2 CLOSED, server pending3 CLOSED",
     {"800ms client main#3 connect returns 0", "900ms client main#3 ESTABLISHED > CLOSED"},
     {},
     "",
     "freebsd"},
};

} // namespace lessons
