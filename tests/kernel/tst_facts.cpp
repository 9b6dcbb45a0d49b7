// SPDX-License-Identifier: MIT
// What Linux 6.18 was seen to do beside the scenarios that stand here as traces, in their grammar:
// timings at other delays and with other settings, and what follows from named functions of the
// kernel. The times are nominal: a real kernel's timers are up to an eighth late.
#include "measured.h"
#include "support/runs.h"

#include <QTest>

namespace {

namespace kinds = support::kinds;

// Who listens, accepts and connects in most of them.
constexpr auto Connected = R"(at 0 b listen
at 0 b accept
at 100 a connect
)";

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void fact_simulated_isAsMeasured_data();
    void fact_simulated_isAsMeasured();

private:
    static void addTimers();
    static void addOpening();
    static void addClosing();
    static void addAcknowledging();
    static void addLosses();
    static void addResets();
    static void addTimeWait();
};

namespace {

// What the lines that match `about` are. `statements` follow a delay of 50 ms and a connection
// unless they begin with a delay of their own.
void row(const char *name, const QByteArray &statements, const char *about,
         const QStringList &expected)
{
    const bool isWhole = statements.startsWith("delay");
    const QByteArray text =
        isWhole ? statements : QByteArray("delay 50\n") + Connected + statements;
    QTest::newRow(name) << text.toStdString() << QString(about) << expected;
}

// FINs that are lost from 2 s on, at a one-way delay.
void lostFinRow(const char *name, int delay, const QStringList &times, const char *sysctl = "")
{
    const QByteArray text = "delay " + QByteArray::number(delay) + "\n" + Connected + sysctl
                            + "drop a>b F 1-3\nend 12000\nat 2000 a close";
    QStringList lines;
    for (const QString &time : times)
        lines << time + " client main sends FIN+ACK 1 ack 1" + (lines.isEmpty() ? "" : " again");
    row(name, text, "client main sends FIN", lines);
}

} // namespace

