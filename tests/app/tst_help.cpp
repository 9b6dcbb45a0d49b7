// SPDX-License-Identifier: MIT
#include "app/docks.h"
#include "explanation/topics/groups.h"
#include "explanation/topics/topicof.h"
#include "model/endpoints.h"
#include "model/systemscomparison.h"
#include "panels/forms/fieldrow.h"
#include "panels/reading/topicpanel.h"
#include "run.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using app::Panel;
using explanation::Language;

// F1 explains what is selected, in the window and in each dock.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingSelected_explainsTheState();
    void event_selected_isExplained_data();
    void event_selected_isExplained();
    void timer_current_isExplained();
    void endpoint_currentCell_isExplained_data();
    void endpoint_currentCell_isExplained();
    void headerField_current_isExplained();
    void parameter_focused_isExplained();
    void system_focused_isExplained();
    void comparedField_current_isExplained();
    void key_inAFloatingDock_works();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// The window at a scenario's end, and what F1 opens there.
struct Helped : Run
{
    Helped() : Run(Language::English)
    {
        window->start({});
        window->resize(1400, 900);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
        action(app::Ask::End).trigger();
    }

    [[nodiscard]] QString topic() const
    {
        action(app::Ask::HelpHere).trigger();
        const auto *panel = find<panels::TopicPanel>();
        return panel ? panel->topic() : QString();
    }
    // The view of a panel, with the focus, and its first cell current.
    QAbstractItemView *view(Panel panel) const
    {
        auto *found = window->docks().open(panel)->findChild<QAbstractItemView *>();
        found->setFocus();
        found->setCurrentIndex(found->model()->index(0, 0));
        return found;
    }
    template <typename Fact>
    void select()
    {
        std::uint32_t index = 0;
        while (!std::holds_alternative<Fact>(session.document.trace().events()[index].fact))
            ++index;
        session.selection.selectEvent(trace::EventId{index});
    }
};

} // namespace

void TestHelp::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestHelp::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestHelp::nothingSelected_explainsTheState()
{
    Helped run;
    run.session.selection.clear();
    QVERIFY(explanation::topicsOf(explanation::TopicGroup::States).contains(run.topic()));
}

void TestHelp::event_selected_isExplained_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("topic");
    QTest::newRow("segment") << 0 << "SYN";
    QTest::newRow("call") << 1 << "listen-call";
    QTest::newRow("state") << 2 << "LISTEN";
    QTest::newRow("timer") << 3 << "retransmission-timer";
}

void TestHelp::event_selected_isExplained()
{
    QFETCH(int, kind);
    QFETCH(QString, topic);
    Helped run;
    const std::function<void()> select[] = {
        [&run] { run.select<trace::SegmentSent>(); },
        [&run] { run.select<trace::CallMade>(); },
        [&run] { run.select<trace::StateChanged>(); },
        [&run] { run.select<trace::TimerChanged>(); },
    };
    select[kind]();
    QCOMPARE(run.topic(), topic);
}

void TestHelp::timer_current_isExplained()
{
    Helped run;
    run.action(app::Ask::Start).trigger();
    run.action(app::Ask::Next).trigger();
    run.action(app::Ask::Next).trigger(); // SYN is on its way
    run.view(Panel::Timers);
    QCOMPARE(run.topic(), "retransmission-timer");
}

void TestHelp::endpoint_currentCell_isExplained_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("topic");
    QTest::newRow("host") << int(model::Endpoints::HostColumn) << "linux";
    QTest::newRow("owner") << int(model::Endpoints::OwnerColumn) << "orphan";
    QTest::newRow("RTO") << int(model::Endpoints::RtoColumn) << "RTO";
    QTest::newRow("accept queue") << int(model::Endpoints::AcceptQueueColumn) << "accept-queue";
}

void TestHelp::endpoint_currentCell_isExplained()
{
    QFETCH(int, row);
    QFETCH(QString, topic);
    Helped run;
    QAbstractItemView *view = run.view(Panel::Endpoints);
    view->setCurrentIndex(view->model()->index(row, 0));
    QCOMPARE(run.topic(), topic);
}

void TestHelp::headerField_current_isExplained()
{
    Helped run;
    run.window->docks().open(Panel::Details);
    run.select<trace::SegmentSent>();
    run.view(Panel::Details);
    QCOMPARE(run.topic(), "ports");
}

void TestHelp::parameter_focused_isExplained()
{
    Helped run;
    QWidget *panel = run.window->docks().open(Panel::Systems);
    for (auto *row : panel->findChildren<panels::FieldRow *>()) {
        if (!row->isVisible())
            continue;
        auto *input = row->findChild<QLineEdit *>();
        if (!input)
            continue;
        input->setFocus();
        QCOMPARE(run.topic(), row->property("topic").toString());
        return;
    }
    QFAIL("no parameter to enter");
}

void TestHelp::system_focused_isExplained()
{
    Helped run;
    QWidget *panel = run.window->docks().open(Panel::Systems);
    panel->findChild<QLineEdit *>("search")->setFocus();
    QCOMPARE(run.topic(), "linux");
}

void TestHelp::comparedField_current_isExplained()
{
    Helped run;
    QAbstractItemView *view = run.view(Panel::Comparison);
    const QString name = view->currentIndex().data(model::SystemsComparison::FieldRole).toString();
    QCOMPARE(run.topic(), explanation::topicOf(*tcp::findField(name.toStdString())));
}

void TestHelp::key_inAFloatingDock_works()
{
    Helped run;
    QAbstractItemView *view = run.view(Panel::Endpoints);
    QDockWidget &dock = run.window->docks().dock(Panel::Endpoints);
    dock.setFloating(true);
    dock.activateWindow();
    QCoreApplication::processEvents();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(model::Endpoints::SocketColumn, 0));
    QTest::keyClick(view, Qt::Key_F1);
    QVERIFY(run.find<panels::TopicPanel>());
    QCOMPARE(run.find<panels::TopicPanel>()->topic(), "four-tuple");
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
