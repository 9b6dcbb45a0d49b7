// SPDX-License-Identifier: MIT
// When received data is acknowledged. RFC 9293 (3.8.6.3); Linux tcp_input.c, tcp_timer.c.
#include "support/chronoprinting.h"
#include "support/endpoint.h"

#include <QTest>

using support::Endpoint;
using tcp::Profile;

class TestDelayedAck : public QObject
{
    Q_OBJECT

private slots:
    void data_afterSteps_isAcknowledged_data();
    void data_afterSteps_isAcknowledged();
};

namespace {

constexpr auto Opened = "connect; wait 1ms; < SYN+ACK 0 ack 1 sack 1; ";
// A request at once, and a reply that follows it closely: a dialogue, in which ACKs wait.
constexpr auto Dialogue = "< PSH+ACK 1 ack 1 len 10; receive; send 10; < ACK 11 ack 11; ";

} // namespace

void TestDelayedAck::data_afterSteps_isAcknowledged_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("sent"); // by the last step
    const auto row = [](const char *name, const char *system, const QString &steps,
                        const char *sent) {
        QTest::newRow(name) << QString(system) << steps << QString(sent);
    };
    row("rfc9293: one segment waits", "rfc9293", "< ACK 1 ack 1 len 10", "-");
    row("rfc9293: its delay is over", "rfc9293", "< ACK 1 ack 1 len 10; wait 200ms",
        "ACK 1 ack 11");
    row("rfc9293: a second full segment does not wait", "rfc9293",
        "< ACK 1 ack 1 len 1460; < ACK 1461 ack 1 len 1460", "ACK 1 ack 2921");
    row("rfc9293: a full segment after a small one does not wait", "rfc9293",
        "< ACK 1 ack 1 len 1; < ACK 2 ack 1 len 1460", "ACK 1 ack 1462");
    row("rfc9293: a second small segment waits", "rfc9293",
        "< ACK 1 ack 1 len 10; < ACK 11 ack 1 len 10", "-");
    row("rfc9293: reading asks for no ACK", "rfc9293", "< ACK 1 ack 1 len 10; receive", "-");
    row("linux: the first segments do not wait", "linux", "< ACK 1 ack 1 len 10", "ACK 1 ack 11");
    row("linux: in a dialogue it waits", "linux", QString(Dialogue) + "< PSH+ACK 11 ack 11 len 10",
        "-");
    row("linux: in a dialogue reading a part asks for none", "linux",
        QString(Dialogue) + "< PSH+ACK 11 ack 11 len 10; receive 5", "-");
    row("linux: in a dialogue it waits 40 ms", "linux",
        QString(Dialogue) + "wait 1s; < PSH+ACK 11 ack 11 len 10; wait 39ms; wait 2ms",
        "ACK 11 ack 21");
    row("linux: a delay that runs out ends the dialogue", "linux",
        QString(Dialogue)
            + "wait 1s; < PSH+ACK 11 ack 11 len 10; wait 60ms; < PSH+ACK 21 ack 11 len 10",
        "ACK 11 ack 31");
    row("linux: a gap is told at once", "linux", "< ACK 11 ack 1 len 10", "ACK 1 ack 1");
    row("linux: what fills a gap is told at once", "linux",
        QString(Dialogue) + "< ACK 21 ack 11 len 10; < ACK 11 ack 11 len 10", "ACK 11 ack 31");
    row("linux: a FIN in a dialogue is told at once when no data came", "linux",
        "< FIN+ACK 1 ack 1", "ACK 1 ack 2");
}

void TestDelayedAck::data_afterSteps_isAcknowledged()
{
    QFETCH(const QString, system);
    QFETCH(const QString, steps);
    QFETCH(const QString, sent);
    Endpoint endpoint(tcp::findSystem(system.toStdString())->profile);
    endpoint.runAll(Opened + steps.section(u';', 0, -2));
    endpoint.forget();
    endpoint.runAll(steps.section(u';', -1));
    QCOMPARE(endpoint.sentTexts(), sent);
}

QTEST_APPLESS_MAIN(TestDelayedAck)
#include "tst_delayedack.moc"
