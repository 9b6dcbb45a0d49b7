// SPDX-License-Identifier: MIT
#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/topics.h"
#include "explanation/topics/groups.h"
#include "explanation/topics/page.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace explanation;

class TestTopics : public QObject
{
    Q_OBJECT

private slots:
    void page_thatIsShipped_isATopic();
    void topic_every_isThereInBothLanguages();
    void topic_inAnySpelling_isFound_data();
    void topic_inAnySpelling_isFound();
    void topic_unknown_isNone();
    void topic_ofTheDoor_hasCommandsToCopy();
    void topic_inBothLanguages_hasTheSameParts_data();
    void topic_inBothLanguages_hasTheSameParts();
    void commands_everywhere_haveTheirStanding_data();
    void commands_everywhere_haveTheirStanding();
    void topic_butAGuide_endsWithCommands_data();
    void topic_butAGuide_endsWithCommands();
    void topic_namedByAnother_isThere();
    void groups_together_holdEveryTopicOnce();
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

std::vector<Part> pageOf(const QString &topic, Language language)
{
    return explanation::pageOf(topicMarkdown(topic, language));
}

void addEveryTopic()
{
    QTest::addColumn<QString>("topic");
    for (const QString &topic : topics())
        QTest::newRow(qPrintable(topic)) << topic;
}

bool isCommands(const Part &part)
{
    return part.kind == Part::Kind::Code && part.syntax.isEmpty();
}

// "… (measured):", "…（实测）："
bool tellsStanding(const QString &sentence, Language language)
{
    using enum tcp::Standing;
    const QString form =
        language == Language::Chinese ? QStringLiteral("（%1）：") : QStringLiteral(" (%1):");
    const auto isTold = [&](tcp::Standing standing) {
        return sentence.endsWith(form.arg(nameOf(standing, language)));
    };
    return isTold(Measured) || isTold(Source) || isTold(Documented) || isTold(Reported)
           || isTold(Computed) || isTold(Unverified);
}

// The topics that a page names by the command that prints them, each as it is written.
QStringList namedTopics(const QString &markdown)
{
    static const QRegularExpression command(QStringLiteral("`fourwave explain ([^`]+)`"));
    QStringList named;
    for (auto match = command.globalMatch(markdown); match.hasNext();)
        named << match.next().captured(1);
    return named;
}

} // namespace

void TestTopics::page_thatIsShipped_isATopic()
{
    for (const Language language : AllLanguages) {
        QStringList files;
        for (const QString &topic : topics())
            files << topic + QStringLiteral(".md");
        files.sort();
        const QDir folder(QStringLiteral(":/explanations/") + codeOf(language));
        QStringList found = folder.entryList();
        found.sort();
        QCOMPARE(found, files);
    }
}

void TestTopics::topic_every_isThereInBothLanguages()
{
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
    QTest::newRow("a timer, only its name") << "delayed ack"
                                            << "delayedAck-timer";
    QTest::newRow("as netstat writes it") << "SYN_RCVD"
                                          << "SYN_RECEIVED";
    QTest::newRow("a call") << "close"
                            << "close-call";
    QTest::newRow("a call that is called like a state") << "listen()"
                                                        << "listen-call";
    QTest::newRow("a state that is called like a call") << "listen"
                                                        << "LISTEN";
    QTest::newRow("an abbreviation") << "TLP"
                                     << "lossProbe-timer";
    QTest::newRow("an error of Windows") << "WSAECONNRESET"
                                         << "ECONNRESET";
    QTest::newRow("its number") << "10054"
                                << "ECONNRESET";
    QTest::newRow("a system's parameter") << "net.ipv4.tcp_fin_timeout"
                                          << "finWait2-timer";
    QTest::newRow("the same, shorter") << "tcp_tw_reuse"
                                       << "TIME_WAIT";
    QTest::newRow("Fourwave's parameter") << "keepAliveIdle"
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

void TestTopics::topic_inBothLanguages_hasTheSameParts_data()
{
    addEveryTopic();
}

void TestTopics::topic_inBothLanguages_hasTheSameParts()
{
    QFETCH(QString, topic);
    const auto english = pageOf(topic, Language::English);
    const auto chinese = pageOf(topic, Language::Chinese);
    QCOMPARE(shapeOf(chinese), shapeOf(english));
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (english[i].kind == Part::Kind::Code)
            QVERIFY(chinese[i] == english[i]);
    }
}

void TestTopics::commands_everywhere_haveTheirStanding_data()
{
    addEveryTopic();
}

void TestTopics::commands_everywhere_haveTheirStanding()
{
    QFETCH(QString, topic);
    for (const Language language : AllLanguages) {
        const auto page = pageOf(topic, language);
        for (std::size_t i = 1; i < page.size(); ++i) {
            const QString lead = page[i - 1].texts.last();
            if (isCommands(page[i]))
                QVERIFY2(tellsStanding(lead, language), qPrintable(lead));
        }
    }
}

void TestTopics::topic_butAGuide_endsWithCommands_data()
{
    addEveryTopic();
}

void TestTopics::topic_butAGuide_endsWithCommands()
{
    QFETCH(QString, topic);
    if (topicsOf(TopicGroup::Guides).contains(topic))
        return;
    const auto page = pageOf(topic, Language::English);
    QString section;
    int commands = 0;
    for (const Part &part : page) {
        if (part.kind == Part::Kind::Heading)
            section = part.texts.first();
        if (isCommands(part))
            ++commands;
    }
    QVERIFY(commands > 0);
    QVERIFY2(section == "See also" || section == "Commands", qPrintable(section));
}

void TestTopics::topic_namedByAnother_isThere()
{
    int count = 0;
    for (const QString &topic : topics()) {
        for (const Language language : AllLanguages) {
            for (const QString &named : namedTopics(topicMarkdown(topic, language))) {
                QVERIFY2(topics().contains(named), qPrintable(topic + " -> " + named));
                ++count;
            }
        }
    }
    QVERIFY(count > 0);
}

void TestTopics::groups_together_holdEveryTopicOnce()
{
    QStringList grouped;
    for (const TopicGroup group : AllTopicGroups) {
        QVERIFY(!topicsOf(group).isEmpty());
        QVERIFY(nameOf(group, Language::English) != nameOf(group, Language::Chinese));
        grouped << topicsOf(group);
    }
    QCOMPARE(grouped, topics());
    QCOMPARE(grouped.removeDuplicates(), 0);
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
