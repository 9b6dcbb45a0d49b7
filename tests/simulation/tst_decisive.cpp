// SPDX-License-Identifier: MIT
#include "simulation/decisive.h"
#include "support/runs.h"

#include <QTest>

namespace {

constexpr auto Opened = R"(
{ at = "0ms", host = "server", call = "listen" },
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },)";

std::string calls(const char *more, const char *rest = "")
{
    return QStringLiteral("calls = [%1 %2]\n%3")
        .arg(QLatin1String(Opened), QLatin1String(more), QLatin1String(rest))
        .toStdString();
}

} // namespace

class TestDecisive : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void field_ofTheLesson_isDecisive_data();
    void field_ofTheLesson_isDecisive();
    void field_withoutEffect_isNot();
    void scenario_long_isNotRepeated();
};

void TestDecisive::field_ofTheLesson_isDecisive_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("four-way close") << calls(R"(
{ at = "1s", host = "client", call = "close" },
{ at = "2s", host = "server", call = "close" },)")
                                    << "timeWait";
    QTest::newRow("peer never closes")
        << calls(R"({ at = "1s", host = "client", call = "close" },)") << "finWait2Timeout";
    QTest::newRow("RST expires with FIN_WAIT_2")
        << calls(R"({ at = "1s", host = "client", call = "close" },)") << "finWait2ExpiryResets";
    QTest::newRow("refused") << std::string(
        R"(calls = [ { at = "0ms", host = "client", call = "connect" } ])")
                             << "refusedRetryInterval";
    QTest::newRow("never answered")
        << std::string(R"(calls = [ { at = "0ms", host = "client", call = "connect" } ]
           faults = [ { cut = "both", since = "0ms" } ])")
        << "connectTimeout";
    QTest::newRow("unread data") << calls(
        R"({ at = "500ms", host = "client", call = "send", bytes = 5 },
                    { at = "1s", host = "server", call = "close" },)",
        R"([hosts]
                    server = { os = "linux", reads = "never" })")
                                 << "closeUnread";
}

void TestDecisive::field_ofTheLesson_isDecisive()
{
    QFETCH(std::string, text);
    QFETCH(QString, field);
    const auto decisive = simulation::decisiveFields(support::scenarioOf(text));
    QStringList names;
    for (const std::string_view name : decisive)
        names << QString::fromUtf8(name.data());
    QVERIFY2(names.contains(field), qPrintable(names.join(' ')));
    QVERIFY2(names.size() < 40, qPrintable(names.join(' ')));
}

void TestDecisive::field_withoutEffect_isNot()
{
    const auto decisive = simulation::decisiveFields(support::scenarioOf(calls("")));
    for (const char *name : {"timeWait", "ttl", "windowScale", "firstEphemeralPort", "dataRetries"})
        QVERIFY2(!decisive.contains(name), name);
}

void TestDecisive::scenario_long_isNotRepeated()
{
    const auto decisive = simulation::decisiveFields(support::scenarioOf(R"(calls = [
{ at = "0ms", host = "client", call = "connect", repeat = { count = 500, interval = "1ms" } } ])"));
    QVERIFY(decisive.empty());
}

QTEST_APPLESS_MAIN(TestDecisive)
#include "tst_decisive.moc"
