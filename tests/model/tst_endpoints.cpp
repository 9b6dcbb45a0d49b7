// SPDX-License-Identifier: MIT
#include "explanation/names.h"
#include "model/endpoints.h"
#include "model/languages.h"
#include "model/playback.h"
#include "support/chronoprinting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using explanation::Language;
using model::Document;
using model::Endpoints;
using model::Languages;
using model::Playback;
using tcp::SimTime;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void rows_areTheSocketsOfTheTrace();
    void beforeCreation_rowIsEmpty();
    void synSent_awaitsNoNumberYet();
    void established_bothEndsAgree();
    void listener_showsQueuesAndNoNumbers();
    void timeWait_showsTheStateAndThatNobodyHoldsIt();
    void position_unchangedState_tellsNothing();
    void position_changedState_tellsOnlyThatRow();
    void numbers_absolute_areThoseOnTheWire();
    void languageChanged_tellsEverything();
    void anotherTrace_resets();
    void capture_cannotKnowTheInside();

private:
    struct Parts
    {
        Document document;
        Playback playback{document};
        Languages languages{Language::English};
        Endpoints endpoints{document, playback, languages};
        QAbstractItemModelTester tester{&endpoints,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        Parts() { Q_UNUSED(document.open(Life).has_value()); }
        int rowOf(tcp::Side side, const char *name) const
        {
            for (int row = 0; row < endpoints.rowCount(); ++row) {
                const auto &socket = document.trace().sockets()[static_cast<std::size_t>(row)];
                if (socket.host == side && socket.name == name)
                    return row;
            }
            return -1;
        }
        QString text(int row, int column) const
        {
            return endpoints.data(endpoints.index(row, column), Qt::DisplayRole).toString();
        }
    };
};

void TestEndpoints::rows_areTheSocketsOfTheTrace()
{
    Parts parts;
    QCOMPARE(parts.endpoints.rowCount(), 3);
    QVERIFY(parts.rowOf(tcp::Side::Client, "main") >= 0);
    QVERIFY(parts.rowOf(tcp::Side::Server, "main") >= 0);
    QVERIFY(parts.rowOf(tcp::Side::Server, "listener") >= 0);
}

void TestEndpoints::beforeCreation_rowIsEmpty()
{
    Parts parts;
    parts.playback.seek(SimTime(50ms));
    const int row = parts.rowOf(tcp::Side::Client, "main");
    QCOMPARE(parts.text(row, Endpoints::StateColumn), QString());
    QCOMPARE(parts.endpoints.index(row, 0).data(Endpoints::ExistsRole).toBool(), false);
    QCOMPARE(parts.text(row, Endpoints::HostColumn), QStringLiteral("Client"));
}

void TestEndpoints::synSent_awaitsNoNumberYet()
{
    Parts parts;
    parts.playback.seek(SimTime(150ms));
    const int row = parts.rowOf(tcp::Side::Client, "main");
    QCOMPARE(parts.text(row, Endpoints::StateColumn), QStringLiteral("SYN_SENT"));
    QCOMPARE(parts.text(row, Endpoints::SndNxtColumn), QStringLiteral("1"));
    QCOMPARE(parts.text(row, Endpoints::RcvNxtColumn), QString());
}

void TestEndpoints::established_bothEndsAgree()
{
    Parts parts;
    parts.playback.seek(SimTime(400ms));
    for (const auto side : {tcp::Side::Client, tcp::Side::Server}) {
        const int row = parts.rowOf(side, "main");
        QCOMPARE(parts.text(row, Endpoints::StateColumn), QStringLiteral("ESTABLISHED"));
        QCOMPARE(parts.text(row, Endpoints::SndUnaColumn), QStringLiteral("1"));
        QCOMPARE(parts.text(row, Endpoints::SndNxtColumn), QStringLiteral("1"));
        QCOMPARE(parts.text(row, Endpoints::RcvNxtColumn), QStringLiteral("1"));
        QCOMPARE(parts.text(row, Endpoints::AcceptQueueColumn), QString());
        QCOMPARE(parts.endpoints.index(row, 0).data(Endpoints::StateRole).toInt(),
                 static_cast<int>(tcp::State::Established));
    }
}

