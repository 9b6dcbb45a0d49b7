// SPDX-License-Identifier: MIT
// The sources that tcp's tables of systems give in words, marked here for translation: tcp itself
// knows no language. A test finds any that is missing.
#include <QtGlobal>

namespace explanation {

// clang-format off
extern const char *const ProvenanceWords[];
const char *const ProvenanceWords[] = {
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18, on the machine measured"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18, with tcp_rfc1337 = 0"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: 11 ms; 6.12 tcp_input.c TCP_TIMEOUT_MIN"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: 40 to 44 ms after data"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: 41 to 55 ms"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: ECONNREFUSED at once"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: SYN again after 1.01 s"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: about 16"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: data repeated after a quarter of the RTT"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: ends by count"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: link MTU of 1500 less 40"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: tcp_max_tw_buckets of the machine measured"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: tcp_orphan_retries 0 means 8"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: the queue holds backlog + 1"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: window of the SYN"),
    QT_TRANSLATE_NOOP("explanation", "RFC 1337 is informational"),
    QT_TRANSLATE_NOOP("explanation", "RFC 2018 is an option"),
    QT_TRANSLATE_NOOP("explanation", "RFC 5961 (7) asks for a limit, gives none"),
    QT_TRANSLATE_NOOP("explanation", "RFC 7323 (2) is an option"),
    QT_TRANSLATE_NOOP("explanation", "RFC 7323 (3) is an option"),
    QT_TRANSLATE_NOOP("explanation", "RFC 8985 (6) is an option"),
    QT_TRANSLATE_NOOP("explanation", "RFC 8985 (7) is an option"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.10.7.2) third"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.10.7.3) first"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.10.7.4) eighth"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.10.7.4) fifth"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.10.7.4) first"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.10.7.4) second"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.4.2, 3.6.1): MSL of 2 min"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.7.1), on Ethernet"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.3) R2 of 3 min for SYN"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.3) R2 of at least 100 s SHLD-11"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.3) limits the time, not the count"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.4) MUST-29 gives none"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.4) gives none"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.6.3) MUST-40: below 500 ms"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 has no accept queue"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 has no limit"),
    QT_TRANSLATE_NOOP("explanation", "the largest window without scaling"),
    QT_TRANSLATE_NOOP("explanation", "without effect while reuse is never"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 counts bytes of payload"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: from the windows of a small SO_RCVBUF"),
    QT_TRANSLATE_NOOP("explanation", "Linux 6.18: tcp_fin_timeout of 120 and 90; 6.12 tcp.c"),
    QT_TRANSLATE_NOOP("explanation", "RFC 9293 (3.8.6.2.2) asks for less"),
};
// clang-format on

} // namespace explanation
