// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "model/parameters.h"
#include "support/chronoprinting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using model::Document;
using model::Languages;
using model::Parameters;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private slots:
    void rows_areEveryFieldThereIs();
    void everyField_hasNameValueGroupAndSource();
    void time_set_runsAgainAtOnce();
    void value_outsideItsRange_isRefused();
    void switch_set_changesTheProfile();
    void choice_set_changesTheProfile();
    void reset_leavesNothingInTheScenario();
    void systemsOwnValue_typed_leavesNothingInTheScenario();
    void resetAll_undone_bringsThemBack();
    void system_changed_bringsItsValues();
    void otherHost_isUntouched();
    void capture_staysAsItIs();

private:
    struct Parts
    {
        Document document;
        Languages languages{explanation::Language::English};
        Parameters parameters{document, tcp::Side::Client, languages};
        Parameters servers{document, tcp::Side::Server, languages};
        QAbstractItemModelTester tester{&parameters,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        Parts() { Q_UNUSED(document.open(Life).has_value()); }
        QModelIndex value(const char *name) const
        {
            const auto *field = tcp::findField(name);
            return parameters.index(static_cast<int>(field - tcp::fields().data()),
                                    Parameters::ValueColumn);
        }
        bool set(const char *name, const QVariant &to)
        {
            return parameters.setData(value(name), to, Qt::EditRole);
        }
        const auto &inScenario() const
        {
            return document.scenario().host(tcp::Side::Client).parameters;
        }
        const tcp::Profile &profile() const
        {
            return document.trace().host(tcp::Side::Client).profile;
        }
    };
};

void TestParameters::rows_areEveryFieldThereIs()
{
    const Parts parts;
    QCOMPARE(parts.parameters.rowCount(), static_cast<int>(tcp::fields().size()));
    QVERIFY(parts.parameters.rowCount() > 40);
}

void TestParameters::everyField_hasNameValueGroupAndSource()
{
    const Parts parts;
    for (int row = 0; row < parts.parameters.rowCount(); ++row) {
        const auto at = [&parts, row](int column) { return parts.parameters.index(row, column); };
        const auto name = at(0).data(Parameters::FieldRole).toString();
        QVERIFY2(!at(Parameters::NameColumn).data().toString().isEmpty(), qPrintable(name));
        QVERIFY2(!at(Parameters::ValueColumn).data().toString().isEmpty(), qPrintable(name));
        QVERIFY2(!at(Parameters::SourceColumn).data().toString().isEmpty(), qPrintable(name));
        QVERIFY2(!at(0).data(Parameters::GroupNameRole).toString().isEmpty(), qPrintable(name));
    }
}

void TestParameters::time_set_runsAgainAtOnce()
{
    Parts parts;
    const auto end = parts.document.trace().end();
    QSignalSpy changed(&parts.parameters, &Parameters::dataChanged);
    QVERIFY(parts.set("timeWait", QStringLiteral("10s")));
    QCOMPARE(end - parts.document.trace().end(), tcp::Duration(50s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(parts.value("timeWait").data(Qt::EditRole).toString(), QStringLiteral("10s"));
    QVERIFY(parts.value("timeWait").data(Parameters::IsChangedRole).toBool());
    QVERIFY(parts.parameters.isAnyChanged());
    QVERIFY(parts.document.isModified());
}

void TestParameters::value_outsideItsRange_isRefused()
{
    Parts parts;
    QVERIFY(!parts.set("timeWait", QStringLiteral("-1s")));
    QVERIFY(!parts.set("timeWait", QStringLiteral("soon")));
    QVERIFY(!parts.set("synRetries", 1'000'000));
    QVERIFY(!parts.set("closeUnread", 99));
    QVERIFY(!parts.parameters.setData(parts.parameters.index(0, Parameters::NameColumn),
                                      QStringLiteral("1s"), Qt::EditRole));
    QVERIFY(!parts.document.isModified());
}

void TestParameters::switch_set_changesTheProfile()
{
    Parts parts;
    const bool before = parts.profile().timestamps;
    QVERIFY(parts.set("timestamps", !before));
    QCOMPARE(parts.profile().timestamps, !before);
}

void TestParameters::choice_set_changesTheProfile()
{
    Parts parts;
    const QModelIndex value = parts.value("closeUnread");
    QCOMPARE(value.data(Parameters::ChoicesRole).toStringList().size(), 2);
    QVERIFY(parts.set("closeUnread", static_cast<int>(tcp::CloseUnread::Fin)));
    QCOMPARE(parts.profile().closeUnread, tcp::CloseUnread::Fin);
}

void TestParameters::reset_leavesNothingInTheScenario()
{
    Parts parts;
    QVERIFY(parts.set("timeWait", QStringLiteral("10s")));
    QCOMPARE(parts.inScenario().size(), std::size_t(1));
    parts.parameters.reset(parts.value("timeWait").row());
    QVERIFY(parts.inScenario().empty());
    QVERIFY(!parts.parameters.isAnyChanged());
}

void TestParameters::systemsOwnValue_typed_leavesNothingInTheScenario()
{
    Parts parts;
    const QVariant own = parts.value("timeWait").data(Qt::EditRole);
    QVERIFY(parts.set("timeWait", QStringLiteral("10s")));
    QVERIFY(parts.set("timeWait", own));
    QVERIFY(parts.inScenario().empty());
}

void TestParameters::resetAll_undone_bringsThemBack()
{
    Parts parts;
    QVERIFY(parts.set("timeWait", QStringLiteral("10s")));
    QVERIFY(parts.set("synRetries", 2));
    parts.parameters.resetAll();
    QVERIFY(parts.inScenario().empty());
    parts.document.undoStack().undo();
    QCOMPARE(parts.inScenario().size(), std::size_t(2));
    QCOMPARE(parts.profile().synRetries, 2);
}

void TestParameters::system_changed_bringsItsValues()
{
    Parts parts;
    const QString before = parts.value("timeWait").data().toString();
    parts.parameters.setSystem(QStringLiteral("rfc9293"));
    QCOMPARE(parts.parameters.system().id, std::string_view("rfc9293"));
    QVERIFY(parts.value("timeWait").data().toString() != before);
    QVERIFY(!parts.parameters.isAnyChanged());
}

void TestParameters::otherHost_isUntouched()
{
    Parts parts;
    QVERIFY(parts.set("timeWait", QStringLiteral("10s")));
    QVERIFY(!parts.servers.isAnyChanged());
    QVERIFY(parts.document.scenario().host(tcp::Side::Server).parameters.empty());
}

void TestParameters::capture_staysAsItIs()
{
    Parts parts;
    QVERIFY(!parts.document.open(QFINDTESTDATA("../capture/data/01.a.pcapng")));
    const QSignalSpy replaced(&parts.document, &Document::traceReplaced);
    QVERIFY(!parts.set("timeWait", QStringLiteral("10s")));
    parts.parameters.setSystem(QStringLiteral("rfc9293"));
    parts.parameters.reset(parts.value("timeWait").row());
    parts.parameters.resetAll();
    QCOMPARE(replaced.size(), 0);
    QVERIFY(parts.document.isCapture());
    QVERIFY(!parts.document.isModified());
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
