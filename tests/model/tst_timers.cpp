// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "model/playback.h"
#include "model/timers.h"
#include "support/chronoprinting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using model::Document;
using model::Languages;
using model::Playback;
using model::Timers;
using tcp::SimTime;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

} // namespace

class TestTimers : public QObject
{
    Q_OBJECT

private slots:
    void nothingRuns_noRows();
    void timeWait_countsDown();
    void timePasses_tellsOnlyTimeLeft();
    void everyStep_thereAndBack_isWhatTheTraceSays();
    void twoTimers_theNextComesFirst();

private:
    struct Parts
    {
        Document document;
        Playback playback{document};
        Languages languages{explanation::Language::English};
        Timers timers{document, playback, languages};
        QAbstractItemModelTester tester{&timers,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        explicit Parts(const QString &fileName) { Q_UNUSED(document.open(fileName).has_value()); }
        std::size_t runningInTrace() const
        {
            std::size_t count = 0;
            for (std::size_t i = 0; i < document.trace().sockets().size(); ++i) {
                const trace::SocketId id{static_cast<std::uint16_t>(i)};
                if (const trace::Snapshot *now = playback.stateOf(id))
                    count += now->timers().size();
            }
            return count;
        }
    };
};

void TestTimers::nothingRuns_noRows()
{
    Parts parts(Life);
    parts.playback.seek(SimTime(400ms));
    QCOMPARE(parts.timers.rowCount(), 0);
}

void TestTimers::timeWait_countsDown()
{
    Parts parts(Life);
    const SimTime end = parts.document.trace().end();
    parts.playback.seek(end - 15s);
    QCOMPARE(parts.timers.rowCount(), 1);
    const QModelIndex left = parts.timers.index(0, Timers::LeftColumn);
    QCOMPARE(left.data(Timers::KindRole).toInt(), static_cast<int>(tcp::TimerKind::TimeWait));
    QCOMPARE(left.data().toString(), QStringLiteral("15 s"));
    QCOMPARE(left.data(Timers::PassedRole).toDouble(), 0.75);
    QVERIFY(left.data(Timers::IsNextRole).toBool());
}

void TestTimers::timePasses_tellsOnlyTimeLeft()
{
    Parts parts(Life);
    parts.playback.seek(SimTime(10s));
    QSignalSpy changed(&parts.timers, &Timers::dataChanged);
    QSignalSpy inserted(&parts.timers, &Timers::rowsInserted);
    parts.playback.seek(SimTime(11s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().column(), 0);
    QCOMPARE(inserted.size(), 0);
}

void TestTimers::everyStep_thereAndBack_isWhatTheTraceSays()
{
    Parts parts(QStringLiteral(":/scenarios/12-lost-last-ack.fourwave"));
    std::size_t most = 0;
    for (int step = 0; step < parts.playback.stepCount(); ++step) {
        parts.playback.seekStep(step);
        QCOMPARE(static_cast<std::size_t>(parts.timers.rowCount()), parts.runningInTrace());
        most = std::max(most, parts.runningInTrace());
    }
    QVERIFY(most >= 2);
    while (!parts.playback.isAtStart()) {
        parts.playback.previous();
        QCOMPARE(static_cast<std::size_t>(parts.timers.rowCount()), parts.runningInTrace());
    }
}

void TestTimers::twoTimers_theNextComesFirst()
{
    Parts parts(QStringLiteral(":/scenarios/12-lost-last-ack.fourwave"));
    for (int step = 0; step < parts.playback.stepCount(); ++step) {
        parts.playback.seekStep(step);
        if (parts.timers.rowCount() < 2)
            continue;
        const auto kind = [&parts](int row) {
            return parts.timers.index(row, 0).data(Timers::KindRole).toInt();
        };
        if (kind(1) != static_cast<int>(tcp::TimerKind::TimeWait))
            continue;
        QVERIFY(kind(0) == static_cast<int>(tcp::TimerKind::Retransmission)
                || kind(0) == static_cast<int>(tcp::TimerKind::LossProbe));
        QVERIFY(parts.timers.index(0, 0).data(Timers::IsNextRole).toBool());
        QVERIFY(!parts.timers.index(1, 0).data(Timers::IsNextRole).toBool());
        return;
    }
    QFAIL("the last ACK was lost, so both ends' timers must run at once");
}

QTEST_GUILESS_MAIN(TestTimers)
#include "tst_timers.moc"