// Facts' table of retransmissions: RTO is the RTT and 200 ms, or three RTTs; the first repetition
// is a tail loss probe after two RTTs and 200 ms, but no later than RTO.
void TestFacts::addTimers()
{
    lostFinRow("FIN lost, RTT 2 ms", 1, {"2s", "2.202s", "2.404s", "2.808s"});
    lostFinRow("FIN lost, RTT 4 ms", 2, {"2s", "2.204s", "2.408s", "2.816s"});
    lostFinRow("FIN lost, RTT 10 ms", 5, {"2s", "2.21s", "2.42s", "2.84s"});
    lostFinRow("FIN lost, RTT 20 ms", 10, {"2s", "2.22s", "2.44s", "2.88s"});
    lostFinRow("FIN lost, RTT 100 ms", 50, {"2s", "2.3s", "2.6s", "3.2s"});
    lostFinRow("FIN lost, RTT 200 ms", 100, {"2s", "2.6s", "3.2s", "4.4s"});
    lostFinRow("FIN lost, RTT 500 ms", 250, {"2s", "3.2s", "4.7s", "7.7s"});
    lostFinRow("FIN lost, no tail loss probe", 50, {"2s", "2.3s", "2.9s", "4.1s"},
               "sysctl ab net.ipv4.tcp_early_retrans=0\n");
    // RFC 6298 (5.7), tcp_init_metrics: 3 s without a sample; the probe after 1 s all the same.
    row("FIN lost after a SYN+ACK that was repeated, no timestamps",
        "sysctl ab net.ipv4.tcp_timestamps=0\ndrop b>a S. 1\ndrop a>b F 1-2\nend 9000\n"
        "at 2000 a close",
        "client main sends FIN",
        {"2s client main sends FIN+ACK 1 ack 1", "3s client main sends FIN+ACK 1 ack 1 again",
         "6s client main sends FIN+ACK 1 ack 1 again"});
    // retransmits_timed_out: 0.2 x (2^4 - 1) s are over at the retransmission timer of 4.8 s.
    row("FIN never acknowledged, tcp_orphan_retries 3",
        "sysctl a net.ipv4.tcp_orphan_retries=3\ncut both 1000\nend 20000\nat 2000 a close",
        "client main (sends FIN|.* > )",
        {"100ms client main CLOSED > SYN_SENT", "200ms client main SYN_SENT > ESTABLISHED",
         "2s client main ESTABLISHED > FIN_WAIT_1", "2s client main sends FIN+ACK 1 ack 1",
         "2.3s client main sends FIN+ACK 1 ack 1 again",
         "2.6s client main sends FIN+ACK 1 ack 1 again",
         "3.2s client main sends FIN+ACK 1 ack 1 again",
         "4.4s client main sends FIN+ACK 1 ack 1 again", "6.8s client main FIN_WAIT_1 > CLOSED"});
    row("SYN lost, tcp_syn_linear_timeouts 0",
        "delay 50\nsysctl a net.ipv4.tcp_syn_linear_timeouts=0\ncut both 0\nend 140000\n"
        "at 0 a connect",
        "client main (sends SYN|connect)",
        {"0ms client main sends SYN 0", "1s client main sends SYN 0 again",
         "3s client main sends SYN 0 again", "7s client main sends SYN 0 again",
         "15s client main sends SYN 0 again", "31s client main sends SYN 0 again",
         "63s client main sends SYN 0 again", "127s client main connect returns ETIMEDOUT"});
    // tcp_write_timeout asks for TCP_USER_TIMEOUT in SYN_SENT too, from the first retransmission.
    row("SYN lost, TCP_USER_TIMEOUT 3000",
        "delay 50\nat 50 a setopt 6 18 3000\ncut both 0\nend 9000\nat 100 a connect",
        "client main (sends SYN|connect)",
        {"100ms client main sends SYN 0", "1.1s client main sends SYN 0 again",
         "2.1s client main sends SYN 0 again", "3.1s client main sends SYN 0 again",
         "4.1s client main connect returns ETIMEDOUT"});
    // tcp_keepalive_timer: TCP_USER_TIMEOUT in place of the count of probes.
    row("keepalive, dead peer, TCP_USER_TIMEOUT 7000",
        "cut both 250\nend 30000\nat 300 a setopt 6 4 5\nat 300 a setopt 6 5 2\n"
        "at 300 a setopt 6 18 7000\nat 310 a setopt 1 9 1\nat 400 a recv",
        "client main (sends (ACK 0|RST)|receive)",
        {"5.31s client main sends ACK 0 ack 1 probe", "7.31s client main sends RST+ACK 1 ack 1",
         "7.31s client main receive returns ETIMEDOUT"});
    // tcp_set_keepalive begins a whole wait; tcp_sock_set_keepidle counts from what came last.
    row("keepalive switched on late", "end 9000\nat 1000 a setopt 6 4 2\nat 3000 a setopt 1 9 1",
        "client main sends ACK 0", {"5s client main sends ACK 0 ack 1 probe"});
    row("keepalive with a new idle time",
        "end 9000\nat 1000 a setopt 1 9 1\nat 3000 a setopt 6 4 4", "client main sends ACK 0",
        {"4.2s client main sends ACK 0 ack 1 probe"});
    // tcp_probe_timer: an orphan whose peer keeps its window shut ends when RTO has grown to 120 s.
    row("FIN behind a window that stays shut, orphan",
        "delay 50\nat 0 b listen\nat 5 b setopt:l 1 8 4096\nat 10 b accept\nat 100 a connect\n"
        "end 400000\nat 400 a send 20000\nat 1500 a close",
        "client main FIN_WAIT_1 >", {"282.225625s client main FIN_WAIT_1 > CLOSED"});
}

