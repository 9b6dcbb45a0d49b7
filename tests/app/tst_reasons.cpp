// SPDX-License-Identifier: MIT
#include "app/commands/actions.h"
#include "app/docks.h"
#include "panels/reading/topicpanel.h"
#include "panels/systemspanel.h"
#include "run.h"
#include "scene/ladderview.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using explanation::Language;

// Asking why in the real window, by keys and by buttons.
class TestReasons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void why_byKey_opensAndMarksTheChain();
    void cause_byKey_isSelected();
    void siblings_byKey_goRound();
    void cause_ofACall_isNotOffered();
    void rule_ofAParameter_opensTheSystems();
    void rule_ofAState_opensItsTopic();

private:
    // Keys reach the shortcuts of the active window only.
    static void press(Run &run, Qt::Key key)
    {
        QApplication::setActiveWindow(run.window.get());
        QTest::keyClick(run.find<scene::LadderView>(), key);
    }
    // The button of a rule in the explanation.
    static QPushButton *rule(const Run &run, const QString &start);

    QTemporaryDir m_folder;
};

void TestReasons::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

QPushButton *TestReasons::rule(const Run &run, const QString &start)
{
    for (auto *button : run.window->findChildren<QPushButton *>()) {
        if (button->property("role") == "rule" && !button->isHidden()
            && button->text().startsWith(start))
            return button;
    }
    return nullptr;
}

void TestReasons::why_byKey_opensAndMarksTheChain()
{
    Run run(Language::English);
    run.window->start({});
    run.window->docks().dock(app::Panel::Explanation).hide();
    run.session.playback.seekStep(4);
    const QImage plain = run.find<scene::LadderView>()->viewport()->grab().toImage();
    press(run, Qt::Key_W);
    QVERIFY(run.session.chain.isShown());
    QVERIFY(run.action(app::Ask::Why).isChecked());
    QVERIFY(run.window->docks().isOpen(app::Panel::Explanation));
    QVERIFY(run.find<scene::LadderView>()->viewport()->grab().toImage() != plain);
    press(run, Qt::Key_W);
    QVERIFY(!run.session.chain.isShown());
}

void TestReasons::cause_byKey_isSelected()
{
    Run run(Language::English);
    run.window->start({});
    run.session.playback.seekStep(4);
    const auto causes = run.session.chain.causes();
    QVERIFY(!causes.empty());
    press(run, Qt::Key_Comma);
    QCOMPARE(run.session.selection.event(), std::optional(causes.front()));
    const auto consequences = run.session.chain.consequences();
    press(run, Qt::Key_Period);
    QCOMPARE(run.session.selection.event(), std::optional(consequences.front()));
}

void TestReasons::siblings_byKey_goRound()
{
    Run run(Language::English);
    run.window->start({});
    const auto events = run.session.document.trace().events();
    std::uint32_t i = 0;
    do
        run.session.chain.goTo(trace::EventId(i));
    while (run.session.chain.consequences().size() < 3 && ++i < events.size());
    const auto consequences = run.session.chain.consequences();
    QVERIFY(consequences.size() >= 3);
    press(run, Qt::Key_Period);
    press(run, Qt::Key_Greater);
    press(run, Qt::Key_Greater);
    QCOMPARE(run.session.selection.event(), std::optional(consequences[2]));
    press(run, Qt::Key_Less);
    QCOMPARE(run.session.selection.event(), std::optional(consequences[1]));
}

void TestReasons::cause_ofACall_isNotOffered()
{
    Run run(Language::English);
    run.window->start({});
    QVERIFY(!run.action(app::Ask::ToCause).isEnabled());
    run.session.playback.seekStep(4);
    QVERIFY(run.action(app::Ask::ToCause).isEnabled());
    while (!run.session.chain.causes().empty())
        run.action(app::Ask::ToCause).trigger();
    QVERIFY(!run.action(app::Ask::ToCause).isEnabled());
}

void TestReasons::rule_ofAParameter_opensTheSystems()
{
    Run run(Language::English);
    run.window->start({});
    run.session.playback.seekStep(1);
    QPushButton *button = rule(run, QStringLiteral("Linux 6.18: "));
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(run.window->docks().isOpen(app::Panel::Systems));
    const auto *systems = run.find<panels::SystemsPanel>();
    QVERIFY(systems->isAncestorOf(run.window->focusWidget()));
}

void TestReasons::rule_ofAState_opensItsTopic()
{
    Run run(Language::English);
    run.window->start({});
    run.session.playback.seekStep(1);
    QPushButton *button = rule(run, QStringLiteral("RFC 9293"));
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(run.window->docks().isOpen(app::Panel::Help));
    QCOMPARE(run.find<panels::TopicPanel>()->topic(), QString("SYN_SENT"));
}

QTEST_MAIN(TestReasons)
#include "tst_reasons.moc"
