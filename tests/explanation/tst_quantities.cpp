// SPDX-License-Identifier: MIT
#include "explanation/quantities.h"

#include <QTest>

using namespace explanation;
using namespace std::chrono_literals;
using tcp::Duration;

class TestQuantities : public QObject
{
    Q_OBJECT

private slots:
    void duration_inEachSize_isShortAndExact_data();
    void duration_inEachSize_isShortAndExact();
    void clock_atAnyTime_hasMilliseconds();
    void clock_betweenMilliseconds_isExact();
    void moments_thatAreNotTheSame_readDifferently_data();
    void moments_thatAreNotTheSame_readDifferently();
    void break_inEachLanguage_saysWhatPasses();
};

void TestQuantities::duration_inEachSize_isShortAndExact_data()
{
    QTest::addColumn<Duration>("duration");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("nothing") << Duration(0) << "0 s"
                             << "0 秒";
    QTest::newRow("microseconds") << Duration(250us) << "250 µs"
                                  << "250 微秒";
    QTest::newRow("a few milliseconds") << Duration(1500us) << "1.5 ms"
                                        << "1.5 毫秒";
    QTest::newRow("milliseconds") << Duration(50ms) << "50 ms"
                                  << "50 毫秒";
    QTest::newRow("a second") << Duration(1s) << "1 s"
                              << "1 秒";
    QTest::newRow("a fraction") << Duration(1204ms) << "1.204 s"
                                << "1.204 秒";
    QTest::newRow("TIME_WAIT") << Duration(60s) << "60 s"
                               << "60 秒";
    QTest::newRow("below ten minutes") << Duration(131s) << "131 s"
                                       << "131 秒";
    QTest::newRow("ten minutes") << Duration(10min) << "10 min"
                                 << "10 分钟";
    QTest::newRow("minutes and seconds") << Duration(943600ms) << "15 min 44 s"
                                         << "15 分 44 秒";
    QTest::newRow("hours") << Duration(2h) << "2 h"
                           << "2 小时";
    QTest::newRow("hours and minutes") << Duration(2h + 11min) << "2 h 11 min"
                                       << "2 小时 11 分";
    QTest::newRow("unlimited") << tcp::Unlimited << "for ever"
                               << "一直";
}

void TestQuantities::duration_inEachSize_isShortAndExact()
{
    QFETCH(Duration, duration);
    QTEST(durationText(duration, Language::English), "english");
    QTEST(durationText(duration, Language::Chinese), "chinese");
}

void TestQuantities::clock_atAnyTime_hasMilliseconds()
{
    QCOMPARE(clockText(tcp::SimTime(150ms), Language::English), QStringLiteral("0.150 s"));
    QCOMPARE(clockText(tcp::SimTime(61050ms), Language::Chinese), QStringLiteral("61.050 秒"));
}

void TestQuantities::break_inEachLanguage_saysWhatPasses()
{
    QCOMPARE(breakText(60s, Language::English), QStringLiteral("60 s pass"));
    QCOMPARE(breakText(60s, Language::Chinese), QStringLiteral("过了 60 秒"));
}

void TestQuantities::clock_betweenMilliseconds_isExact()
{
    QCOMPARE(clockText(tcp::SimTime(454us), Language::English), QStringLiteral("0.000454 s"));
}

void TestQuantities::moments_thatAreNotTheSame_readDifferently_data()
{
    QTest::addColumn<std::vector<tcp::SimTime>>("moments");
    QTest::addColumn<QStringList>("texts");
    using Moments = std::vector<tcp::SimTime>;
    const auto at = [](Duration time) { return tcp::SimTime(time); };
    QTest::newRow("different already")
        << Moments{at(0us), at(50ms), at(1500ms)} << QStringList{"0 s", "50 ms", "1.5 s"};
    QTest::newRow("milliseconds") << Moments{at(44012us), at(44300us), at(45ms)}
                                  << QStringList{"44 ms", "44.3 ms", "45 ms"};
    QTest::newRow("microseconds") << Moments{at(44012us), at(44013us)}
                                  << QStringList{"44.012 ms", "44.013 ms"};
    QTest::newRow("seconds") << Moments{at(2000100us), at(2000300us)}
                             << QStringList{"2.0001 s", "2.0003 s"};
    QTest::newRow("hours") << Moments{at(3h + 10ms), at(3h + 20ms)}
                           << QStringList{"3 h 0 min 0.01 s", "3 h 0 min 0.02 s"};
}

void TestQuantities::moments_thatAreNotTheSame_readDifferently()
{
    QFETCH(std::vector<tcp::SimTime>, moments);
    QTEST(momentTexts(moments, Language::English), "texts");
}

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