void TestFacts::addOpening()
{
    row("14 third ACK lost, data completes the handshake",
        "drop a>b . 1\nend 5000\nat 500 a send 100", "server main (sends|.* > )",
        {"150ms server main LISTEN > SYN_RECEIVED", "150ms server main sends SYN+ACK 0 ack 1",
         "550ms server main SYN_RECEIVED > ESTABLISHED", "550ms server main sends ACK 1 ack 101"});
    row("56 FIN+ACK in SYN_RECEIVED", "drop a>b . 1\nend 5000\nat 300 a close", "server main .* >",
        {"150ms server main LISTEN > SYN_RECEIVED", "350ms server main SYN_RECEIVED > ESTABLISHED",
         "350ms server main ESTABLISHED > CLOSE_WAIT"});
    // 27b: the answer to the ACK, not a RST of the server's own accord.
    row("27b accept queue full, tcp_abort_on_overflow 1",
        "delay 50\nsysctl b net.ipv4.tcp_abort_on_overflow=1\nend 900\nat 0 b listen 1\n"
        "at 100 a connect:x1\nat 200 a connect:x2\nat 290 a connect:x3",
        "sends RST|x3 .* CLOSED$",
        {"440ms server - sends RST 1", "490ms client x3 ESTABLISHED > CLOSED"});
    // tcp_check_req: at most one SYN+ACK again in 500 ms.
    row("three SYNs of one connection within 500 ms",
        "delay 50\ndrop b>a S. *\nend 1000\nat 0 b listen\nat 100 a connect\n"
        "inject 300 a>b S seq=0\ninject 500 a>b S seq=0",
        "server main sends",
        {"150ms server main sends SYN+ACK 0 ack 1",
         "300ms server main sends SYN+ACK 0 ack 1 again"});
    // sk_stream_wait_connect: send() waits, and its data brings the last ACK of the handshake.
    row("send while connect waits", "end 900\nat 120 a send 100", "client main (sends|.*returns)",
        {"100ms client main sends SYN 0", "200ms client main sends PSH+ACK 1 ack 1 len 100",
         "200ms client main connect returns 0", "200ms client main send returns 100"});
    row("33 shutdown(read) while connect waits", "end 900\nat 120 a shutdown RD",
        "client (main connect|- sends)",
        {"120ms client main connect returns ECONNRESET", "200ms client - sends RST 1"});
    // tcp_send_synack: the SYN+ACK of a simultaneous open is what the round trip is measured by.
    row("16 simultaneous open, then a FIN that is lost",
        "delay 50\nend 1500\nat 0 a bind\nat 0 b bind\nat 100 a connect\nat 100 b connect\n"
        "drop a>b F 1\nat 600 a close",
        "client main sends FIN",
        {"600ms client main sends FIN+ACK 1 ack 1",
         "850ms client main sends FIN+ACK 1 ack 1 again"});
}

