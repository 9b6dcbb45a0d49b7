// SPDX-License-Identifier: MIT
#include "explanation/fields.h"
#include "explanation/topics.h"

#include <QRegularExpression>
#include <QTest>

using namespace explanation;

class TestTopics : public QObject
{
    Q_OBJECT

private slots:
    void topic_every_isThereInBothLanguages();
    void topic_inAnySpelling_isFound_data();
    void topic_inAnySpelling_isFound();
    void topic_unknown_isNone();
    void topic_ofTheDoor_hasCommandsToCopy();
    void topic_inBothLanguages_hasTheSameParts();
    void topic_ofTheDoor_takesItsNumbersFromTheProfile();
};

namespace {

// Examples of code may hold both languages.
QString withoutCode(QString markdown)
{
    static const QRegularExpression code(QStringLiteral("```.*?```|`[^`]*`"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(code);
}

// The headings' levels, code blocks and list items of a page, in order.
QStringList shapeOf(const QString &markdown)
{
    QStringList shape;
    static const QRegularExpression part(QStringLiteral("^(#+|```|\\d+\\.|-|\\|)"));
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const auto match = part.match(line);
        if (match.hasMatch())
            shape << match.captured(1);
    }
    return shape;
}

} // namespace

void TestTopics::topic_every_isThereInBothLanguages()
{
    // The page of the door, the page of the file format, and one for each state and timer.
    QCOMPARE(topics().size(), 2 + int(tcp::AllStates.size()) + int(tcp::AllTimerKinds.size()));
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    for (const QString &topic : topics()) {
        QVERIFY2(!topicTitle(topic, Language::English).isEmpty(), qPrintable(topic));
        QVERIFY2(!topicTitle(topic, Language::Chinese).isEmpty(), qPrintable(topic));
        QVERIFY2(!withoutCode(topicMarkdown(topic, Language::English)).contains(chinese),
                 qPrintable(topic));
        QVERIFY2(topicMarkdown(topic, Language::Chinese).contains(chinese), qPrintable(topic));
    }
}

void TestTopics::topic_inAnySpelling_isFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("topic");
    QTest::newRow("its own") << "CLOSE_WAIT"
                             << "CLOSE_WAIT";
    QTest::newRow("as ss writes it") << "close-wait"
                                     << "CLOSE_WAIT";
    QTest::newRow("as Windows writes it") << "CloseWait"
                                          << "CLOSE_WAIT";
    QTest::newRow("with a space") << "fin wait 2"
                                  << "FIN_WAIT_2";
    QTest::newRow("a timer") << "keepalive timer"
                             << "keepAlive-timer";
}

void TestTopics::topic_inAnySpelling_isFound()
{
    QFETCH(QString, name);
    QTEST(findTopic(name), "topic");
}

void TestTopics::topic_unknown_isNone()
{
    QVERIFY(findTopic(QStringLiteral("no such thing")).isEmpty());
    QVERIFY(topicMarkdown(QStringLiteral("../en/piles"), Language::English).isEmpty());
    QVERIFY(topicTitle(QString(), Language::Chinese).isEmpty());
}

void TestTopics::topic_ofTheDoor_hasCommandsToCopy()
{
    for (const Language language : AllLanguages) {
        const QString page = topicMarkdown(pilesTopic(), language);
        QVERIFY(page.contains(QStringLiteral("ss -tanp state close-wait")));
        QVERIFY(page.contains(QStringLiteral("tcp_fin_timeout")));
        QVERIFY(page.contains(QStringLiteral("SO_REUSEADDR")));
    }
}

void TestTopics::topic_inBothLanguages_hasTheSameParts()
{
    for (const QString &topic : topics())
        QCOMPARE(shapeOf(topicMarkdown(topic, Language::Chinese)),
                 shapeOf(topicMarkdown(topic, Language::English)));
}

void TestTopics::topic_ofTheDoor_takesItsNumbersFromTheProfile()
{
    static const QRegularExpression place(QStringLiteral("\\{\\w+\\.\\w+\\}"));
    for (const Language language : AllLanguages) {
        for (const QString &topic : topics())
            QVERIFY2(!topicMarkdown(topic, language).contains(place), qPrintable(topic));
        const tcp::Profile &linux = tcp::findSystem("linux")->profile;
        const QString page = topicMarkdown(pilesTopic(), language);
        for (const char *name : {"finWait2Timeout", "keepAliveIdle", "timeWait",
                                 "firstEphemeralPort", "lastEphemeralPort"}) {
            const tcp::Field &field = *tcp::findField(name);
            QVERIFY2(page.contains(valueText(field, field.get(linux), language)), name);
        }
    }
}

QTEST_GUILESS_MAIN(TestTopics)
#include "tst_topics.moc"
