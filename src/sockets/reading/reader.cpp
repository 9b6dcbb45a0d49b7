// SPDX-License-Identifier: MIT
#include "sockets/reading/reader.h"

#include <algorithm>
#include <cctype>

namespace sockets {

namespace {

constexpr std::size_t LongestExcerpt = 60; // bytes

// The beginning of a line, not ending within a character.
std::string excerpt(std::string_view line)
{
    std::string_view text = trimmed(line);
    if (text.size() > LongestExcerpt) {
        std::size_t end = LongestExcerpt;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end;
        text = text.substr(0, end);
    }
    return std::string(text);
}

template <std::size_t Count>
bool startsWithOneOf(std::string_view text, const std::array<std::string_view, Count> &beginnings)
{
    return std::ranges::any_of(beginnings,
                               [text](std::string_view one) { return text.starts_with(one); });
}

// What the tools say above and below their tables; the Chinese ones in UTF-8 and in GBK.
constexpr std::array<std::string_view, 13> Headings = {"Active Internet connections",
                                                       "Active Connections",
                                                       "Active Multipath Internet connections",
                                                       "激活Internet连接",
                                                       "活动连接",
                                                       "\xbb\xee\xb6\xaf\xc1\xac\xbd\xd3",
                                                       "TCP: IPv4",
                                                       "TCP: IPv6",
                                                       "协议",
                                                       "\xd0\xad\xd2\xe9",
                                                       "----------",
                                                       "Proto ",
                                                       "COMMAND "};
constexpr std::array<std::string_view, 8> OtherSections = {"Active UNIX domain sockets",
                                                           "Active LOCAL (UNIX)",
                                                           "活跃的UNIX域套接字",
                                                           "UDP: IPv4",
                                                           "UDP: IPv6",
                                                           "SCTP:",
                                                           "Registered kernel control",
                                                           "Active kernel"};
constexpr std::array<std::string_view, 9> HiddenOwners = {
    "(Not all processes could be identified",
    "will not be shown, you would have to be root",
    "(No info could be read for",
    "（并非所有进程都能被检测到",
    "Can not obtain ownership information",
    "无法获取所有权信息",
    "\xce\xde\xb7\xa8\xbb\xf1\xc8\xa1\xcb\xf9\xd3\xd0\xc8\xa8\xd0\xc5\xcf\xa2",
    "(并非所有进程都能被检测到",
    "The requested operation requires elevation"};
constexpr std::array<std::string_view, 4> Commands = {"ss -", "netstat", "lsof",
                                                      "Get-NetTCPConnection"};

// The word behind another: "state close-wait", "-State CloseWait".
std::optional<tcp::State> stateBehind(const Words &words, std::string_view key)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == key)
            return stateFrom(words[i + 1]);
    }
    return {};
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// Where "pid" or "process:pid" stands, counted from "(state)".
std::optional<std::size_t> placeOfProcess(const Words &words)
{
    const auto state = std::ranges::find(words, "(state)");
    const auto process = std::find_if(state, words.end(), [](std::string_view word) {
        return word == "pid" || word == "process:pid";
    });
    return process == words.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(process - state));
}

// Linux netstat writes colons before ports.
Tool netstatOf(std::string_view local)
{
    const std::size_t separator = local.find_last_of(":.");
    return separator != std::string_view::npos && local[separator] == ':' ? Tool::LinuxNetstat
                                                                          : Tool::BsdNetstat;
}

} // namespace

