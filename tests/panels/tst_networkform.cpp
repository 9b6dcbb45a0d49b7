// SPDX-License-Identifier: MIT
#include "panels/forms/networkform.h"
#include "panels/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using panels::NetworkForm;

// The network's delays: edits that are simulated at once, and can be undone.
class TestNetworkForm : public QObject
{
    Q_OBJECT

private slots:
    void delay_typed_isSimulated();
    void delay_typed_isUndoneAtOnce();
    void nonsense_typed_changesNothingAndSaysSo_data();
    void nonsense_typed_changesNothingAndSaysSo();
    void rows_nameTheHostsInTheLanguage();

private:
    static QLineEdit *delayOf(const NetworkForm &form, const char *side)
    {
        return form.findChild<QLineEdit *>(QStringLiteral("network.delay.%1").arg(side));
    }
    static void type(QLineEdit &input, const QString &text)
    {
        input.clear();
        QTest::keyClicks(&input, text);
    }
};

void TestNetworkForm::delay_typed_isSimulated()
{
    PanelSession s;
    QWidget window;
    const NetworkForm form(s.document, s.languages, &window);
    QCOMPARE(delayOf(form, "client")->text(), "50ms");
    type(*delayOf(form, "server"), "0.25s");
    QVERIFY(s.document.scenario().delay[0] == 50ms);
    QVERIFY(s.document.scenario().delay[1] == 250ms);
    // The SYN leaves at 100 ms, and is 50 ms on its way; the answer, 250 ms.
    const auto events = s.document.trace().events();
    const auto connected = std::find_if(events.begin(), events.end(), [](const auto &event) {
        return event.host == tcp::Side::Client
               && std::holds_alternative<trace::CallReturned>(event.fact);
    });
    QVERIFY(connected != events.end());
    QVERIFY(connected->at == tcp::SimTime(400ms));
}

void TestNetworkForm::delay_typed_isUndoneAtOnce()
{
    PanelSession s;
    QWidget window;
    const NetworkForm form(s.document, s.languages, &window);
    type(*delayOf(form, "client"), "250ms");
    QVERIFY(s.document.scenario().delay[0] == 250ms);
    s.document.undoStack().undo();
    QVERIFY(s.document.scenario().delay[0] == 50ms);
    QCOMPARE(delayOf(form, "client")->text(), "50ms");
}

void TestNetworkForm::nonsense_typed_changesNothingAndSaysSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no unit") << "70";
    QTest::newRow("below zero") << "-5ms";
    QTest::newRow("longer than an hour") << "61min";
    QTest::newRow("no number") << "soon";
}

void TestNetworkForm::nonsense_typed_changesNothingAndSaysSo()
{
    QFETCH(QString, text);
    PanelSession s;
    QWidget window;
    const NetworkForm form(s.document, s.languages, &window);
    const scenario::Scenario before = s.document.scenario();
    delayOf(form, "client")->setText(text);
    emit delayOf(form, "client")->textEdited(text);
    QVERIFY(s.document.scenario() == before);
    const auto labels = form.findChildren<QLabel *>();
    const auto problem = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->property("role") == "problem";
    });
    QVERIFY(!(*problem)->isHidden());
}

void TestNetworkForm::rows_nameTheHostsInTheLanguage()
{
    PanelSession s;
    QWidget window;
    const NetworkForm form(s.document, s.languages, &window);
    QCOMPARE(delayOf(form, "client")->accessibleName(), "Delay from Client to Server");
    s.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(delayOf(form, "client")->accessibleName().contains(QStringLiteral("客户端")));
}

QTEST_MAIN(TestNetworkForm)
#include "tst_networkform.moc"
