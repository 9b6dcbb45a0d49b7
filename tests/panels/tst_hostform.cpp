// SPDX-License-Identifier: MIT
#include "panels/forms/fieldrow.h"
#include "panels/forms/hostform.h"
#include "panels/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace std::chrono_literals;
using panels::FieldRow;
using panels::HostForm;

// The form of one host's system: every field, edits that are simulated at once, resets.
class TestHostForm : public QObject
{
    Q_OBJECT

private slots:
    void field_asked_isInSightAndHasTheKeys();
    void everyField_hasARow();
    void time_typed_isSimulated();
    void nonsense_typed_changesNothingAndSaysSo();
    void changedOne_isMarkedAndReset();
    void switchAndChoiceAndNumber_areEdited();
    void otherSystem_isSimulated();
    void search_hidesTheRest();
    void everyInput_isNamedForScreenReaders();
    void capture_hasNoForm();

private:
    static FieldRow *rowOf(const HostForm &form, const QString &field);
    static const scenario::HostSettings &client(const PanelSession &s)
    {
        return s.document.scenario().host(tcp::Side::Client);
    }
};

FieldRow *TestHostForm::rowOf(const HostForm &form, const QString &field)
{
    for (FieldRow *row : form.findChildren<FieldRow *>()) {
        if (row->findChild<QWidget *>(field))
            return row;
    }
    return nullptr;
}

void TestHostForm::field_asked_isInSightAndHasTheKeys()
{
    PanelSession s;
    HostForm form(s.document, tcp::Side::Client, s.languages);
    form.resize(360, 400);
    form.show();
    form.activateWindow();
    form.findChild<QLineEdit *>("search")->setText("nothing that any row says");
    for (const char *field : {"timeWait", "finWait2Timeout"}) {
        form.showField(field);
        const FieldRow *row = rowOf(form, field);
        QVERIFY(row->isVisible());
        QVERIFY(!row->visibleRegion().isEmpty());
        QVERIFY(row->isAncestorOf(form.focusWidget()));
    }
}

void TestHostForm::everyField_hasARow()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    for (const tcp::Field &field : tcp::fields()) {
        const QString name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
        QVERIFY2(rowOf(form, name), qPrintable(name));
    }
}

void TestHostForm::time_typed_isSimulated()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    const auto before = s.document.trace().end();
    auto *edit = form.findChild<QLineEdit *>("timeWait");
    edit->clear();
    QTest::keyClicks(edit, "90s");
    QCOMPARE(client(s).parameters.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(client(s).parameters[0].first), "timeWait");
    QVERIFY(s.document.trace().end() == before + 30s);
}

void TestHostForm::nonsense_typed_changesNothingAndSaysSo()
{
    PanelSession s;
    HostForm form(s.document, tcp::Side::Client, s.languages);
    auto *edit = form.findChild<QLineEdit *>("timeWait");
    edit->clear();
    QTest::keyClicks(edit, "soon");
    QVERIFY(client(s).parameters.empty());
    QVERIFY(!rowOf(form, "timeWait")->isChanged());
    const auto labels = rowOf(form, "timeWait")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->property("role") == "problem" && !label->isHidden();
    }));
}

void TestHostForm::changedOne_isMarkedAndReset()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    auto *edit = form.findChild<QLineEdit *>("timeWait");
    edit->selectAll();
    QTest::keyClicks(edit, "2s");
    FieldRow *row = rowOf(form, "timeWait");
    QVERIFY(row->isChanged());
    QCOMPARE(row->property("role").toString(), "changed");
    row->findChild<QToolButton *>()->click();
    QVERIFY(!row->isChanged());
    QVERIFY(client(s).parameters.empty());
}

void TestHostForm::switchAndChoiceAndNumber_areEdited()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    auto *rfc1337 = form.findChild<QCheckBox *>("rfc1337");
    rfc1337->toggle();
    auto *retries = form.findChild<QSpinBox *>("synRetries");
    retries->setValue(retries->value() + 1);
    auto *unread = form.findChild<QComboBox *>("closeUnread");
    emit unread->activated(1 - unread->currentIndex());
    QCOMPARE(client(s).parameters.size(), std::size_t(3));
}

void TestHostForm::otherSystem_isSimulated()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    auto *system = form.findChild<QComboBox *>("system");
    emit system->activated(system->findData("rfc9293"));
    QCOMPARE(QString::fromStdString(client(s).os), "rfc9293");
    QCOMPARE(QString::fromStdString(s.document.trace().host(tcp::Side::Client).system), "rfc9293");
}

void TestHostForm::search_hidesTheRest()
{
    PanelSession s;
    HostForm form(s.document, tcp::Side::Client, s.languages);
    form.findChild<QLineEdit *>("search")->setText("tcp_fin_timeout");
    int shown = 0;
    for (const FieldRow *row : form.findChildren<FieldRow *>())
        shown += row->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    QVERIFY(!rowOf(form, "finWait2Timeout")->isHidden());
}

void TestHostForm::everyInput_isNamedForScreenReaders()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    for (const tcp::Field &field : tcp::fields()) {
        const auto *input = form.findChild<QWidget *>(QString::fromUtf8(field.name.data()));
        QVERIFY2(input && !input->accessibleName().isEmpty(), field.name.data());
        QVERIFY2(!input->accessibleDescription().isEmpty(), field.name.data());
    }
}

void TestHostForm::capture_hasNoForm()
{
    PanelSession s;
    const HostForm form(s.document, tcp::Side::Client, s.languages);
    const auto *unknown = form.findChild<QLabel *>("unknown");
    QVERIFY(unknown->isHidden() && !form.findChild<QComboBox *>("system")->isHidden());
    QVERIFY(!s.document.open(QFINDTESTDATA("../capture/data/01.a.pcapng")));
    QVERIFY(!unknown->isHidden() && form.findChild<QComboBox *>("system")->isHidden());
}

QTEST_MAIN(TestHostForm)
#include "tst_hostform.moc"