void Reader::read(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        ++m_line;
        readLine(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

Table Reader::finish()
{
    static_cast<void>(add(m_powerShell.finish(), Tool::PowerShell));
    reportPending();
    settleOwners();
    return std::move(m_table);
}

void Reader::readLine(std::string_view line)
{
    m_text = line;
    split(line, m_words);
    if (takesProgramLine(line))
        return;
    reportPending();
    if (add(m_powerShell.read(line, m_words), Tool::PowerShell) || m_powerShell.hasTaken()
        || m_words.empty())
        return;
    if (takesSsContinuation(line) || takesHeading(line) || takesRow(line) || takesCommand(line))
        return;
    if (m_isOtherSection) {
        ++m_table.otherProtocols;
        return;
    }
    // The name of a component stands alone above the program's; the next line tells.
    if (m_tool == Tool::WindowsNetstat && m_words.size() == 1) {
        m_pending = excerpt(line);
        m_pendingLine = m_line;
        return;
    }
    report(Problem::Kind::NotASocket, m_line, line);
}

bool Reader::takesHeading(std::string_view line)
{
    const std::string_view text = trimmed(line);
    if (startsWithOneOf(text, OtherSections)) {
        m_isOtherSection = true;
        return true;
    }
    if (startsWithOneOf(text, HiddenOwners)) {
        m_table.hasHiddenOwners = true;
        return true;
    }
    const bool isOfSs = contains(text, "Recv-Q") && contains(text, "Local Address:Port");
    if (!isOfSs && !startsWithOneOf(text, Headings) && !contains(text, "Swind"))
        return false;
    m_heading.hasInode = contains(text, "Inode");
    m_heading.process = placeOfProcess(m_words);
    m_isOtherSection = false;
    m_powerShell.forget();
    return true;
}

// What ss -i, and -p on a narrow terminal, print below a socket.
bool Reader::takesSsContinuation(std::string_view line)
{
    const bool isIndented = line.starts_with(' ') || line.starts_with('\t');
    if (m_tool != Tool::Ss || !isIndented)
        return false;
    const bool hasExtras =
        contains(line, "users:((") || contains(line, "timer:(") || contains(line, "ino:");
    if (hasExtras)
        readSsExtras(line, m_table.entries.back());
    return hasExtras || contains(line, "rto:") || contains(line, "cwnd:")
           || contains(line, "skmem:(");
}

// " [java.exe]" below a socket of netstat -b.
bool Reader::takesProgramLine(std::string_view line)
{
    const std::string_view text = trimmed(line);
    const bool isProgram = m_tool == Tool::WindowsNetstat && text.size() > 2 && text.front() == '['
                           && text.back() == ']';
    if (!isProgram)
        return false;
    Entry &entry = m_table.entries.back();
    entry.process = text.substr(1, text.size() - 2);
    entry.ownership = Ownership::Program;
    m_pending.clear();
    return true;
}

// A command that was copied along, with the state that it asks for.
bool Reader::takesCommand(std::string_view line)
{
    const bool isCommand =
        std::ranges::any_of(Commands, [line](std::string_view one) { return contains(line, one); });
    if (!isCommand)
        return false;
    m_heading = {};
    m_isOtherSection = false;
    m_powerShell.forget();
    m_heading.asked = stateBehind(m_words, "state");
    return true;
}

bool Reader::takesRow(std::string_view line)
{
    return add(readUnixNetstatRow(m_words, m_heading),
               netstatOf(m_words.size() > 3 ? m_words[3] : std::string_view()))
           || add(readWindowsNetstatRow(m_words), Tool::WindowsNetstat)
           || add(readSsRow(line, m_words, m_heading), Tool::Ss)
           || add(readLsofRow(m_words), Tool::Lsof)
           || add(readSolarisRow(m_words), Tool::SolarisNetstat);
}

// False when the row is not that tool's.
bool Reader::add(Row row, Tool tool)
{
    switch (row.kind) {
    case Row::Kind::NotMine: return false;
    case Row::Kind::OtherProtocol: ++m_table.otherProtocols; return true;
    case Row::Kind::Bad:
        report(row.problem, m_line, row.text.empty() ? m_text : row.text);
        return true;
    case Row::Kind::Socket: break;
    }
    row.entry.line = m_line;
    m_isOtherSection = false;
    m_tool = tool;
    if (!m_table.tool)
        m_table.tool = tool;
    m_table.entries.push_back(std::move(row.entry));
    return true;
}

void Reader::reportPending()
{
    if (!m_pending.empty())
        report(Problem::Kind::NotASocket, m_pendingLine, m_pending);
    m_pending.clear();
}

void Reader::report(Problem::Kind kind, int line, std::string_view text)
{
    m_table.problems.push_back({kind, line, excerpt(text)});
}

// Where programs are named, a socket without one has none that could be seen.
void Reader::settleOwners()
{
    m_table.namesOwners = std::ranges::any_of(
        m_table.entries, [](const Entry &entry) { return !entry.process.empty() || entry.pid; });
    if (!m_table.namesOwners)
        return;
    for (Entry &entry : m_table.entries) {
        if (entry.ownership == Ownership::Unknown)
            entry.ownership = Ownership::NotNamed;
    }
}

Table read(std::string_view text)
{
    const std::string plain = decoded(text);
    Reader reader;
    reader.read(plain);
    return reader.finish();
}

} // namespace sockets
