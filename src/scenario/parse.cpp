// SPDX-License-Identifier: MIT
#include "scenario/branchreader.h"
#include "scenario/callreader.h"
#include "scenario/delayreader.h"
#include "scenario/faultreader.h"
#include "scenario/hostreader.h"
#include "scenario/tablereader.h"
#include "scenario/text.h"
#include "scenario/tomldocument.h"

#include <array>

namespace scenario {

namespace {

constexpr std::int64_t Format = 1;
constexpr std::size_t MostNotes = 1'000;
constexpr std::size_t MostBranches = 1'000;

constexpr std::array<std::string_view, 9> GroupNames{"opening",   "closing",   "loss",
                                                     "closeWait", "timeWait",  "reset",
                                                     "queues",    "keepAlive", "systems"};

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
    void readTexts();
    void readCallsAndFaults();
    void readHostTable();
    void readNetwork();
    void readNotes();
    void readNote(const toml::table &table);
    void readBranches();

    TableReader m_reader;
    Report &m_report;
    Scenario m_scenario;
    SocketLedger m_ledger;
};

Scenario DocumentReader::read()
{
    checkFormat(m_reader, Format);
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

void DocumentReader::readNotes()
{
    forEachTable(m_reader, "notes", MostNotes,
                 [this](const toml::table &table) { readNote(table); });
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
    forEachTable(m_reader, "branches", MostBranches, [this, &reader](const toml::table &table) {
        m_scenario.branches.push_back(reader.read(table));
    });
}

} // namespace

ParseResult parse(std::string_view text)
{
    Report report;
    ParseResult result;
    if (const auto table = parseDocument(text, report))
        result.scenario = DocumentReader(*table, report).read();
    result.problems = report.take();
    if (!result.isGood())
        result.scenario = {};
    return result;
}

} // namespace scenario
