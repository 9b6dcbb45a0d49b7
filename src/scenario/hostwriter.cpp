// SPDX-License-Identifier: MIT
#include "scenario/hostwriter.h"

#include "scenario/tomltext.h"

#include <cassert>

namespace scenario {

namespace {

std::string valueOf(const tcp::Field &field, const tcp::Value &value)
{
    const bool isText = field.unit == tcp::Unit::Time || field.unit == tcp::Unit::Choice;
    const std::string text = tcp::toString(field, value);
    return isText ? quoted(text) : text;
}

std::string parametersOf(const HostSettings &host)
{
    InlineTable table;
    for (const auto &[name, value] : host.parameters) {
        const tcp::Field *field = tcp::findField(name);
        assert(field);
        table.add(name, valueOf(*field, value));
    }
    return table.text();
}

} // namespace

std::string toToml(const HostSettings &host)
{
    InlineTable table;
    table.addText("os", host.os);
    if (!host.name.empty())
        table.addText("name", host.name);
    if (!host.address.empty())
        table.addText("address", host.address);
    if (host.reads != Reads::Always)
        table.addText("reads", "never");
    if (!host.parameters.empty())
        table.add("parameters", parametersOf(host));
    return table.text();
}

} // namespace scenario
