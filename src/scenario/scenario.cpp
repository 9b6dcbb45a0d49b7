// SPDX-License-Identifier: MIT
#include "scenario/scenario.h"

#include <cassert>
#include <tuple>

namespace scenario {

std::string_view toString(Group group)
{
    switch (group) {
    case Group::None: return "";
    case Group::Opening: return "opening";
    case Group::Closing: return "closing";
    case Group::Loss: return "loss";
    case Group::CloseWait: return "closeWait";
    case Group::TimeWait: return "timeWait";
    case Group::Reset: return "reset";
    case Group::Queues: return "queues";
    case Group::KeepAlive: return "keepAlive";
    case Group::Systems: return "systems";
    }
    return {};
}

bool operator==(const TimedCall &a, const TimedCall &b)
{
    const auto tied = [](const TimedCall &call) {
        return std::tie(call.at, call.host, call.socket, call.process, call.call, call.repeat);
    };
    return tied(a) == tied(b);
}

std::string_view toString(SegmentClass segmentClass)
{
    switch (segmentClass) {
    case SegmentClass::Syn: return "SYN";
    case SegmentClass::SynAck: return "SYN+ACK";
    case SegmentClass::Ack: return "ACK";
    case SegmentClass::Data: return "DATA";
    case SegmentClass::Fin: return "FIN";
    case SegmentClass::Rst: return "RST";
    case SegmentClass::Any: return "any";
    }
    return {};
}

bool operator==(const Scenario &, const Scenario &) = default;

tcp::Profile profileOf(const HostSettings &host)
{
    const tcp::System *system = tcp::findSystem(host.os);
    assert(system);
    tcp::Profile profile = system->profile;
    for (const auto &[name, value] : host.parameters) {
        const tcp::Field *field = tcp::findField(name);
        assert(field);
        field->set(profile, value);
    }
    return profile;
}

} // namespace scenario
