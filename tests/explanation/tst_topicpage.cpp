// SPDX-License-Identifier: MIT
#include "explanation/topics/page.h"
#include "explanation/topics/prose.h"

#include <QTest>

using namespace explanation;
using Kind = Part::Kind;

// How the Markdown of topics is read.
class TestTopicPage : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void runs_ofASentence_haveTheirMarks();
    void page_ofEveryKind_isRead();
    void page_twoTables_haveAHeadEach();
    void shape_otherNumberOfSentences_isAnother();
};

void TestTopicPage::sentences_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("two") << "It waits. It goes." << QStringList{"It waits.", "It goes."};
    QTest::newRow("a small letter begins")
        << "FIN is sent. close() returns." << QStringList{"FIN is sent.", "close() returns."};
    QTest::newRow("a number is one word")
        << "RFC 9293 3.6.1 says so. Linux 6.18 too."
        << QStringList{"RFC 9293 3.6.1 says so.", "Linux 6.18 too."};
    QTest::newRow("questions and parentheses")
        << "Why? (It waits.) Yes!" << QStringList{"Why?", "(It waits.)", "Yes!"};
    QTest::newRow("code") << "Type `a. b` now." << QStringList{"Type `a. b` now."};
    QTest::newRow("Chinese") << QStringLiteral("它在等。为什么？见 RFC 9293。")
                             << QStringList{QStringLiteral("它在等。"), QStringLiteral("为什么？"),
                                            QStringLiteral("见 RFC 9293。")};
    QTest::newRow("Chinese quotation")
        << QStringLiteral("他说：“等。”好。")
        << QStringList{QStringLiteral("他说：“等。”"), QStringLiteral("好。")};
    QTest::newRow("no mark at the end") << "Linux:" << QStringList{"Linux:"};
}

void TestTopicPage::sentences()
{
    QFETCH(QString, paragraph);
    QTEST(sentencesOf(paragraph), "expected");
}

void TestTopicPage::runs_ofASentence_haveTheirMarks()
{
    const auto runs = runsOf("The **local** end: `ss -t` or [this](http://a.b).");
    const std::vector<Run> expected = {
        {Run::Style::Plain, "The ", {}},   {Run::Style::Bold, "local", {}},
        {Run::Style::Plain, " end: ", {}}, {Run::Style::Code, "ss -t", {}},
        {Run::Style::Plain, " or ", {}},   {Run::Style::Plain, "this", "http://a.b"},
        {Run::Style::Plain, ".", {}},
    };
    QCOMPARE(runs.size(), expected.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        QVERIFY2(runs[i] == expected[i], qPrintable(runs[i].text));
    QCOMPARE(plainTextOf(runs), "The local end: ss -t or this.");
}

void TestTopicPage::page_ofEveryKind_isRead()
{
    const auto page = pageOf("# Title\n\nOne. Two.\n\n- item\n2. second\n\n| a | b |\n|---|---|\n"
                             "| c | d |\n\n```toml\nx = 1\n# no heading\n```\n## Next\n");
    const std::vector<Part> expected = {
        {Kind::Heading, 1, {}, {"Title"}},
        {Kind::Paragraph, 0, {}, {"One.", "Two."}},
        {Kind::Bullet, 0, {}, {"item"}},
        {Kind::Numbered, 2, {}, {"second"}},
        {Kind::TableHead, 0, {}, {"a", "b"}},
        {Kind::TableRow, 0, {}, {"c", "d"}},
        {Kind::Code, 0, "toml", {"x = 1", "# no heading"}},
        {Kind::Heading, 2, {}, {"Next"}},
    };
    QCOMPARE(shapeOf(page), shapeOf(expected));
    QVERIFY(page == expected);
}

void TestTopicPage::page_twoTables_haveAHeadEach()
{
    const auto page = pageOf("| a |\n|---|\n| b |\n\n| c |\n|---|\n");
    QCOMPARE(page.size(), 3);
    QCOMPARE(page[1].kind, Kind::TableRow);
    QCOMPARE(page[2].kind, Kind::TableHead);
}

void TestTopicPage::shape_otherNumberOfSentences_isAnother()
{
    QCOMPARE(shapeOf(pageOf("One. Two.")), shapeOf(pageOf(QStringLiteral("一。二。"))));
    QVERIFY(shapeOf(pageOf("One. Two.")) != shapeOf(pageOf(QStringLiteral("一和二。"))));
}

QTEST_APPLESS_MAIN(TestTopicPage)
#include "tst_topicpage.moc"
