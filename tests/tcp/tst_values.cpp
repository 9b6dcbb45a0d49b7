// SPDX-License-Identifier: MIT
// Durations and the values of parameters, to and from the text of scenario files.
#include "support/chronoprinting.h"
#include "tcp/profile.h"

#include <QTest>

using namespace std::chrono_literals;
using tcp::Duration;
using tcp::Field;
using tcp::Value;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void duration_printed_isShort_data();
    void duration_printed_isShort();
    void duration_parsed_givesMicroseconds_data();
    void duration_parsed_givesMicroseconds();
    void duration_malformed_isRefused_data();
    void duration_malformed_isRefused();
    void duration_printedAndParsed_isTheSame();
    void value_printedAndParsed_isTheSame_data() { addFields(); }
    void value_printedAndParsed_isTheSame();
    void value_outOfRange_isRefused_data() { addFields(); }
    void value_outOfRange_isRefused();
    void value_malformed_isRefused_data();
    void value_malformed_isRefused();

private:
    static void addFields();
};

void TestValues::duration_printed_isShort_data()
{
    QTest::addColumn<Duration>("duration");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, Duration duration) {
        QTest::newRow(text) << duration << QString(text);
    };
    row("0ms", 0us);
    row("1us", 1us);
    row("999us", 999us);
    row("1ms", 1ms);
    row("1.5ms", 1500us);
    row("200ms", 200ms);
    row("1s", 1s);
    row("1.5s", 1500ms);
    row("1.000001s", 1s + 1us);
    row("59s", 59s);
    row("1min", 60s);
    row("61s", 61s);
    row("90s", 90s);
    row("2h", 2h);
    row("121min", 121min);
    row("unlimited", tcp::Unlimited);
    row("-1s", -1s);
}

void TestValues::duration_printed_isShort()
{
    QFETCH(Duration, duration);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(tcp::toString(duration)), text);
}

void TestValues::duration_parsed_givesMicroseconds_data()
{
    QTest::addColumn<Duration>("duration");
    const auto row = [](const char *text, Duration duration) { QTest::newRow(text) << duration; };
    row("0s", 0us);
    row("0ms", 0us);
    row("1us", 1us);
    row("50ms", 50ms);
    row("1.5s", 1500ms);
    row("0.25ms", 250us);
    row("2min", 120s);
    row("1.5min", 90s);
    row("1h", 3600s);
    row("10000h", 10000h);
    row("007s", 7s);
    row("1.000000s", 1s);
    row("0.0000019s", 1us); // below a microsecond nothing counts
}

void TestValues::duration_parsed_givesMicroseconds()
{
    QFETCH(Duration, duration);
    const auto parsed = tcp::parseDuration(QTest::currentDataTag());
    QVERIFY(parsed);
    QCOMPARE(*parsed, duration);
}

void TestValues::duration_malformed_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "s",
                             "ms",
                             "1",
                             "1.s",
                             ".5s",
                             "1 s",
                             " 1s",
                             "1s ",
                             "-1s",
                             "+1s",
                             "1e3s",
                             "1,5s",
                             "0x1s",
                             "1m",
                             "1sec",
                             "1S",
                             "1.2.3s",
                             "10001h",
                             "99999999999999999999s",
                             "1.0000000001s",
                             "unlimited",
                             "nans"})
        QTest::addRow("'%s'", text) << QString(text);
}

void TestValues::duration_malformed_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!tcp::parseDuration(text.toStdString()));
}

void TestValues::duration_printedAndParsed_isTheSame()
{
    for (Duration duration = 1us; duration < 9000h; duration = duration * 7 + 1us) {
        const std::string text = tcp::toString(duration);
        const auto parsed = tcp::parseDuration(text);
        QVERIFY2(parsed, text.c_str());
        QCOMPARE(*parsed, duration);
    }
}

void TestValues::addFields()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < tcp::fields().size(); ++i)
        QTest::newRow(std::string(tcp::fields()[i].name).c_str()) << static_cast<int>(i);
}

void TestValues::value_printedAndParsed_isTheSame()
{
    QFETCH(int, index);
    const Field &field = tcp::fields()[static_cast<std::size_t>(index)];
    std::vector<Value> values = {field.minimum, field.maximum, field.get(tcp::Profile())};
    if (field.mayBeUnlimited)
        values.emplace_back(tcp::Unlimited);
    for (const Value &value : values) {
        const std::string text = tcp::toString(field, value);
        const auto parsed = tcp::parseValue(field, text);
        QVERIFY2(parsed, text.c_str());
        QVERIFY2(*parsed == value, text.c_str());
        tcp::Profile profile;
        field.set(profile, *parsed);
        QVERIFY2(field.get(profile) == value, text.c_str());
    }
}

void TestValues::value_outOfRange_isRefused()
{
    QFETCH(int, index);
    const Field &field = tcp::fields()[static_cast<std::size_t>(index)];
    std::vector<Value> values;
    if (const auto *maximum = std::get_if<Duration>(&field.maximum))
        values = {Value(*maximum + 1us), Value(std::get<Duration>(field.minimum) - 1us)};
    if (const auto *maximum = std::get_if<int>(&field.maximum))
        values = {Value(*maximum + 1), Value(std::get<int>(field.minimum) - 1)};
    for (const Value &value : values) {
        const std::string text = tcp::toString(field, value);
        QVERIFY2(!tcp::parseValue(field, text), text.c_str());
    }
    if (!field.mayBeUnlimited)
        QVERIFY(!tcp::parseValue(field, "unlimited"));
}

void TestValues::value_malformed_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *field, const char *text) {
        QTest::addRow("%s = '%s'", field, text) << QString(field) << QString(text);
    };
    row("dataRetries", "");
    row("dataRetries", "15s");
    row("dataRetries", "1.5");
    row("dataRetries", "99999999999");
    row("timeWait", "60");
    row("timestamps", "yes");
    row("timestamps", "True");
    row("closeUnread", "rst");
    row("closeUnread", "");
}

void TestValues::value_malformed_isRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Field *found = tcp::findField(field.toStdString());
    QVERIFY(found != nullptr);
    QVERIFY(!tcp::parseValue(*found, text.toStdString()));
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
