// SPDX-License-Identifier: MIT
#include "explanation/headerfields.h"
#include "explanation/labels.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QTest>

#include <algorithm>

using namespace explanation;

namespace {

trace::Trace run(const std::string &faults = {})
{
    const auto result = scenario::parse("format = 1\n" + faults + R"(
calls = [
  { at = "0ms",   host = "server", call = "listen" },
  { at = "0ms",   host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "2s", host = "client", call = "send", bytes = 100 },
  { at = "3s", host = "client", call = "close" },
]
end = "4s"
)");
    if (!result.isGood())
        qFatal("%s", result.problems.front().found.c_str());
    return simulation::simulate(result.scenario);
}

// The nth segment, counted from 0, in order of sending.
trace::EventId sent(const trace::Trace &trace, int nth)
{
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact) && nth-- == 0)
            return trace::EventId(i);
    }
    qFatal("no such segment");
}

QString valueOf(const std::vector<HeaderField> &fields, const QString &name)
{
    const auto found = std::ranges::find(fields, name, &HeaderField::name);
    return found == fields.end() ? QStringLiteral("none") : found->value;
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void segment_ofAHandshake_isItsFlags();
    void segment_withData_saysHowMuch();
    void segment_withoutParts_saysTheRest();
    void segment_sentAgain_saysSo();
    void numbers_relativeAndAbsolute_areThoseOfTheSegment();
    void tooltip_ofALostSegment_saysSo();
    void accessibleText_ofASegment_isASentence();
    void header_ofASyn_explainsEveryField();
    void header_afterScaling_givesTheRealWindow();
};

void TestLabels::segment_ofAHandshake_isItsFlags()
{
    const trace::Trace trace = run();
    QCOMPARE(segmentLabel(trace, sent(trace, 0), Language::English), QStringLiteral("SYN"));
    QCOMPARE(segmentLabel(trace, sent(trace, 1), Language::Chinese), QStringLiteral("SYN+ACK"));
}

void TestLabels::segment_withData_saysHowMuch()
{
    const trace::Trace trace = run();
    QCOMPARE(segmentLabel(trace, sent(trace, 3), Language::English),
             QStringLiteral("PSH+ACK, 100 bytes"));
    QCOMPARE(segmentLabel(trace, sent(trace, 3), Language::Chinese),
             QStringLiteral("PSH+ACK，100 字节"));
}

void TestLabels::segment_withoutParts_saysTheRest()
{
    const trace::Trace trace = run();
    const trace::Trace lost = run("faults = [{ drop = \"SYN\", from = \"client\" }]");
    const explanation::LabelParts noFlags{.flags = false};
    const explanation::LabelParts noLength{.length = false};
    const trace::EventId data = sent(trace, 3);
    QCOMPARE(segmentLabel(trace, data, Language::English, noFlags), QStringLiteral("100 bytes"));
    QCOMPARE(segmentLabel(trace, data, Language::English, noLength), QStringLiteral("PSH+ACK"));
    QVERIFY(segmentLabel(trace, data, Language::English, {false, false}).isEmpty());
    QCOMPARE(segmentLabel(lost, sent(lost, 1), Language::English, noFlags),
             QStringLiteral("retransmission"));
    QVERIFY(!numbersLabel(trace, data, Numbers::Relative, noLength).contains("len"));
}

void TestLabels::segment_sentAgain_saysSo()
{
    const trace::Trace trace = run("faults = [{ drop = \"SYN\", from = \"client\" }]");
    QCOMPARE(segmentLabel(trace, sent(trace, 1), Language::English),
             QStringLiteral("SYN (retransmission)"));
    QCOMPARE(segmentLabel(trace, sent(trace, 1), Language::Chinese), QStringLiteral("SYN（重传）"));
}

void TestLabels::numbers_relativeAndAbsolute_areThoseOfTheSegment()
{
    const trace::Trace trace = run();
    const auto &data = std::get<trace::SegmentSent>(trace.event(sent(trace, 3)).fact).segment;
    QCOMPARE(numbersLabel(trace, sent(trace, 0), Numbers::Relative), QStringLiteral("seq=0 len=0"));
    QCOMPARE(numbersLabel(trace, sent(trace, 3), Numbers::Relative),
             QStringLiteral("seq=1 ack=1 len=100"));
    QCOMPARE(numbersLabel(trace, sent(trace, 3), Numbers::Absolute),
             QStringLiteral("seq=%1 ack=%2 len=100").arg(data.seq.value()).arg(data.ack.value()));
}

void TestLabels::tooltip_ofALostSegment_saysSo()
{
    const trace::Trace trace = run("faults = [{ drop = \"SYN\", from = \"client\" }]");
    QCOMPARE(tooltip(trace, sent(trace, 0), Language::English),
             QStringLiteral("0.100 s · Client\nsends SYN\nseq=0 len=0\nlost in the network"));
    QCOMPARE(tooltip(trace, sent(trace, 0), Language::Chinese),
             QStringLiteral("0.100 秒 · 客户端\n发出 SYN\nseq=0 len=0\n在网络中丢失"));
}

void TestLabels::accessibleText_ofASegment_isASentence()
{
    const trace::Trace trace = run();
    QCOMPARE(accessibleText(trace, sent(trace, 0), Language::English),
             QStringLiteral("0.100 s, the client sends SYN; arrives at 0.150 s."));
    QCOMPARE(accessibleText(trace, sent(trace, 0), Language::Chinese),
             QStringLiteral("0.100 秒，客户端发出 SYN；0.150 秒时到达。"));
}

void TestLabels::header_ofASyn_explainsEveryField()
{
    const trace::Trace trace = run();
    const auto fields = headerFields(trace, sent(trace, 0), Language::English);
    QCOMPARE(valueOf(fields, QStringLiteral("Destination port")), QStringLiteral("7000"));
    QVERIFY(valueOf(fields, QStringLiteral("Sequence number")).startsWith(QStringLiteral("0 (")));
    QCOMPARE(valueOf(fields, QStringLiteral("Flag SYN")), QStringLiteral("1"));
    QCOMPARE(valueOf(fields, QStringLiteral("Flag ACK")), QStringLiteral("none"));
    QCOMPARE(valueOf(fields, QStringLiteral("Option MSS")), QStringLiteral("1460"));
    QCOMPARE(valueOf(fields, QStringLiteral("Payload")), QStringLiteral("0 bytes"));
    QCOMPARE(valueOf(fields, QStringLiteral("TTL")), QStringLiteral("64"));
    for (const Language language : AllLanguages) {
        for (const HeaderField &field : headerFields(trace, sent(trace, 0), language))
            QVERIFY2(!field.name.isEmpty() && !field.meaning.isEmpty(), qPrintable(field.name));
    }
}

void TestLabels::header_afterScaling_givesTheRealWindow()
{
    const trace::Trace trace = run();
    const auto &data = std::get<trace::SegmentSent>(trace.event(sent(trace, 3)).fact).segment;
    const auto scale =
        std::get<trace::SegmentSent>(trace.event(sent(trace, 0)).fact).segment.options.windowScale;
    QVERIFY(scale);
    QCOMPARE(
        valueOf(headerFields(trace, sent(trace, 3), Language::English), QStringLiteral("Window")),
        QStringLiteral("%1 × %2 = %3")
            .arg(data.window)
            .arg(1 << *scale)
            .arg(data.window << *scale));
    const auto syn = std::get<trace::SegmentSent>(trace.event(sent(trace, 0)).fact).segment;
    QCOMPARE(
        valueOf(headerFields(trace, sent(trace, 0), Language::English), QStringLiteral("Window")),
        QString::number(syn.window));
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
