// SPDX-License-Identifier: MIT
#include "support/chronoprinting.h"
#include "teaching/reader.h"

#include <QTest>

using scenario::Problem;
using teaching::Card;
using namespace std::chrono_literals;

namespace {

const std::string Good = R"(title = { en = "One", zh = "一" }
[[stops]]
items = [1, 2]
scenario = "02-handshake"
at = "1.5s"
question = { en = "Why?", zh = "为什么？" }
answer = { en = "So.", zh = "因此。" }
table = "systems"
)";

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void chapter_good_isRead();
    void chapter_bad_isReported_data();
    void chapter_bad_isReported();
    void card_ofEachKind_isRead();
};

void TestReader::chapter_good_isRead()
{
    const auto reading = teaching::readChapter(Good);
    QVERIFY(reading.isGood());
    QCOMPARE(reading.content.title.zh, std::string("一"));
    QCOMPARE(reading.content.stops.size(), std::size_t(1));
    const teaching::Stop &stop = reading.content.stops.front();
    QCOMPARE(stop.items, (std::vector<int>{1, 2}));
    QVERIFY((stop.moment == teaching::Moment{"02-handshake", 1500ms}));
    QCOMPARE(stop.question.en, std::string("Why?"));
    QCOMPARE(stop.answer.zh, std::string("因此。"));
    QVERIFY(stop.more.en.empty() && stop.rule.empty());
    QVERIFY(stop.table == teaching::Table::Systems);
}

void TestReader::chapter_bad_isReported_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *from, const char *to, Problem::Kind kind) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(kind);
    };
    row("not TOML", "title =", "title", Problem::Kind::Syntax);
    row("no title", "title = { en = \"One\", zh = \"一\" }", "", Problem::Kind::MissingKey);
    row("no stops", "[[stops]]", "[[stop]]", Problem::Kind::MissingKey);
    row("no question", "question", "questoin", Problem::Kind::MissingKey);
    row("no scenario", "scenario =", "scenary =", Problem::Kind::MissingKey);
    row("no time", "at = \"1.5s\"", "", Problem::Kind::MissingKey);
    row("time without unit", "1.5s", "1.5", Problem::Kind::BadDuration);
    row("one language", ", zh = \"为什么？\"", "", Problem::Kind::MissingKey);
    row("no such item", "[1, 2]", "[0]", Problem::Kind::BadValue);
    row("item without number", "[1, 2]", "[\"1\"]", Problem::Kind::BadValue);
    row("no such table", "systems", "chairs", Problem::Kind::BadValue);
    row("unknown key", "table", "colour = 1\ntable", Problem::Kind::UnknownKey);
}

void TestReader::chapter_bad_isReported()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, kind);
    const QByteArray text = QByteArray::fromStdString(Good).replace(from, to);
    const auto reading = teaching::readChapter(text.toStdString());
    QVERIFY(!reading.isGood());
    const auto isIt = [kind](const Problem &problem) { return int(problem.kind) == kind; };
    for (const Problem &problem : reading.problems)
        qInfo("%d at %d:%d: '%s' '%s'", int(problem.kind), problem.place.line, problem.place.column,
              problem.found.c_str(), problem.expected.c_str());
    QVERIFY(std::ranges::any_of(reading.problems, isIt));
}

void TestReader::card_ofEachKind_isRead()
{
    const auto reading = teaching::readCards(R"(
[[cards]]
id = "one"
claim = { en = "C", zh = "丙" }
truth = { en = "T", zh = "丁" }
scenario = "02-handshake"
at = "100ms"
[[cards]]
id = "two"
kind = "terms"
claim = { en = "C", zh = "丙" }
truth = { en = "T", zh = "丁" }
[[cards.parts]]
title = { en = "A", zh = "甲" }
text = { en = "B", zh = "乙" }
scenario = "06-half-close"
at = "1s"
[[cards]]
id = "three"
kind = "ladders"
claim = { en = "C", zh = "丙" }
truth = { en = "T", zh = "丁" }
you = { en = "You", zh = "你" }
peer = { en = "Peer", zh = "对端" }
[[cards.parts]]
title = { en = "A", zh = "甲" }
scenario = "03-close-by-client"
at = "1s"
you = "server"
)");
    QVERIFY(reading.isGood());
    QCOMPARE(reading.content.size(), std::size_t(3));
    QVERIFY(reading.content[0].kind == Card::Kind::Misbelief);
    QCOMPARE(reading.content[0].moment.at, tcp::Duration(100ms));
    QVERIFY(reading.content[1].kind == Card::Kind::Terms);
    QCOMPARE(reading.content[1].parts[0].text.zh, std::string("乙"));
    QVERIFY(reading.content[2].kind == Card::Kind::Ladders);
    QVERIFY(reading.content[2].parts[0].you == tcp::Side::Server);
    QCOMPARE(reading.content[2].peer.zh, std::string("对端"));
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