void TestFacts::addClosing()
{
    row("03b lost ACK of the FIN", "drop b>a . 1\nend 3000\nat 500 a close",
        "main sends .*ACK [12] ack [12]( again)?$",
        {"200ms client main sends ACK 1 ack 1", "500ms client main sends FIN+ACK 1 ack 1",
         "550ms server main sends ACK 1 ack 2", "800ms client main sends FIN+ACK 1 ack 1 again",
         "850ms server main sends ACK 1 ack 2"});
    row("04b simultaneous close, lost ACK",
        "drop b>a . 1\nend 5000\nat 500 a close\nat 500 b close", "client main .* (>|again)",
        {"100ms client main CLOSED > SYN_SENT", "200ms client main SYN_SENT > ESTABLISHED",
         "500ms client main ESTABLISHED > FIN_WAIT_1", "550ms client main FIN_WAIT_1 > CLOSING",
         "800ms client main sends FIN+ACK 1 ack 2 again", "900ms client main CLOSING > TIME_WAIT"});
    row("04c simultaneous close, lost FIN",
        "drop b>a F 1\nend 5000\nat 500 a close\nat 500 b close", "(client|server) main FIN_.* >",
        {"550ms server main FIN_WAIT_1 > CLOSING", "600ms client main FIN_WAIT_1 > FIN_WAIT_2",
         "850ms client main FIN_WAIT_2 > TIME_WAIT"});
    row("18b data crosses the FIN",
        "end 5000\nat 500 a close\nat 520 b send 100\nat 2000 b soerror\nat 2100 b send 10\n"
        "at 2200 b recv",
        "client .* RST|server main .* returns",
        {"520ms server main send returns 100", "570ms client main sends RST 1",
         "600ms client - sends RST 2", "2s server main getOption returns EPIPE",
         "2.1s server main send returns EPIPE", "2.2s server main receive returns 0"});
    row("32b shutdown(both), then data",
        "end 5000\nat 500 a shutdown RDWR\nat 1000 b send 100\nat 2000 a soerror",
        "client main (sends RST|FIN_WAIT_2|getOption)",
        {"1.05s client main sends RST 2", "1.05s client main FIN_WAIT_2 > CLOSED",
         "2s client main getOption returns ECONNRESET"});
    row("37 SO_LINGER 3 s and no ACK", "cut a>b 600\nend 9000\nat 500 a linger 3\nat 1000 a close",
        "client main close returns", {"4s client main close returns 0"});
    row("52 RST in LAST_ACK",
        "drop b>a F *\nend 5000\nat 500 a close\nat 700 b close\ninject 900 a>b R seq=2",
        "server main LAST_ACK", {"900ms server main LAST_ACK > CLOSED"});
    row("FIN_WAIT_2 of a closed socket, tcp_fin_timeout 5, then data",
        "sysctl a net.ipv4.tcp_fin_timeout=5\nend 20000\nat 500 a close\nat 10000 b send 10\n"
        "at 11000 b soerror",
        "client .*(FIN_WAIT_2 >|RST)|getOption",
        {"5.6s client main FIN_WAIT_2 > CLOSED", "10.05s client - sends RST 2",
         "11s server main getOption returns EPIPE"});
    for (const auto &[timeout, end] :
         {std::pair{"90", "60.6s"}, {"120", "120.6s"}, {"200", "280.6s"}})
        row(qPrintable(
                QStringLiteral("FIN_WAIT_2 of a closed socket, tcp_fin_timeout %1").arg(timeout)),
            QByteArray("sysctl a net.ipv4.tcp_fin_timeout=") + timeout
                + "\nend 400000\nat 500 a close",
            "client main FIN_WAIT_2 >", {QString(end) + " client main FIN_WAIT_2 > CLOSED"});
    row("tcp_max_tw_buckets 0: no FIN_WAIT_2 either",
        "sysctl a net.ipv4.tcp_max_tw_buckets=0\nend 20000\nat 500 a close\nat 1000 b close",
        "client .*(FIN_WAIT_1 >|RST)",
        {"600ms client main FIN_WAIT_1 > CLOSED", "1.05s client - sends RST 2"});
    // tcp_check_oom: the FIN has left when the orphan turns out to be one too many.
    row("close() with tcp_max_orphans 0",
        "sysctl a net.ipv4.tcp_max_orphans=0\nend 3000\nat 500 a close",
        "client main (sends .*(FIN|RST)|FIN_WAIT_1 >)",
        {"500ms client main sends FIN+ACK 1 ack 1", "500ms client main sends RST+ACK 2 ack 1",
         "500ms client main FIN_WAIT_1 > CLOSED"});
    // tcp_rcv_state_process and __tcp_close: below 0 TCP_LINGER2 resets.
    row("TCP_LINGER2 -1, close()", "end 3000\nat 300 a setopt 6 8 -1\nat 500 a close",
        "client main (sends RST|FIN_WAIT)",
        {"600ms client main FIN_WAIT_1 > FIN_WAIT_2", "600ms client main FIN_WAIT_2 > CLOSED",
         "600ms client main sends RST 2"});
    row("TCP_LINGER2 -1, close() in FIN_WAIT_2",
        "end 3000\nat 300 a setopt 6 8 -1\nat 500 a shutdown WR\nat 900 a close",
        "client main (sends RST|FIN_WAIT)",
        {"600ms client main FIN_WAIT_1 > FIN_WAIT_2", "900ms client main sends RST+ACK 2 ack 1",
         "900ms client main FIN_WAIT_2 > CLOSED"});
    row("TCP_LINGER2 0 is the system's", "end 90000\nat 300 a setopt 6 8 0\nat 500 a close",
        "client main FIN_WAIT_2 >", {"60.6s client main FIN_WAIT_2 > CLOSED"});
    // __tcp_close looks for unread data first, in CLOSING too.
    row("unread data, then close() in CLOSING",
        "end 3000\nat 300 b send 10\nat 500 a shutdown WR\nat 500 b close\nat 580 a close",
        "client main (sends RST|CLOSING)",
        {"580ms client main sends RST+ACK 2 ack 12", "580ms client main CLOSING > CLOSED"});
    // inet_shutdown: the socket of a connection in TIME_WAIT is closed already.
    row("shutdown in TIME_WAIT",
        "end 3000\nat 500 a shutdown WR\nat 700 b close\nat 1500 a shutdown RDWR",
        "client main shutdown returns",
        {"500ms client main shutdown returns 0", "1.5s client main shutdown returns ENOTCONN"});
}

