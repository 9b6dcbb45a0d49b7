// SPDX-License-Identifier: MIT
#include "measured.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace measured {

namespace {

using Words = std::vector<std::string>;

// What the wire between the two kernels adds to its delay: 0.1 to 0.4 ms were measured.
constexpr tcp::Duration WireOverhead(200);

Words split(const std::string &line, char separator = ' ')
{
    Words words;
    std::istringstream stream(line);
    for (std::string word; std::getline(stream, word, separator);) {
        if (!word.empty())
            words.push_back(word);
    }
    return words;
}

tcp::Duration milliseconds(const std::string &text)
{
    return tcp::Duration(static_cast<std::int64_t>(std::stod(text) * 1000));
}

tcp::Side side(const std::string &name)
{
    return name.starts_with('a') ? tcp::Side::Client : tcp::Side::Server;
}

std::uint32_t number(const Words &words, std::size_t index, std::uint32_t fallback)
{
    return index < words.size() ? static_cast<std::uint32_t>(std::stoul(words[index])) : fallback;
}

// setopt LEVEL OPTION VALUE, with Linux's numbers.
tcp::calls::SetOption socketOption(const Words &arguments)
{
    const std::string which = arguments.at(0) + ' ' + arguments.at(1);
    const int value = std::stoi(arguments.at(2));
    tcp::calls::SetOption option;
    if (which == "6 8")
        option.linger2 = std::chrono::seconds(value);
    else if (which == "1 9")
        option.keepAlive = value != 0;
    else if (which == "6 4")
        option.idle = std::chrono::seconds(value);
    else if (which == "6 5")
        option.interval = std::chrono::seconds(value);
    else if (which == "6 6")
        option.count = value;
    else if (which == "6 18")
        option.userTimeout = std::chrono::milliseconds(value);
    else if (which == "1 8")
        option.receiveBuffer = static_cast<std::uint32_t>(value);
    else
        throw std::runtime_error("setopt " + which);
    return option;
}

tcp::Call call(const std::string &name, const Words &arguments)
{
    using namespace tcp::calls;
    if (name == "listen")
        return Listen{static_cast<int>(number(arguments, 0, 8)), 7000};
    if (name == "accept")
        return Accept{};
    if (name == "bind") // without a listener both ends bind the port that the other connects to
        return Bind{static_cast<std::uint16_t>(number(arguments, 0, 7000))};
    if (name == "connect")
        return Connect{};
    if (name == "send")
        return Send{number(arguments, 0, 0)};
    if (name == "recv")
        return Receive{number(arguments, 0, 65536)};
    if (name == "shutdown") {
        const std::map<std::string, ShutdownHow> hows = {
            {"WR", ShutdownHow::Write}, {"RD", ShutdownHow::Read}, {"RDWR", ShutdownHow::Both}};
        return Shutdown{hows.at(arguments.at(0))};
    }
    if (name == "close" || name == "closebg")
        return Close{};
    if (name == "vanish")
        return Vanish{};
    if (name == "soerror")
        return GetOption{};
    if (name == "exit")
        return Exit{};
    SetOption set;
    if (name == "linger")
        set.linger = std::chrono::seconds(number(arguments, 0, 0));
    else if (name == "setopt")
        set = socketOption(arguments);
    else
        throw std::runtime_error("call " + name);
    return set;
}

// "c" is the kernel programs' first connection, "l" their listener.
std::string socketName(const std::string &name)
{
    if (name == "c")
        return "main";
    return name == "l" ? "listener" : name;
}

void addCall(scenario::Scenario &scenario, const Words &words)
{
    const Words target = split(words.at(3), ':');
    scenario::TimedCall timed;
    timed.at = milliseconds(words.at(1));
    timed.host = side(words.at(2));
    timed.call = call(target.at(0), Words(words.begin() + 4, words.end()));
    timed.socket = target.size() > 1 ? socketName(target[1]) : "main";
    if (target.at(0) == "listen")
        timed.socket = "listener";
    if (target.at(0) == "bind") {
        // Every measured socket had SO_REUSEADDR.
        scenario::TimedCall reuse = timed;
        tcp::calls::SetOption option;
        option.reuseAddress = true;
        reuse.call = option;
        scenario.calls.push_back(reuse);
    }
    scenario.calls.push_back(timed);
}

scenario::SegmentClass segmentClass(const std::string &name)
{
    using Class = scenario::SegmentClass;
    const std::map<std::string, Class> classes = {
        {"S", Class::Syn},  {"S.", Class::SynAck}, {"F", Class::Fin},  {"R", Class::Rst},
        {"D", Class::Data}, {".", Class::Ack},     {"any", Class::Any}};
    return classes.at(name);
}

scenario::Ordinals ordinals(const std::string &text)
{
    scenario::Ordinals result;
    result.ranges.clear();
    if (text == "*")
        return result;
    for (const std::string &part : split(text, ',')) {
        const Words ends = split(part, '-');
        result.ranges.push_back({std::stoi(ends.front()), std::stoi(ends.back())});
    }
    return result;
}

void addFault(scenario::Scenario &scenario, const Words &words)
{
    scenario::SegmentFault fault;
    using Action = scenario::SegmentFault::Action;
    fault.action = words[0] == "drop"  ? Action::Drop
                   : words[0] == "dup" ? Action::Duplicate
                                       : Action::Delay;
    fault.from = side(words.at(1));
    fault.segments = segmentClass(words.at(2));
    fault.nth = ordinals(words.at(3));
    if (words.size() > 4)
        fault.by = milliseconds(words[4]);
    scenario.faults.push_back({fault, 0});
}

void addCut(scenario::Scenario &scenario, const Words &words)
{
    scenario::Cut cut;
    cut.fromClient = words.at(1) != "b>a";
    cut.fromServer = words.at(1) != "a>b";
    cut.since = milliseconds(words.at(2));
    if (words.size() > 3)
        cut.until = milliseconds(words[3]);
    scenario.faults.push_back({cut, 0});
}

std::string flagNames(const std::string &flags)
{
    std::string names;
    const auto add = [&](char letter, const char *name) {
        if (flags.find(letter) != std::string::npos)
            names += (names.empty() ? "" : "+") + std::string(name);
    };
    add('S', "SYN");
    add('F', "FIN");
    add('R', "RST");
    add('P', "PSH");
    add('.', "ACK");
    return names;
}

void addInjection(scenario::Scenario &scenario, const Words &words)
{
    scenario::Injection injection;
    injection.at = milliseconds(words.at(1));
    injection.from = side(words.at(2));
    injection.flags = flagNames(words.at(3));
    for (std::size_t i = 4; i < words.size(); ++i) {
        const Words pair = split(words[i], '=');
        if (pair.at(0) == "seq")
            injection.seq = std::stoll(pair.at(1));
        else if (pair.at(0) == "ack")
            injection.ack = std::stoll(pair.at(1));
        else if (pair.at(0) == "len")
            injection.length = static_cast<std::uint32_t>(std::stoul(pair.at(1)));
    }
    scenario.faults.push_back({injection, 0});
}

void setParameter(scenario::HostSettings &host, const std::string &assignment)
{
    const Words pair = split(assignment, '=');
    const tcp::System &linuxSystem = *tcp::findSystem("linux");
    const auto alias = std::ranges::find(linuxSystem.aliases, pair.at(0), &tcp::Alias::name);
    if (alias == linuxSystem.aliases.end())
        throw std::runtime_error("sysctl " + assignment);
    const tcp::Field &field = *tcp::findField(alias->field);
    const auto value = tcp::parseValue(field, tcp::textOf(*alias, std::stoi(pair.at(1))));
    if (!value)
        throw std::runtime_error("sysctl " + assignment);
    host.parameters.emplace_back(field.name, *value);
}

void addSysctl(scenario::Scenario &scenario, const Words &words)
{
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (words.at(1).find('a') != std::string::npos)
            setParameter(scenario.host(tcp::Side::Client), words[i]);
        if (words.at(1).find('b') != std::string::npos)
            setParameter(scenario.host(tcp::Side::Server), words[i]);
    }
}

