// SPDX-License-Identifier: MIT
#include "scenario/branchreader.h"
#include "scenario/callreader.h"
#include "scenario/delayreader.h"
#include "scenario/faultreader.h"
#include "scenario/hostreader.h"
#include "scenario/syntax.h"
#include "scenario/tablereader.h"
#include "scenario/text.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

constexpr std::int64_t Format = 1;
constexpr std::size_t MostNotes = 1'000;
constexpr std::size_t MostBranches = 1'000;
constexpr std::ptrdiff_t MostDots = 100; // in one line: dotted keys nest as deep

constexpr std::array<std::string_view, 9> GroupNames{"opening",   "closing",   "loss",
                                                     "closeWait", "timeWait",  "reset",
                                                     "queues",    "keepAlive", "systems"};

// What would exhaust memory or stack, before the parser sees it.
bool isTooLarge(std::string_view text, Report &report)
{
    if (text.size() > MostBytes) {
        report.add(Problem::Kind::TooMany, {}, "bytes", std::to_string(MostBytes));
        return true;
    }
    int line = 1;
    for (std::size_t begin = 0; begin <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto dots = std::ranges::count(text.substr(begin, end - begin), '.');
        if (dots > MostDots) {
            report.add(Problem::Kind::TooMany, {line, 1}, "dots", std::to_string(MostDots));
            return true;
        }
        begin = end + 1;
    }
    return false;
}

// Reads the whole document, part by part.
class DocumentReader
{
public:
    DocumentReader(const toml::table &table, Report &report)
        : m_reader(table, report), m_report(report)
    {
    }

    Scenario read();

private:
    void readFormat();
    void readTexts();
    void readCallsAndFaults();
    void readHostTable();
    void readNetwork();
    void readNotes();
    void readNote(const toml::table &table);
    void readBranches();
    template <typename Read>
    void forEachTable(std::string_view key, std::size_t most, Read read);

    TableReader m_reader;
    Report &m_report;
    Scenario m_scenario;
    SocketLedger m_ledger;
};

Scenario DocumentReader::read()
{
    readFormat();
    readTexts();
    readCallsAndFaults();
    readHostTable();
    readNetwork();
    m_scenario.end = m_reader.duration("end");
    readNotes();
    readBranches();
    m_reader.finish();
    if (!m_reader.has("calls") && !m_report.has(Problem::Kind::CallsUnderTable))
        m_report.add(Problem::Kind::NoCalls, m_reader.place(), {});
    return std::move(m_scenario);
}

void DocumentReader::readFormat()
{
    const toml::node *format = m_reader.node("format", Need::Required);
    if (!format)
        return;
    const auto number = format->value_exact<std::int64_t>();
    if (!number)
        m_reader.reportWrongType("format", "integer");
    else if (*number != Format)
        m_report.add(Problem::Kind::UnsupportedFormat, placeOf(*format), std::to_string(*number),
                     std::to_string(Format));
}

void DocumentReader::readTexts()
{
    m_scenario.title = m_reader.bilingual("title").value_or(Text{});
    m_scenario.summary = m_reader.bilingual("summary").value_or(Text{});
    if (const auto group = m_reader.choice("group", GroupNames))
        m_scenario.group = static_cast<Group>(*group + 1);
    m_scenario.watch = m_reader.bilingual("watch").value_or(Text{});
    m_scenario.lesson = m_reader.bilingual("lesson").value_or(Text{});
}

void DocumentReader::readCallsAndFaults()
{
    if (const toml::array *calls = m_reader.array("calls")) {
        if (calls->empty())
            m_report.add(Problem::Kind::NoCalls, placeOf(*calls), {});
        m_scenario.calls = readCalls(*calls, m_ledger, m_report);
    }
    if (const toml::array *faults = m_reader.array("faults"))
        m_scenario.faults = readFaults(*faults, m_ledger, m_report);
    m_ledger.check(m_report);
}

void DocumentReader::readHostTable()
{
    const toml::table *table = m_reader.table("hosts");
    if (!table)
        return;
    const auto hosts = readHosts(*table, m_report);
    for (std::size_t side = 0; side < hosts.size(); ++side)
        m_scenario.hosts[side] = hosts[side].value_or(HostSettings{});
}

void DocumentReader::readNetwork()
{
    const toml::table *table = m_reader.table("network");
    if (!table)
        return;
    TableReader network(*table, m_report, "network");
    m_scenario.delay = readDelay(network).value_or(m_scenario.delay);
    network.finish();
}

template <typename Read>
void DocumentReader::forEachTable(std::string_view key, std::size_t most, Read read)
{
    const toml::array *array = m_reader.array(key);
    if (!array)
        return;
    if (array->size() > most) {
        m_report.add(Problem::Kind::TooMany, placeOf(*array), key, std::to_string(most));
        return;
    }
    for (const toml::node &node : *array) {
        if (const toml::table *table = node.as_table())
            read(*table);
        else
            m_report.add(Problem::Kind::WrongType, placeOf(node), key, "table");
    }
}

void DocumentReader::readNotes()
{
    forEachTable("notes", MostNotes, [this](const toml::table &table) { readNote(table); });
}

void DocumentReader::readNote(const toml::table &table)
{
    TableReader reader(table, m_report, "notes");
    Note note;
    note.at = reader.duration("at", Need::Required).value_or(note.at);
    note.text = {reader.string("en").value_or(""), reader.string("zh").value_or("")};
    if (!reader.has("en") && !reader.has("zh"))
        m_report.add(Problem::Kind::MissingKey, reader.place(), {}, "en, zh");
    reader.finish();
    m_scenario.notes.push_back(std::move(note));
}

void DocumentReader::readBranches()
{
    BranchReader reader(m_scenario, m_ledger, m_report);
    forEachTable("branches", MostBranches, [this, &reader](const toml::table &table) {
        m_scenario.branches.push_back(reader.read(table));
    });
}

} // namespace

ParseResult parse(std::string_view text)
{
    Report report;
    ParseResult result;
    if (isTooLarge(text, report)) {
        result.problems = report.take();
        return result;
    }
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        result.problems = {syntaxProblem(text, parsed.error())};
        return result;
    }
    Scenario scenario = DocumentReader(parsed.table(), report).read();
    result.problems = report.take();
    if (result.problems.empty())
        result.scenario = std::move(scenario);
    return result;
}

} // namespace scenario
