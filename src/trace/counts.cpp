// SPDX-License-Identifier: MIT
#include "trace/counts.h"

namespace trace {

SegmentKind kindOf(const tcp::Segment &segment)
{
    const tcp::Flags &flags = segment.flags;
    if (flags.rst)
        return SegmentKind::Rst;
    if (flags.syn)
        return flags.ack ? SegmentKind::SynAck : SegmentKind::Syn;
    if (flags.fin)
        return SegmentKind::Fin;
    return segment.length > 0 ? SegmentKind::Data : SegmentKind::Ack;
}

std::string_view toString(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Syn: return "SYN";
    case SegmentKind::SynAck: return "SYN+ACK";
    case SegmentKind::Ack: return "ACK";
    case SegmentKind::Data: return "DATA";
    case SegmentKind::Fin: return "FIN";
    case SegmentKind::Rst: return "RST";
    }
    return {};
}

} // namespace trace
