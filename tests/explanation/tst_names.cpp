// SPDX-License-Identifier: MIT
#include "explanation/names.h"
#include "trace/recorder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace explanation;

namespace {

using Naming = std::function<QStringList(Language)>;

template <typename Values, typename Function>
Naming each(const Values &values, Function name)
{
    return [values, name](Language language) {
        QStringList names;
        for (const auto value : values)
            names << name(value, language);
        return names;
    };
}

// The enumerators from 0 to last.
template <typename Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> values;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

constexpr auto Name = [](auto value, Language language) { return nameOf(value, language); };
constexpr auto Meaning = [](auto value, Language language) { return meaningOf(value, language); };
constexpr auto Purpose = [](auto value, Language language) { return purposeOf(value, language); };

bool hasChinese(const QString &text)
{
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    return text.contains(chinese);
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void names_ofEveryKind_areThereAndDiffer_data();
    void names_ofEveryKind_areThereAndDiffer();
    void state_unknown_isSaidSo();
    void host_withoutName_isItsSide();
    void host_nameWithControls_showsThemAsEscapes();
    void text_missingInOneLanguage_isTheOther();
};

void TestNames::names_ofEveryKind_areThereAndDiffer_data()
{
    QTest::addColumn<Naming>("naming");
    QTest::newRow("meanings of states") << each(tcp::AllStates, Meaning);
    QTest::newRow("timers") << each(tcp::AllTimerKinds, Name);
    QTest::newRow("purposes of timers") << each(tcp::AllTimerKinds, Purpose);
    QTest::newRow("sides") << each(upTo(tcp::Side::Server), Name);
    QTest::newRow("owners") << each(upTo(trace::Owner::Nobody), Name);
    QTest::newRow("verdicts") << each(upTo(trace::Verdict::Ignored), Name);
    QTest::newRow("losses") << each(upTo(trace::SegmentLost::By::NoHost), Name);
    QTest::newRow("remarks") << each(upTo(trace::Noted::What::CallImpossible), Name);
    QTest::newRow("socket changes") << each(upTo(trace::SocketChanged::What::Gone), Name);
    QTest::newRow("timer actions") << each(upTo(trace::TimerChanged::Action::Expire), Name);
    QTest::newRow("chapters") << each(upTo(trace::Chapter::Close), Name);
    QTest::newRow("groups") << each(
        std::vector{scenario::Group::None, scenario::Group::Opening, scenario::Group::Closing,
                    scenario::Group::Loss, scenario::Group::Reset, scenario::Group::Queues,
                    scenario::Group::KeepAlive, scenario::Group::Systems},
        Name);
    QTest::newRow("standings") << each(upTo(tcp::Standing::Unverified), Name);
    QTest::newRow("meanings of standings") << each(upTo(tcp::Standing::Unverified), Meaning);
}

void TestNames::names_ofEveryKind_areThereAndDiffer()
{
    QFETCH(Naming, naming);
    const QStringList english = naming(Language::English);
    const QStringList chinese = naming(Language::Chinese);
    QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
    QCOMPARE(QSet<QString>(chinese.begin(), chinese.end()).size(), chinese.size());
    for (const QString &name : english)
        QVERIFY2(!name.isEmpty() && !hasChinese(name), qPrintable(name));
    for (const QString &name : chinese)
        QVERIFY2(hasChinese(name), qPrintable(name));
}

void TestNames::state_unknown_isSaidSo()
{
    QCOMPARE(tokenOf(std::nullopt, Language::English), QStringLiteral("unknown"));
    QCOMPARE(tokenOf(std::nullopt, Language::Chinese), QStringLiteral("未知"));
    QCOMPARE(tokenOf(std::optional(tcp::State::FinWait1), Language::Chinese),
             QStringLiteral("FIN_WAIT_1"));
}

void TestNames::host_withoutName_isItsSide()
{
    const trace::Trace trace;
    QCOMPARE(hostName(trace, tcp::Side::Server, Language::Chinese), QStringLiteral("服务器"));
    QCOMPARE(hostInSentence(trace, tcp::Side::Client, Language::English),
             QStringLiteral("the client"));
}

void TestNames::host_nameWithControls_showsThemAsEscapes()
{
    trace::Recorder recorder;
    trace::Host host;
    host.name = "a\nb\u202ec";
    recorder.setHost(tcp::Side::Client, host);
    const trace::Trace trace = recorder.finish(tcp::SimTime(), trace::End::Quiet);
    QCOMPARE(hostName(trace, tcp::Side::Client, Language::English),
             QStringLiteral("a\\u000ab\\u202ec"));
}

void TestNames::text_missingInOneLanguage_isTheOther()
{
    const scenario::Text text = {"only English", ""};
    QCOMPARE(textOf(text, Language::Chinese), QStringLiteral("only English"));
    const scenario::Text both = {"handshake", "握手"};
    QCOMPARE(textOf(both, Language::Chinese), QStringLiteral("握手"));
    QCOMPARE(textOf(both, Language::English), QStringLiteral("handshake"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
