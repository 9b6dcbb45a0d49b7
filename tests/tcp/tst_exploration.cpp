// SPDX-License-Identifier: MIT
// Every state that two ends can reach over a bad path, up to a bound: the invariants hold in all.
#include "tcp/exploration.h"
#include "tcp/situations.h"

#include <QTest>

using namespace tcptest;

namespace {

using enum ProgramCall;

// Either end may close at any moment, and one of them sends before.
const Bounds Plain = {.profile = &rfc9293(), .calls = {{{Send, Close}, {Receive, Close}}}};

Bounds halfClosing(Bounds bounds)
{
    bounds.calls = {{{Send, ShutdownWrite, Close}, {Send, Receive, Close}}};
    return bounds;
}

Bounds simultaneous(Bounds bounds)
{
    bounds.isSimultaneousOpen = true;
    return bounds;
}

Bounds with(Bounds bounds, int losses, int copies, int overtakings, int expiries)
{
    bounds.losses = losses;
    bounds.copies = copies;
    bounds.overtakings = overtakings;
    bounds.expiries = expiries;
    return bounds;
}

Bounds aborting(Bounds bounds)
{
    bounds.calls = {{{Send, Close, Abort}, {Close, Abort}}};
    return bounds;
}

QString shown(const Arc &arc)
{
    return QString::fromStdString(std::string(tcp::toString(arc.first)) + " > "
                                  + std::string(tcp::toString(arc.second)));
}

} // namespace

class TestExploration : public QObject
{
    Q_OBJECT

private slots:
    void everyState_upToTheBound_holdsTheInvariants_data();
    void everyState_upToTheBound_holdsTheInvariants();
    void arcs_nothingLost_areThoseOfFigure5();
};

void TestExploration::everyState_upToTheBound_holdsTheInvariants_data()
{
    QTest::addColumn<Bounds>("bounds");
    const auto row = [](const char *name, const Bounds &bounds) { QTest::newRow(name) << bounds; };
    row("nothing goes wrong", Plain);
    row("nothing goes wrong, half-close", halfClosing(Plain));
    row("nothing goes wrong, simultaneous open", simultaneous(Plain));
    row("nothing goes wrong, either may abort", aborting(Plain));
    row("one loss", with(Plain, 1, 0, 0, 1));
    row("one copy", with(Plain, 0, 1, 0, 1));
    row("one overtaking", with(Plain, 0, 0, 1, 1));
    row("one of each", with(Plain, 1, 1, 1, 1));
    row("one loss, simultaneous open", with(simultaneous(Plain), 1, 0, 0, 1));
    row("one loss, either may abort", with(aborting(Plain), 1, 0, 0, 1));
}

void TestExploration::everyState_upToTheBound_holdsTheInvariants()
{
    QFETCH(Bounds, bounds);
    Exploration exploration(bounds);
    exploration.run();
    qInfo("%zu states, %zu ends", exploration.stateCount(), exploration.endCount());
    QVERIFY2(exploration.failure().empty(), exploration.failure().c_str());
    QVERIFY2(exploration.endCount() > 0, "the exploration reached no end");
}

// RFC 9293 (3.3.2), figure 5 with its notes: note 1 is SYN_RECEIVED > LISTEN, note 2 FIN_WAIT_1 >
// TIME_WAIT; note 3 leaves out what a RST does.
void TestExploration::arcs_nothingLost_areThoseOfFigure5()
{
    std::set<Arc> arcs;
    const Bounds closing = {.profile = &rfc9293(), .calls = {{{Close}, {Close}}}};
    const Bounds overtaken = with(closing, 0, 0, 1, 0); // an ACK comes after the FIN behind it
    for (const Bounds &bounds : {closing, simultaneous(closing), overtaken}) {
        Exploration exploration(bounds);
        exploration.run();
        arcs.insert(exploration.arcs().begin(), exploration.arcs().end());
    }
    QStringList found;
    for (const Arc &arc : arcs)
        found << shown(arc);
    using enum tcp::State;
    QStringList expected;
    for (const Arc &arc : std::initializer_list<Arc>{
             {Closed, Listen},      {Closed, SynSent},          {Listen, Closed},
             {Listen, SynReceived}, {SynSent, SynReceived},     {SynSent, Established},
             {SynSent, Closed},     {SynReceived, Established}, {SynReceived, FinWait1},
             {SynReceived, Listen}, {Established, FinWait1},    {Established, CloseWait},
             {FinWait1, FinWait2},  {FinWait1, Closing},        {FinWait1, TimeWait},
             {FinWait2, TimeWait},  {CloseWait, LastAck},       {Closing, TimeWait},
             {LastAck, Closed},     {TimeWait, Closed},
         })
        expected << shown(arc);
    found.sort();
    expected.sort();
    const QString differences =
        (QSet(found.begin(), found.end()) - QSet(expected.begin(), expected.end()))
            .values()
            .join(u", ");
    QVERIFY2(differences.isEmpty(), qPrintable("not in the figure: " + differences));
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestExploration)
#include "tst_exploration.moc"
