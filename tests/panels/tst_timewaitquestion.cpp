// SPDX-License-Identifier: MIT
#include "model/branches.h"
#include "panels/forms/foldout.h"
#include "panels/forms/timewaitquestion.h"
#include "panels/session.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using explanation::Language;

namespace {

struct Asked : PanelSession
{
    Asked() { playback.goToEnd(); }

    QPushButton &button(const char *name)
    {
        return *question.findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] tcp::State stateAtEnd(tcp::Side side) const
    {
        const trace::Trace &trace = document.trace();
        for (std::uint16_t i = 0; i < trace.sockets().size(); ++i) {
            const trace::Socket &socket = trace.sockets()[i];
            if (socket.host == side && !socket.isListener)
                return *trace.stateAt(trace::SocketId(i), trace.end())->state;
        }
        return tcp::State::Closed;
    }

    model::Branches branches{document};
    panels::TimeWaitQuestion question{document, playback, branches, languages};
};

} // namespace

class TestTimeWaitQuestion : public QObject
{
    Q_OBJECT

private slots:
    void lastStep_asks_earlierOnesDoNot();
    void answer_isFolded_andTellsTheProfilesTime();
    void bothLanguages_standTogether();
    void lastAckLost_isABranch();
    void neverCloses_serverStaysInCloseWait();
    void closesFirst_serverWaits_andIsAskedAgain();
    void pressed_isUndone();
    void capture_asksNothing();
};

void TestTimeWaitQuestion::lastStep_asks_earlierOnesDoNot()
{
    Asked a;
    QVERIFY(!a.question.isHidden());
    a.playback.previous();
    QVERIFY(a.question.isHidden());
    a.playback.goToStart();
    QVERIFY(a.question.isHidden());
}

void TestTimeWaitQuestion::answer_isFolded_andTellsTheProfilesTime()
{
    Asked a;
    auto *answer = a.question.findChild<panels::Foldout *>();
    QVERIFY(!answer->isOpen());
    QVERIFY(answer->text().startsWith(QStringLiteral("The client")));
    QVERIFY(answer->text().contains(QStringLiteral("60 s")));
    scenario::Scenario changed = a.document.scenario();
    changed.hosts[0].os = "macos";
    a.document.edit(changed);
    a.playback.goToEnd();
    QVERIFY(answer->text().contains(QStringLiteral("30 s")));
}

void TestTimeWaitQuestion::bothLanguages_standTogether()
{
    Asked a;
    a.languages.setBoth(true);
    const QString title = a.question.findChild<QToolButton *>()->text();
    QVERIFY(title.contains(QStringLiteral("Who is in TIME_WAIT, and why?")));
    QVERIFY(title.contains(QStringLiteral("谁停在 TIME_WAIT？为什么？")));
}

void TestTimeWaitQuestion::lastAckLost_isABranch()
{
    Asked a;
    a.button("lastAckLost").click();
    QCOMPARE(a.branches.shown(), "The last ACK is lost");
    QCOMPARE(a.document.scenario().faults.size(), std::size_t(1));
    QVERIFY(a.document.traceBeforeEdit());
}

void TestTimeWaitQuestion::neverCloses_serverStaysInCloseWait()
{
    Asked a;
    a.button("neverCloses").click();
    QCOMPARE(a.branches.shown(), "The server never closes");
    QVERIFY(a.stateAtEnd(tcp::Side::Server) == tcp::State::CloseWait);
    a.playback.goToEnd();
    QVERIFY(a.question.isHidden());
}

void TestTimeWaitQuestion::closesFirst_serverWaits_andIsAskedAgain()
{
    Asked a;
    a.languages.setFirst(Language::Chinese);
    a.button("closesFirst").click();
    QCOMPARE(a.branches.shown(), "服务器先关闭");
    a.playback.goToEnd();
    QVERIFY(!a.question.isHidden());
    QVERIFY(a.question.findChild<panels::Foldout *>()->text().contains(QStringLiteral("是服务器")));
}

void TestTimeWaitQuestion::pressed_isUndone()
{
    Asked a;
    const model::Version before = a.document.version();
    a.button("closesFirst").click();
    a.document.undoStack().undo();
    QVERIFY(a.document.version() == before);
}

void TestTimeWaitQuestion::capture_asksNothing()
{
    Asked a;
    QVERIFY(!a.document.open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng")));
    a.playback.goToEnd();
    QVERIFY(a.question.isHidden());
}

QTEST_MAIN(TestTimeWaitQuestion)
#include "tst_timewaitquestion.moc"