void TestFacts::addAcknowledging()
{
    // tcp_event_data_sent: a reply within 40 ms makes a dialogue; then ACKs wait for the reply.
    row("quick reply: the next ACK waits",
        "end 2000\nat 500 a send 100\nat 560 b recv\nat 561 b send 50\nat 705 a send 100",
        "server main sends",
        {"150ms server main sends SYN+ACK 0 ack 1", "550ms server main sends ACK 1 ack 101",
         "561ms server main sends PSH+ACK 1 ack 101 len 50",
         "795ms server main sends ACK 51 ack 201"});
    row("late reply: the next ACK does not wait",
        "end 2000\nat 500 a send 100\nat 590 b recv\nat 591 b send 50\nat 705 a send 100",
        "server main sends ACK",
        {"550ms server main sends ACK 1 ack 101", "755ms server main sends ACK 51 ack 201"});
    row("dialogue: the ACK rides on the reply",
        "end 2000\nat 500 a send 100\nat 560 b recv\nat 561 b send 50\nat 705 a send 100\n"
        "at 770 b send 50",
        "server main sends .*ACK 51", {"770ms server main sends PSH+ACK 51 ack 201 len 50"});
    // TCP_MAX_QUICKACKS: the 17th waits. __tcp_cleanup_rbuf: unless the program reads everything.
    QByteArray seventeen = "end 4500\n";
    for (int i = 0; i < 17; ++i)
        seventeen += "at " + QByteArray::number(500 + 200 * i) + " a send 100\n";
    row("17th segment: the ACK waits", seventeen, "server main sends ACK 1 ack 1[67]01",
        {"3.55s server main sends ACK 1 ack 1601", "3.79s server main sends ACK 1 ack 1701"});
    row("17th segment, read: the ACK goes out", seventeen + "at 3760 b recv",
        "server main sends ACK 1 ack 1[67]01",
        {"3.55s server main sends ACK 1 ack 1601", "3.76s server main sends ACK 1 ack 1701"});
    row("FIN after data: the ACK waits 40 ms", "end 3000\nat 500 a send 100\nat 1500 a close",
        "server main sends ACK",
        {"550ms server main sends ACK 1 ack 101", "1.59s server main sends ACK 1 ack 102"});
}

