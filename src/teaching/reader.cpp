// SPDX-License-Identifier: MIT
#include "teaching/reader.h"

#include "scenario/report.h"
#include "scenario/syntax.h"
#include "scenario/tablereader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace teaching {

namespace {

using scenario::Need;
using scenario::Problem;
using scenario::Report;
using scenario::TableReader;

constexpr scenario::NumberRange Items{1, 1000};

// In both languages, or not at all.
scenario::Text textOf(TableReader &reader, std::string_view key, Need need = Need::Required)
{
    const auto text = reader.bilingual(key);
    const bool isAbsent = need == Need::Required && !reader.has(key);
    const bool isHalf = text && (text->en.empty() || text->zh.empty());
    if (isAbsent || isHalf)
        reader.report().add(Problem::Kind::MissingKey, reader.place(), {}, key);
    return text.value_or(scenario::Text());
}

Moment readMoment(TableReader &reader)
{
    Moment moment;
    moment.scenario = reader.string("scenario", Need::Required).value_or("");
    moment.at = reader.duration("at", Need::Required).value_or(tcp::Duration{});
    return moment;
}

// Calls `read` with a reader of each table of the list.
template <typename Read>
void readEach(TableReader &parent, std::string_view key, Need need, Read read)
{
    const toml::array *entries = parent.array(key, need);
    if (entries == nullptr)
        return;
    for (const toml::node &node : *entries) {
        const toml::table *table = node.as_table();
        if (table == nullptr) {
            parent.reportWrongType(key, "table");
            continue;
        }
        TableReader reader(*table, parent.report());
        read(reader);
        reader.finish();
    }
}

std::vector<int> readItems(TableReader &reader)
{
    std::vector<int> items;
    const toml::array *numbers = reader.array("items");
    if (numbers == nullptr)
        return items;
    for (const toml::node &node : *numbers) {
        const auto number = node.value_exact<std::int64_t>();
        if (!number || *number < Items.first || *number > Items.last)
            reader.reportBadValue("items", scenario::textOf(node), "1-1000");
        else
            items.push_back(static_cast<int>(*number));
    }
    return items;
}

Stop readStop(TableReader &reader)
{
    constexpr std::array<std::string_view, 3> Tables{"none", "parameters", "systems"};
    Stop stop;
    stop.items = readItems(reader);
    stop.moment = readMoment(reader);
    stop.question = textOf(reader, "question");
    stop.answer = textOf(reader, "answer");
    stop.more = textOf(reader, "more", Need::Optional);
    stop.rule = reader.string("rule").value_or("");
    stop.table = static_cast<Table>(reader.choice("table", Tables).value_or(0));
    return stop;
}

Part readPart(TableReader &reader, Card::Kind kind)
{
    constexpr std::array<std::string_view, 2> Sides{"client", "server"};
    const bool isPicture = kind == Card::Kind::Ladders;
    Part part;
    part.title = textOf(reader, "title");
    part.text = textOf(reader, "text", isPicture ? Need::Optional : Need::Required);
    part.moment = readMoment(reader);
    const auto you = reader.choice("you", Sides, isPicture ? Need::Required : Need::Optional);
    part.you = static_cast<tcp::Side>(you.value_or(0));
    return part;
}

Card readCard(TableReader &reader)
{
    constexpr std::array<std::string_view, 3> Kinds{"misbelief", "terms", "ladders"};
    Card card;
    card.id = reader.string("id", Need::Required).value_or("");
    card.kind = static_cast<Card::Kind>(reader.choice("kind", Kinds).value_or(0));
    card.claim = textOf(reader, "claim");
    card.truth = textOf(reader, "truth");
    if (card.kind == Card::Kind::Misbelief) {
        card.moment = readMoment(reader);
        return card;
    }
    if (card.kind == Card::Kind::Ladders) {
        card.you = textOf(reader, "you");
        card.peer = textOf(reader, "peer");
    }
    readEach(reader, "parts", Need::Required,
             [&card](TableReader &part) { card.parts.push_back(readPart(part, card.kind)); });
    return card;
}

// Parses the text and lets `read` fill the content.
template <typename Content, typename Read>
Reading<Content> readDocument(std::string_view text, Read read)
{
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed)
        return {{}, {scenario::syntaxProblem(text, parsed.error())}};
    Report report;
    Reading<Content> reading;
    TableReader reader(parsed.table(), report);
    read(reader, reading.content);
    reader.finish();
    reading.problems = report.take();
    return reading;
}

std::string contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

Reading<Chapter> readChapter(std::string_view text)
{
    return readDocument<Chapter>(text, [](TableReader &reader, Chapter &chapter) {
        chapter.title = textOf(reader, "title");
        readEach(reader, "stops", Need::Required,
                 [&chapter](TableReader &stop) { chapter.stops.push_back(readStop(stop)); });
    });
}

Reading<std::vector<Card>> readCards(std::string_view text)
{
    return readDocument<std::vector<Card>>(text, [](TableReader &reader, std::vector<Card> &cards) {
        readEach(reader, "cards", Need::Required,
                 [&cards](TableReader &card) { cards.push_back(readCard(card)); });
    });
}

std::vector<Chapter> shippedTour()
{
    std::vector<Chapter> chapters;
    const QDir folder(QStringLiteral(":/tour"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        auto reading = readChapter(contentsOf(folder.filePath(name)));
        if (reading.isGood())
            chapters.push_back(std::move(reading.content));
    }
    return chapters;
}

std::vector<Card> shippedCards()
{
    return readCards(contentsOf(QStringLiteral(":/cards/cards.toml"))).content;
}

} // namespace teaching
