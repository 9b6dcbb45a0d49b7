// SPDX-License-Identifier: MIT
#include "lecture/text.h"
#include "lecture/viewtext.h"
#include "scenario/tomldocument.h"

namespace lecture {

namespace {

using scenario::Need;
using scenario::Problem;
using scenario::TableReader;

constexpr std::int64_t Format = 1;
constexpr std::size_t MostParts = 1'000;

std::string readName(TableReader &reader, std::string_view key, Need need)
{
    const auto name = reader.string(key, need);
    if (name && name->empty())
        reader.reportBadValue(key, *name, "name");
    return name.value_or("");
}

std::optional<tcp::Duration> readFrom(TableReader &reader, tcp::Duration at)
{
    const auto from = reader.duration("from");
    if (from > at)
        reader.report().add(Problem::Kind::OutOfRange, reader.placeOfValue("from"),
                            tcp::toString(*from),
                            tcp::toString(tcp::Duration()) + " … " + tcp::toString(at));
    return from;
}

Part readPart(const toml::table &table, scenario::Report &report)
{
    TableReader reader(table, report, "parts");
    Part part;
    part.chapter = reader.bilingual("chapter").value_or(scenario::Text());
    part.title = reader.bilingual("title").value_or(scenario::Text());
    part.scenario = readName(reader, "scenario", Need::Required);
    part.branch = readName(reader, "branch", Need::Optional);
    part.at = reader.duration("at", Need::Required).value_or(tcp::Duration{});
    part.from = readFrom(reader, part.at);
    part.planned = reader.duration("planned").value_or(tcp::Duration{});
    part.view = readView(reader);
    part.notes = reader.bilingual("notes").value_or(scenario::Text());
    part.places = {reader.placeOfValue("scenario"), reader.placeOfValue("branch"),
                   reader.placeOfValue("at"), reader.placeOfValue("from")};
    reader.finish();
    return part;
}

Lecture read(const toml::table &table, scenario::Report &report)
{
    TableReader reader(table, report);
    Lecture lecture;
    scenario::checkFormat(reader, Format);
    lecture.title = reader.bilingual("title").value_or(scenario::Text());
    scenario::forEachTable(reader, "parts", MostParts, [&](const toml::table &part) {
        lecture.parts.push_back(readPart(part, report));
    });
    const toml::node *parts = table.get("parts");
    if (!parts || (parts->is_array() && parts->as_array()->empty()))
        report.add(Problem::Kind::MissingKey, reader.place(), {}, "[[parts]]");
    reader.finish();
    return lecture;
}

} // namespace

ParseResult parse(std::string_view text)
{
    scenario::Report report;
    ParseResult result;
    if (const auto table = scenario::parseDocument(text, report))
        result.lecture = read(*table, report);
    result.problems = report.take();
    if (!result.isGood())
        result.lecture = {};
    return result;
}

} // namespace lecture