void TestFacts::addLosses()
{
    row("31d FIN before data that is 20 ms late",
        "late a>b D 1 20\nend 3000\nat 500 a send 100\nat 500 a close",
        "client main sends .* again|server main (sends ACK|.*WAIT)",
        {"550ms server main sends ACK 1 ack 1", "570ms server main ESTABLISHED > CLOSE_WAIT",
         "570ms server main sends ACK 1 ack 102"});
    row("31d FIN before data that is 200 ms late",
        "late a>b D 1 200\nend 3000\nat 500 a send 100\nat 500 a close",
        "client main sends .* again|server main (sends ACK|.*WAIT)",
        {"550ms server main sends ACK 1 ack 1",
         "625ms client main sends PSH+ACK 1 ack 1 len 100 again",
         "675ms server main ESTABLISHED > CLOSE_WAIT", "675ms server main sends ACK 1 ack 102",
         "750ms server main sends ACK 1 ack 102"});
    row("41 data lost, FIN arrives", "drop a>b D 1\nend 3000\nat 500 a send 100\nat 500 a close",
        "client main (sends .* again|FIN_WAIT_1 >)",
        {"625ms client main sends PSH+ACK 1 ack 1 len 100 again",
         "725ms client main FIN_WAIT_1 > FIN_WAIT_2"});
    // tcp_rack_reo_wnd: three later segments that arrived tell at once. __tcp_ack_snd_check: the
    // fourth and later ACKs of a gap are one.
    row("first of seven segments lost", "drop a>b D 1\nend 3000\nat 500 a send 10000",
        "client main sends .* again|server main sends ACK",
        {"550ms server main sends ACK 1 ack 1", "550ms server main sends ACK 1 ack 1",
         "550ms server main sends ACK 1 ack 1", "551ms server main sends ACK 1 ack 1",
         "600ms client main sends ACK 1 ack 1 len 1448 again",
         "650ms server main sends ACK 1 ack 10001"});
    row("first of seven segments lost, no SACK",
        "sysctl ab net.ipv4.tcp_sack=0\ndrop a>b D 1\nend 3000\nat 500 a send 10000",
        "client main sends .* again|server main sends ACK 1 ack 1[0-9]",
        {"600ms client main sends ACK 1 ack 1 len 1448 again",
         "650ms server main sends ACK 1 ack 10001"});
    // tcp_cwnd_reduction: each ACK lets as much be repeated as it tells has arrived; one more when
    // it acknowledges something new and shows no further loss.
    row("first three of seven segments lost", "drop a>b D 1-3\nend 3000\nat 500 a send 10000",
        "client main sends .* again",
        {"600ms client main sends ACK 1 ack 1 len 1448 again",
         "601ms client main sends PSH+ACK 1449 ack 1 len 1448 again",
         "700ms client main sends ACK 2897 ack 1 len 1448 again"});
    row("first and third of seven segments lost, no SACK",
        "sysctl ab net.ipv4.tcp_sack=0\ndrop a>b D 1,3\nend 3000\nat 500 a send 10000",
        "client main sends .* again",
        {"600ms client main sends ACK 1 ack 1 len 1448 again",
         "700ms client main sends ACK 2897 ack 1 len 1448 again"});
    row("all of five segments lost, found by the probe",
        "drop a>b D 1-5\nend 3000\nat 500 a send 7000", "client main sends .* again",
        {"702ms client main sends PSH+ACK 5793 ack 1 len 1208 again",
         "802ms client main sends ACK 1 ack 1 len 1448 again",
         "902ms client main sends PSH+ACK 1449 ack 1 len 1448 again",
         "902ms client main sends ACK 2897 ack 1 len 1448 again",
         "1.002s client main sends PSH+ACK 4345 ack 1 len 1448 again"});
    row("all of five segments lost, no SACK: slow start after the timeout",
        "sysctl ab net.ipv4.tcp_sack=0\ndrop a>b D 1-5\nend 3000\nat 500 a send 7000",
        "client main sends .* again",
        {"800ms client main sends ACK 1 ack 1 len 1448 again",
         "900ms client main sends PSH+ACK 1449 ack 1 len 1448 again",
         "900ms client main sends ACK 2897 ack 1 len 1448 again",
         "1s client main sends PSH+ACK 4345 ack 1 len 1448 again",
         "1s client main sends PSH+ACK 5793 ack 1 len 1208 again"});
    // tcp_send_loss_probe sends what Nagle holds back rather than the old once more.
    row("data lost, more held back by Nagle",
        "drop a>b D 1\nend 3000\nat 500 a send 100\nat 520 a send 100\nat 540 a send 100",
        "client main sends PSH",
        {"500ms client main sends PSH+ACK 1 ack 1 len 100",
         "800ms client main sends PSH+ACK 101 ack 1 len 200",
         "900ms client main sends PSH+ACK 1 ack 1 len 100 again"});
    // tcp_schedule_loss_probe: with more than one segment out, two RTTs and 2 ms.
    row("last two of three segments lost", "drop a>b D 2,3\nend 2000\nat 500 a send 3000",
        "client main sends .* again",
        {"802ms client main sends PSH+ACK 2897 ack 1 len 104 again",
         "902ms client main sends PSH+ACK 1449 ack 1 len 1448 again"});
    // tcp_disordered_ack_check: an ACK of less than a later one is answered, once in 500 ms.
    row("late ACK that a later one has overtaken",
        "late b>a . 1 150\nend 2000\nat 500 a send 2000\nat 600 a send 2000",
        "client main sends ACK [0-9]+ ack 1$",
        {"200ms client main sends ACK 1 ack 1", "750ms client main sends ACK 4001 ack 1"});
    // tcp_tso_autosize: what a millisecond takes leaves at once, with one PSH.
    row("segments of one send, RTT 20 ms",
        "delay 10\nat 0 b listen\nat 0 b accept\nat 100 a connect\nend 510\nat 500 a send 6000",
        "client main sends.*len",
        {"500ms client main sends ACK 1 ack 1 len 1448",
         "500ms client main sends PSH+ACK 1449 ack 1 len 1448",
         "500ms client main sends ACK 2897 ack 1 len 1448",
         "500ms client main sends PSH+ACK 4345 ack 1 len 1448",
         "500ms client main sends PSH+ACK 5793 ack 1 len 208"});
    row("segments of one send, RTT 2 ms",
        "delay 1\nat 0 b listen\nat 0 b accept\nat 100 a connect\nend 501\nat 500 a send 6000",
        "client main sends.*len",
        {"500ms client main sends ACK 1 ack 1 len 1448",
         "500ms client main sends ACK 1449 ack 1 len 1448",
         "500ms client main sends ACK 2897 ack 1 len 1448",
         "500ms client main sends ACK 4345 ack 1 len 1448",
         "500ms client main sends PSH+ACK 5793 ack 1 len 208"});
}

