// SPDX-License-Identifier: MIT
// The cards as they are shipped: ten misbeliefs, each with a moment that shows it, and two more.
#include "shippedmoments.h"
#include "teaching/reader.h"
#include "teaching/telling.h"

#include <QFile>
#include <QSet>

using explanation::Language;
using teaching::Card;
using teaching::Part;

class TestCards : public QObject
{
    Q_OBJECT

private slots:
    void file_shipped_isGood();
    void cards_shipped_areTenMisbeliefsAndTwoMore();
    void moments_shipped_areSteps();
    void texts_shipped_keepTheirBudget();
    void terms_areThree_sideBySide();
    void ladders_areFour_whoOpenedByWhoClosed();

private:
    static const std::vector<Card> &cards()
    {
        static const std::vector<Card> all = teaching::shippedCards();
        return all;
    }
    static const Card &ofKind(Card::Kind kind)
    {
        return *std::ranges::find(cards(), kind, &Card::kind);
    }
};

void TestCards::file_shipped_isGood()
{
    QFile file(":/cards/cards.toml");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reading = teaching::readCards(file.readAll().toStdString());
    for (const scenario::Problem &problem : reading.problems)
        qWarning("%d:%d: %s %s", problem.place.line, problem.place.column, problem.found.c_str(),
                 problem.expected.c_str());
    QVERIFY(reading.isGood());
}

void TestCards::cards_shipped_areTenMisbeliefsAndTwoMore()
{
    QCOMPARE(std::ranges::count(cards(), Card::Kind::Misbelief, &Card::kind), 10);
    QCOMPARE(std::ranges::count(cards(), Card::Kind::Terms, &Card::kind), 1);
    QCOMPARE(std::ranges::count(cards(), Card::Kind::Ladders, &Card::kind), 1);
    QSet<QString> ids;
    for (const Card &card : cards())
        ids << QString::fromStdString(card.id);
    QCOMPARE(ids.size(), 12);
}

void TestCards::moments_shipped_areSteps()
{
    for (const Card &card : cards()) {
        if (card.kind == Card::Kind::Misbelief)
            QVERIFY2(shippedmoments::isStep(shippedmoments::run(card.moment), card.moment.at),
                     card.id.c_str());
        for (const Part &part : card.parts) {
            const trace::Trace trace = shippedmoments::run(part.moment);
            QVERIFY2(!trace.events().empty(), part.title.en.c_str());
            QVERIFY2(shippedmoments::isStep(trace, part.moment.at), part.title.en.c_str());
        }
    }
}

void TestCards::texts_shipped_keepTheirBudget()
{
    const auto text = [](const scenario::Text &of, Language language) {
        return QString::fromStdString(language == Language::English ? of.en : of.zh);
    };
    for (const Card &card : cards()) {
        const trace::Trace trace = shippedmoments::run(card.moment);
        for (const Language language : explanation::AllLanguages) {
            QCOMPARE(shippedmoments::objection(text(card.claim, language), language, 14, 24),
                     QString());
            QCOMPARE(shippedmoments::objection(teaching::truthOf(card, trace, language), language,
                                               40, 70),
                     QString());
            for (const Part &part : card.parts) {
                QCOMPARE(shippedmoments::objection(text(part.title, language), language, 14, 24),
                         QString());
                if (card.kind == Card::Kind::Terms)
                    QCOMPARE(shippedmoments::objection(text(part.text, language), language, 35, 60),
                             QString());
            }
        }
    }
}

void TestCards::terms_areThree_sideBySide()
{
    const Card &card = ofKind(Card::Kind::Terms);
    QCOMPARE(card.parts.size(), std::size_t(3));
    QCOMPARE(card.parts[0].title.zh, std::string("半关闭"));
    QCOMPARE(card.parts[1].title.zh, std::string("半开连接"));
    QVERIFY(card.parts[2].title.zh.starts_with("SYN 队列"));
}

// Who closed first in each picture, by whose TIME_WAIT there is.
void TestCards::ladders_areFour_whoOpenedByWhoClosed()
{
    const Card &card = ofKind(Card::Kind::Ladders);
    QCOMPARE(card.parts.size(), std::size_t(4));
    std::vector<std::pair<bool, bool>> found;
    for (const Part &part : card.parts) {
        const trace::Trace trace = shippedmoments::run(part.moment);
        const bool closedFirst = std::ranges::any_of(trace.events(), [&](const auto &event) {
            const auto *change = std::get_if<trace::StateChanged>(&event.fact);
            return change != nullptr && change->to == tcp::State::TimeWait
                   && event.host == part.you;
        });
        found.emplace_back(part.you == tcp::Side::Client, closedFirst);
    }
    const std::vector<std::pair<bool, bool>> all = {
        {true, true}, {true, false}, {false, true}, {false, false}};
    QVERIFY(found == all);
}

QTEST_APPLESS_MAIN(TestCards)
#include "tst_cards.moc"
