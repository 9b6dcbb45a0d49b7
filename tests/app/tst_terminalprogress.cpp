// SPDX-License-Identifier: MIT
#include "app/commandline/terminalprogress.h"

#include <QTest>

#include <csignal>

// Long work on the command line, and Ctrl+C.
class TestTerminalProgress : public QObject
{
    Q_OBJECT

private slots:
    void work_undisturbed_goesOn();
    void interrupt_endsTheWork();
    void nextWork_afterAnInterrupt_goesOn();
};

void TestTerminalProgress::work_undisturbed_goesOn()
{
    app::TerminalProgress progress;
    QVERIFY(progress.callback()(0));
    QVERIFY(progress.callback()(0.99));
}

void TestTerminalProgress::interrupt_endsTheWork()
{
    app::TerminalProgress progress;
    const exporters::Progress callback = progress.callback();
    QVERIFY(callback(0.2));
    std::raise(SIGINT);
    QVERIFY(!callback(0.3));
}

void TestTerminalProgress::nextWork_afterAnInterrupt_goesOn()
{
    {
        app::TerminalProgress progress;
        std::raise(SIGINT);
        QVERIFY(!progress.callback()(0.5));
    }
    app::TerminalProgress progress;
    QVERIFY(progress.callback()(0.5));
}

QTEST_GUILESS_MAIN(TestTerminalProgress)
#include "tst_terminalprogress.moc"