void TestFacts::addResets()
{
    row("25b RST in the window, not exact", "end 3000\ninject 500 b>a R seq=101",
        "client main (sends ACK|ESTABLISHED >)",
        {"200ms client main sends ACK 1 ack 1", "500ms client main sends ACK 1 ack 1"});
    row("26 SYN+ACK and SYN in ESTABLISHED, one answer in 500 ms",
        "end 3000\ninject 500 b>a S. seq=0 ack=1\ninject 700 b>a S seq=5000\n"
        "inject 1100 b>a S seq=9000",
        "client main sends ACK",
        {"200ms client main sends ACK 1 ack 1", "500ms client main sends ACK 1 ack 1",
         "1.1s client main sends ACK 1 ack 1"});
    row("17 RST beyond lost data: challenged, then answered",
        "drop a>b D 1\nend 3000\nat 500 a send 100\nat 550 a linger 0\nat 550 a close",
        "sends .*(RST|ACK 1 ack 1$)|server main ESTABLISHED >",
        {"200ms client main sends ACK 1 ack 1", "550ms client main sends RST+ACK 101 ack 1",
         "600ms server main sends ACK 1 ack 1", "650ms client - sends RST 1",
         "700ms server main ESTABLISHED > CLOSED"});
    // tcp_recvmsg_locked: after the end of file recv() does not look for the error.
    row("RST after the FIN: recv() returns 0",
        "end 3000\nat 500 a close\nat 700 b send 10\nat 1000 b recv\nat 1100 b soerror",
        "server main (receive|getOption)",
        {"1s server main receive returns 0", "1.1s server main getOption returns EPIPE"});
    row("RST without FIN: recv() returns the data, then the error",
        "end 3000\nat 500 a send 100\nat 700 a linger 0\nat 700 a close\nat 1000 b recv\n"
        "at 1100 b recv\nat 1200 b recv",
        "server main receive",
        {"1s server main receive returns 100", "1.1s server main receive returns ECONNRESET",
         "1.2s server main receive returns 0"});
}

void TestFacts::addTimeWait()
{
    row("24c old FIN in TIME_WAIT: the ACK's RST ends it",
        "end 5000\nat 500 a close\nat 700 b close\ninject 1500 b>a F. seq=1 ack=2",
        "client main (sends ACK 2|TIME_WAIT >)|server - sends",
        {"750ms client main sends ACK 2 ack 2", "1.5s client main sends ACK 2 ack 2",
         "1.55s server - sends RST 2", "1.6s client main TIME_WAIT > CLOSED"});
    row("23c connect() from a port that was bound, in TIME_WAIT",
        "end 5000\nat 50 a bind 40000\nat 500 a close\nat 700 b close\nat 1000 a bind:y 40000\n"
        "at 1010 b accept:y\nat 2500 a connect:y",
        "client .* (TIME_WAIT >|connect returns)",
        {"200ms client main connect returns 0", "2.5s client main TIME_WAIT > CLOSED",
         "2.6s client y connect returns 0"});
    // tcp_time_wait: the record counts its challenge ACKs anew. tcp_v4_send_ack: without SACK.
    row("old FIN twice within 500 ms in TIME_WAIT",
        "end 5000\ncut a>b 760\nat 500 a close\nat 700 b close\n"
        "inject 1500 b>a F. seq=1 ack=2\ninject 1700 b>a F. seq=1 ack=2",
        "client main sends ACK 2",
        {"750ms client main sends ACK 2 ack 2", "1.5s client main sends ACK 2 ack 2",
         "1.7s client main sends ACK 2 ack 2"});
}

void TestFacts::fact_simulated_isAsMeasured_data()
{
    QTest::addColumn<std::string>("statements");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QStringList>("expected");
    addTimers();
    addOpening();
    addClosing();
    addAcknowledging();
    addLosses();
    addResets();
    addTimeWait();
}

void TestFacts::fact_simulated_isAsMeasured()
{
    QFETCH(std::string, statements);
    QFETCH(QString, about);
    QFETCH(QStringList, expected);
    const auto trace = simulation::simulate(measured::scenarioOf(statements));
    const QStringList told = support::lines(trace, kinds::Segments | kinds::States | kinds::Results)
                                 .filter(QRegularExpression(about));
    QVERIFY2(told == expected, qPrintable("\nwe have\n  " + told.join("\n  ") + "\nthe kernel\n  "
                                          + expected.join("\n  ")));
}

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
