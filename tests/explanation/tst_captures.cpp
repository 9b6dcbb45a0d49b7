// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "capture/file.h"
#include "capture/totrace.h"
#include "explanation/captures.h"
#include "explanation/explainstep.h"
#include "trace/step.h"

#include <QTest>

using namespace explanation;

// What is said of captures: what they hold, and what they cannot tell.
class TestCaptures : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_areCounted_theTellingFirst();
    void beginOfCapture_atTheServer_isEstimated();
    void endOfCapture_namesWhoMustAct();
    void place_ofCapture_hasThePort();
    void finWait2_ofCapture_claimsNoTimer();
    void copies_areTold_whereThereAreSome();

private:
    [[nodiscard]] trace::Trace traceOf(std::size_t connection) const
    {
        return capture::toTrace(m_read.connections.at(connection));
    }

    const image::File m_file{image::twoConnections()};
    const capture::ReadResult m_read = capture::readCapture(m_file.path());
};

void TestCaptures::outcomes_areCounted_theTellingFirst()
{
    std::vector<capture::Outcome> outcomes;
    for (const capture::Connection &connection : m_read.connections)
        outcomes.push_back(capture::outcomeOf(connection));
    QCOMPARE(outcomesText(outcomes, Language::English),
             QStringLiteral("2 connections; at the end of the capture: 1 in CLOSE_WAIT, "
                            "1 in TIME_WAIT."));
    QCOMPARE(outcomeText(outcomes[0], Language::English),
             QStringLiteral("FIN_WAIT_2 / CLOSE_WAIT"));
    QVERIFY(outcomesText(outcomes, Language::Chinese).contains(QStringLiteral("2 个连接")));
}

// The server answers at once, the client 20 ms later: seen at the server.
void TestCaptures::beginOfCapture_atTheServer_isEstimated()
{
    constexpr std::uint32_t Raw = 101;
    const auto segment = [](bool isReply, std::uint8_t flags, std::uint32_t seq,
                            std::uint32_t ack) {
        image::Tcp tcp;
        tcp.from = isReply ? 7000 : 40000;
        tcp.to = isReply ? 40000 : 7000;
        tcp.flags = flags;
        tcp.seq = seq;
        tcp.ack = ack;
        return image::ipv4(tcp.bytes(), isReply);
    };
    image::Pcap pcap(Raw);
    pcap.add(1, 0, segment(false, image::Syn, 100, 0));
    pcap.add(1, 0, segment(true, image::Syn | image::Ack, 500, 101));
    pcap.add(1, 20'000, segment(false, image::Ack, 101, 501));
    const image::File file(pcap.bytes());
    const auto read = capture::readCapture(file.path());
    const trace::Trace trace = capture::toTrace(read.connections.at(0));
    QCOMPARE(beginSentence(trace, Language::English),
             QStringLiteral("Time 0 is when the first segment left its sender, by estimate 10 ms "
                            "before the capture saw it arrive."));
    QVERIFY(beginSentence(trace, Language::Chinese).contains(QStringLiteral("10 毫秒")));
    QVERIFY(beginSentence(traceOf(0), Language::English).isEmpty()); // seen at the client
}

void TestCaptures::endOfCapture_namesWhoMustAct()
{
    const QString waiting = endSentence(traceOf(0), Language::English);
    QVERIFY(waiting.contains("the client FIN_WAIT_2, the server CLOSE_WAIT"));
    QVERIFY(waiting.contains("No FIN has left the server: its program has not called close()"));
    QVERIFY(!endSentence(traceOf(1), Language::English).contains("close()"));
}

void TestCaptures::place_ofCapture_hasThePort()
{
    QCOMPARE(placeText(traceOf(0), tcp::Side::Client), QStringLiteral("10.0.0.1:40000"));
    QCOMPARE(placeText(traceOf(0), tcp::Side::Server), QStringLiteral("10.0.0.2:7000"));
}

// Whether the program still holds the socket nobody sees from outside.
void TestCaptures::finWait2_ofCapture_claimsNoTimer()
{
    const trace::Trace trace = traceOf(0);
    const std::vector<trace::Step> steps = trace::steps(trace);
    const StepText text = explainStep(trace, steps.back(), Language::English);
    QVERIFY(text.heading.contains("FIN_WAIT_2"));
    QVERIFY2(text.body.contains("Linux waits 60 s"), qPrintable(text.body));
    const QString all = text.body + text.more.join(QLatin1Char(' '));
    QVERIFY(!all.contains("No timer limits") && !all.contains("∞"));
    QVERIFY(text.more.join(QLatin1Char(' ')).contains("inferred"));
}

void TestCaptures::copies_areTold_whereThereAreSome()
{
    QVERIFY(copiesSentence(0, Language::English).isEmpty());
    QVERIFY(copiesSentence(1, Language::English).startsWith("1 packet was captured twice"));
    QVERIFY(copiesSentence(9, Language::English).startsWith("9 packets were captured twice"));
}

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