std::vector<std::string> readLines(const std::string &path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

void addStatement(scenario::Scenario &scenario, const std::string &line)
{
    const Words words = split(line);
    if (words.empty() || words[0].starts_with('#') || words[0] == "poll")
        return;
    if (words[0] == "delay")
        scenario.delay.fill(milliseconds(words.at(1)) + WireOverhead);
    else if (words[0] == "end")
        scenario.end = milliseconds(words.at(1));
    else if (words[0] == "at" && words.at(3) != "info")
        addCall(scenario, words);
    else if (words[0] == "drop" || words[0] == "dup" || words[0] == "late")
        addFault(scenario, words);
    else if (words[0] == "cut")
        addCut(scenario, words);
    else if (words[0] == "inject")
        addInjection(scenario, words);
    else if (words[0] == "sysctl")
        addSysctl(scenario, words);
    else
        throw std::runtime_error("statement " + line);
}

scenario::Scenario withStatements(const std::vector<std::string> &lines)
{
    scenario::Scenario scenario;
    for (scenario::HostSettings &host : scenario.hosts)
        host.reads = scenario::Reads::Never;
    for (const std::string &line : lines)
        addStatement(scenario, line);
    return scenario;
}

tcp::SimTime seconds(const std::string &text)
{
    return tcp::SimTime(tcp::Duration(static_cast<std::int64_t>(std::stod(text) * 1e6 + 0.5)));
}

// sock_diag's names, and ours.
std::string stateName(const std::string &name)
{
    const std::map<std::string, std::string> names = {{"SYN_RECV", "SYN_RECEIVED"},
                                                      {"FIN_WAIT1", "FIN_WAIT_1"},
                                                      {"FIN_WAIT2", "FIN_WAIT_2"},
                                                      {"CLOSE", "CLOSED"}};
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
}

} // namespace

