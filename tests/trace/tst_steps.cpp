// SPDX-License-Identifier: MIT
// The steps of real runs: what "next" shows together, and what it does not.
#include "support/runs.h"
#include "trace/life.h"
#include "trace/step.h"

#include <QTest>

using support::lines;
using trace::Step;
using trace::Trace;

namespace {

// A step as its time, place and the calls, segments, arrivals and states in it.
QString text(const Trace &trace, const Step &step)
{
    constexpr unsigned Told = support::kinds::Calls | support::kinds::Segments
                              | support::kinds::Arrivals | support::kinds::States
                              | support::kinds::Losses;
    const QStringList all = lines(trace);
    const QStringList told = lines(trace, Told);
    QStringList parts;
    for (const trace::EventId id : step.events) {
        const QString &line = all[trace::indexOf(id)];
        if (told.contains(line))
            parts << line.section(' ', 3);
    }
    const bool expires = std::ranges::any_of(step.events, [&all](trace::EventId id) {
        return all[trace::indexOf(id)].contains(" expire ");
    });
    if (expires)
        parts.prepend("expiry");
    return QStringList{support::shownTime(step.at), support::shown(step.host), parts.join(", ")}
        .join(' ');
}

QStringList stepTexts(const Trace &trace)
{
    QStringList texts;
    for (const Step &step : trace::steps(trace))
        texts << text(trace, step);
    return texts;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void life_ofAConnection_hasItsSteps();
    void steps_all_haveEveryVisibleEventOnce();
    void step_subject_isTheConnection();
    void loss_ofSegment_isAStepOfItsOwn();
    void equalTimes_atBothHosts_areTwoSteps();
    void chapters_ofLife_beginInOrder();
    void chapters_missing_areLeftOut();
};

void TestSteps::life_ofAConnection_hasItsSteps()
{
    const QStringList expected = {
        "0ms server calls listen, CLOSED > LISTEN, calls accept",
        "100ms client calls connect, CLOSED > SYN_SENT, sends SYN 0",
        "150ms server gets SYN 0: accepted, LISTEN > SYN_RECEIVED, sends SYN+ACK 0 ack 1",
        "200ms client gets SYN+ACK 0 ack 1: accepted, SYN_SENT > ESTABLISHED, sends ACK 1 ack 1",
        "250ms server gets ACK 1 ack 1: accepted, SYN_RECEIVED > ESTABLISHED, calls receive",
        "500ms client calls close, ESTABLISHED > FIN_WAIT_1, sends FIN+ACK 1 ack 1",
        "550ms server gets FIN+ACK 1 ack 1: accepted, ESTABLISHED > CLOSE_WAIT, sends ACK 1 ack 2",
        "600ms client gets ACK 1 ack 2: accepted, FIN_WAIT_1 > FIN_WAIT_2",
        "1s server calls close, CLOSE_WAIT > LAST_ACK, sends FIN+ACK 1 ack 2",
        "1.05s client gets FIN+ACK 1 ack 2: accepted, sends ACK 2 ack 2, FIN_WAIT_2 > TIME_WAIT",
        "1.1s server gets ACK 2 ack 2: accepted, LAST_ACK > CLOSED",
        "61.05s client expiry, TIME_WAIT > CLOSED",
    };
    QCOMPARE(stepTexts(support::run(life::Whole)).join('\n'), expected.join('\n'));
}

void TestSteps::steps_all_haveEveryVisibleEventOnce()
{
    const Trace trace = support::run(life::Whole);
    std::vector<int> counts(trace.events().size(), 0);
    tcp::SimTime last{};
    for (const Step &step : trace::steps(trace)) {
        QVERIFY(step.at >= last);
        last = step.at;
        QVERIFY(std::ranges::is_sorted(step.events));
        for (const trace::EventId id : step.events) {
            ++counts[trace::indexOf(id)];
            QVERIFY(trace.event(id).at == step.at);
            QVERIFY(trace.event(id).host == step.host);
        }
    }
    const QStringList all = lines(trace);
    for (std::size_t i = 0; i < counts.size(); ++i)
        QVERIFY2(counts[i] == 1, qPrintable(all[static_cast<qsizetype>(i)]));
}

void TestSteps::step_subject_isTheConnection()
{
    const Trace trace = support::run(life::Whole);
    const auto all = trace::steps(trace);
    QCOMPARE(trace.socket(all[0].socket).name, std::string("listener"));
    for (std::size_t i = 1; i < all.size(); ++i)
        QCOMPARE(trace.socket(all[i].socket).name, std::string("main"));
}

void TestSteps::loss_ofSegment_isAStepOfItsOwn()
{
    const Trace trace = support::run(R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "100ms", host = "client", call = "connect" },
]
faults = [ { drop = "SYN", from = "client" } ]
)");
    const QStringList steps = stepTexts(trace);
    QCOMPARE(steps[1], "100ms client calls connect, CLOSED > SYN_SENT, sends SYN 0");
    QCOMPARE(steps[2], "125ms client loses SYN 0 by fault");
    QVERIFY2(steps.contains("1.1s client expiry, sends SYN 0 again"), qPrintable(steps.join('\n')));
}

void TestSteps::equalTimes_atBothHosts_areTwoSteps()
{
    const Trace trace = support::run(R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
)");
    const QStringList at = stepTexts(trace).filter(QRegularExpression("^1s "));
    QCOMPARE(at.size(), 2);
    QVERIFY(at[0].startsWith("1s client calls close"));
    QVERIFY(at[1].startsWith("1s server calls close"));
}

void TestSteps::chapters_ofLife_beginInOrder()
{
    const auto starts = trace::chapters(support::run(life::Whole));
    QStringList texts;
    for (const trace::ChapterStart &start : starts)
        texts << QString::number(static_cast<int>(start.chapter)) + ' '
                     + support::shownTime(start.at);
    QCOMPARE(texts, QStringList({"0 100ms", "1 200ms", "2 500ms", "3 1.05s"}));
}

void TestSteps::chapters_missing_areLeftOut()
{
    const auto starts = trace::chapters(support::run(R"(
calls = [ { at = "0ms", host = "client", call = "connect" } ]
)"));
    QCOMPARE(starts.size(), std::size_t(1));
    QVERIFY(starts[0].chapter == trace::Chapter::Open);
    QVERIFY(trace::chapters(Trace()).empty());
}

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