void TestEndpoints::listener_showsQueuesAndNoNumbers()
{
    Parts parts;
    parts.playback.seek(SimTime(160ms));
    const int row = parts.rowOf(tcp::Side::Server, "listener");
    QCOMPARE(parts.text(row, Endpoints::StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(parts.text(row, Endpoints::SndUnaColumn), QString());
    QCOMPARE(parts.text(row, Endpoints::SynQueueColumn), QStringLiteral("1"));
}

void TestEndpoints::timeWait_showsTheStateAndThatNobodyHoldsIt()
{
    Parts parts;
    parts.playback.seek(SimTime(10s));
    const int row = parts.rowOf(tcp::Side::Client, "main");
    QCOMPARE(parts.text(row, Endpoints::StateColumn), QStringLiteral("TIME_WAIT"));
    QCOMPARE(parts.text(row, Endpoints::OwnerColumn),
             explanation::nameOf(trace::Owner::Nobody, Language::English));
    QVERIFY(!parts.endpoints.index(row, Endpoints::StateColumn)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .isEmpty());
}

void TestEndpoints::position_unchangedState_tellsNothing()
{
    Parts parts;
    parts.playback.seek(SimTime(5s));
    QSignalSpy changed(&parts.endpoints, &Endpoints::dataChanged);
    parts.playback.seek(SimTime(6s));
    QCOMPARE(changed.size(), 0);
}

void TestEndpoints::position_changedState_tellsOnlyThatRow()
{
    Parts parts;
    parts.playback.seek(SimTime(120ms));
    QSignalSpy changed(&parts.endpoints, &Endpoints::dataChanged);
    parts.playback.seek(SimTime(99ms)); // before connect()
    QCOMPARE(changed.size(), 1);
    const auto first = changed.first()[0].toModelIndex();
    const auto last = changed.first()[1].toModelIndex();
    QCOMPARE(first.row(), parts.rowOf(tcp::Side::Client, "main"));
    QCOMPARE(last.row(), first.row());
    QCOMPARE(first.column(), int(Endpoints::StateColumn));
}

void TestEndpoints::numbers_absolute_areThoseOnTheWire()
{
    Parts parts;
    parts.playback.seek(SimTime(400ms));
    QSignalSpy changed(&parts.endpoints, &Endpoints::dataChanged);
    parts.endpoints.setNumbers(explanation::Numbers::Absolute);
    QCOMPARE(changed.size(), 1);
    const int row = parts.rowOf(tcp::Side::Client, "main");
    const auto iss = parts.document.trace().sockets()[static_cast<std::size_t>(row)].iss;
    QCOMPARE(parts.text(row, Endpoints::SndNxtColumn), QString::number((*iss + 1).value()));
}

void TestEndpoints::languageChanged_tellsEverything()
{
    Parts parts;
    QSignalSpy changed(&parts.endpoints, &Endpoints::dataChanged);
    QSignalSpy headers(&parts.endpoints, &Endpoints::headerDataChanged);
    parts.languages.setFirst(Language::Chinese);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(parts.text(parts.rowOf(tcp::Side::Client, "main"), Endpoints::HostColumn),
             QString::fromUtf8("客户端"));
}

void TestEndpoints::anotherTrace_resets()
{
    Parts parts;
    parts.playback.goToEnd();
    QSignalSpy reset(&parts.endpoints, &Endpoints::modelReset);
    QVERIFY(!parts.document.open(QStringLiteral(":/scenarios/08-simultaneous-open.fourwave")));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(parts.endpoints.rowCount(), static_cast<int>(parts.document.trace().sockets().size()));
}

void TestEndpoints::capture_cannotKnowTheInside()
{
    Parts parts;
    QVERIFY(!parts.document.open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng")));
    parts.playback.goToEnd();
    const int row = parts.rowOf(tcp::Side::Client, "main");
    for (const int column : {Endpoints::OwnerColumn, Endpoints::UnsentColumn,
                             Endpoints::UnreadColumn, Endpoints::RetransmissionsColumn})
        QCOMPARE(parts.text(row, column), QString());
    QCOMPARE(parts.text(row, Endpoints::StateColumn), QStringLiteral("TIME_WAIT (inferred)"));
    QVERIFY(parts.text(row, Endpoints::SocketColumn).contains(QLatin1Char(':')));
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