scenario::Scenario readScenario(const std::string &path)
{
    scenario::Scenario scenario = withStatements(readLines(path));
    scenario.title = {path, path};
    return scenario;
}

scenario::Scenario scenarioOf(const std::string &text)
{
    scenario::Scenario scenario = withStatements(split(text, '\n'));
    for (tcp::Duration &delay : scenario.delay)
        delay -= WireOverhead;
    return scenario;
}

Trace readTrace(const std::string &path)
{
    static const std::regex SegmentLine(
        R"( *([\d.]+) SEG +([ab])>[ab] (\S+) +(-?\d+):(-?\d+)\((\d+)\)(?: ack (-?\d+))?(.*))");
    static const std::regex ResultLine(
        R"( *([\d.]+) SYS +([ab]) (\S+)(.*) -> (-?\d+|[A-Z]+)(?: ([A-Z]+))? \(returned ([\d.]+)\).*)");
    static const std::regex StateLine(R"( *([\d.]+) STATE ([ab]) \S+ (\S+) -> (\S+).*)");
    Trace trace;
    for (const std::string &line : readLines(path)) {
        std::smatch match;
        if (std::regex_match(line, match, SegmentLine)) {
            const std::string rest = match[8];
            if (rest.find("DUP") != std::string::npos)
                continue;
            Segment segment;
            segment.from = side(match[2]);
            segment.sent = seconds(match[1]);
            segment.flags = match[3];
            segment.seq = std::stoll(match[4]);
            segment.length = std::stoll(match[6]);
            if (match[7].matched)
                segment.ack = std::stoll(match[7]);
            segment.isLost = rest.find("LOST") != std::string::npos;
            segment.isInjected = rest.find("INJECTED") != std::string::npos;
            trace.segments.push_back(segment);
        } else if (std::regex_match(line, match, ResultLine)) {
            const std::string value = match[5];
            const bool isName = std::isdigit(static_cast<unsigned char>(value.back())) == 0;
            trace.results.push_back({side(match[2]), match[3], isName ? 0 : std::stoll(value),
                                     isName ? value : match[6].str(), seconds(match[7])});
        } else if (std::regex_match(line, match, StateLine)) {
            trace.transitions.push_back(
                {side(match[2]), stateName(match[3]), stateName(match[4]), seconds(match[1])});
        }
    }
    return trace;
}

} // namespace measured
