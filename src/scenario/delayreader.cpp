// SPDX-License-Identifier: MIT
#include "scenario/delayreader.h"

#include "scenario/callreader.h"
#include "scenario/delay.h"

namespace scenario {

namespace {

std::optional<tcp::Duration> delayIn(TableReader &reader, std::string_view key, Need need)
{
    const auto delay = reader.duration(key, need);
    if (delay && *delay > LongestDelay)
        reader.report().add(Problem::Kind::OutOfRange, reader.placeOfValue(key),
                            tcp::toString(*delay), "0ms.." + tcp::toString(LongestDelay));
    return delay;
}

std::optional<std::array<tcp::Duration, 2>> readBySender(const toml::table &table, Report &report)
{
    TableReader reader(table, report, "delay");
    const auto client = delayIn(reader, sideNames()[0], Need::Required);
    const auto server = delayIn(reader, sideNames()[1], Need::Required);
    reader.finish();
    if (!client || !server)
        return {};
    return std::array{*client, *server};
}

} // namespace

std::optional<std::array<tcp::Duration, 2>> readDelay(TableReader &reader)
{
    const toml::node *node = reader.node("delay");
    if (!node)
        return {};
    if (const toml::table *bySender = node->as_table())
        return readBySender(*bySender, reader.report());
    if (!node->is_string()) {
        reader.reportWrongType("delay", "delay");
        return {};
    }
    const auto delay = delayIn(reader, "delay", Need::Optional);
    return delay ? std::optional(std::array{*delay, *delay}) : std::nullopt;
}

} // namespace scenario
