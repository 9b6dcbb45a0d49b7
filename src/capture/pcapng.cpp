// SPDX-License-Identifier: MIT
#include "capture/pcapng.h"

#include "capture/bytewriter.h"
#include "capture/packetwriter.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <optional>

namespace capture {

namespace {

using trace::Event;
using trace::EventId;
using trace::Trace;

// draft-ietf-opsawg-pcapng (4.1), (4.2), (4.3).
constexpr std::uint32_t SectionHeader = 0x0A0D0D0A;
constexpr std::uint32_t ByteOrderMagic = 0x1A2B3C4D;
constexpr std::uint32_t InterfaceDescription = 1;
constexpr std::uint32_t EnhancedPacket = 6;
constexpr unsigned RawIp = 101; // LINKTYPE_RAW
constexpr unsigned CommentOption = 1;
constexpr unsigned InterfaceName = 2;
constexpr unsigned UserApplication = 4; // of a section
constexpr std::size_t LongestOption = 65535;

void writeOption(ByteWriter &out, unsigned code, std::string_view text)
{
    if (text.empty())
        return;
    const std::string_view kept = text.substr(0, LongestOption);
    out.little16(code).little16(static_cast<unsigned>(kept.size())).text(kept).pad();
}

void endOptions(ByteWriter &out)
{
    out.little32(0);
}

// The body, a multiple of four bytes, between its type and its length, which stands twice.
std::string block(std::uint32_t type, const std::string &body)
{
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    return ByteWriter().little32(type).little32(length).text(body).little32(length).bytes();
}

std::string sectionHeader(const std::string &title)
{
    constexpr std::uint32_t UnknownLength = 0xffff'ffff;
    ByteWriter body;
    body.little32(ByteOrderMagic).little16(1).little16(0);
    body.little32(UnknownLength).little32(UnknownLength);
    writeOption(body, CommentOption, title);
    writeOption(body, UserApplication, "Fourwave");
    endOptions(body);
    return block(SectionHeader, body.bytes());
}

std::string interfaceDescription(tcp::Side end)
{
    ByteWriter body;
    body.little16(RawIp).little16(0).little32(0);
    writeOption(body, InterfaceName, tcp::toString(end));
    endOptions(body);
    return block(InterfaceDescription, body.bytes());
}

std::string packetBlock(tcp::Duration at, const std::string &bytes, const std::string &remark)
{
    const auto time = static_cast<std::uint64_t>(std::max<std::int64_t>(at.count(), 0));
    const auto size = static_cast<std::uint32_t>(bytes.size());
    ByteWriter body;
    body.little32(0).little32(static_cast<std::uint32_t>(time >> 32U));
    body.little32(static_cast<std::uint32_t>(time)).little32(size).little32(size);
    body.text(bytes).pad();
    writeOption(body, CommentOption, remark);
    if (!remark.empty())
        endOptions(body);
    return block(EnhancedPacket, body.bytes());
}

std::optional<Address> parseAddress(const std::string &text)
{
    Address address;
    if (inet_pton(AF_INET, text.c_str(), address.bytes.data()) == 1)
        return address;
    address.length = 16;
    if (inet_pton(AF_INET6, text.c_str(), address.bytes.data()) == 1)
        return address;
    return {};
}

// One packet cannot hold addresses of two kinds.
std::array<Address, 2> addressesOf(const Trace &trace)
{
    const auto client = parseAddress(trace.host(tcp::Side::Client).address);
    const auto server = parseAddress(trace.host(tcp::Side::Server).address);
    if (client && server && client->length == server->length)
        return {*client, *server};
    return {*parseAddress("10.0.0.1"), *parseAddress("10.0.0.2")};
}

class CaptureWriter
{
public:
    CaptureWriter(const Trace &trace, const PcapngOptions &options)
        : m_trace(trace), m_options(options), m_addresses(addressesOf(trace))
    {
    }

    std::string write()
    {
        m_bytes = sectionHeader(m_options.title) + interfaceDescription(m_options.end);
        for (std::uint32_t i = 0; i < m_trace.events().size(); ++i) {
            const auto count = static_cast<double>(m_trace.events().size());
            if (m_options.progress && !m_options.progress(i / count))
                return {};
            see(EventId(i));
        }
        return std::move(m_bytes);
    }

private:
    // What leaves this end, and what comes to it; not a second time what a host sends to itself.
    void see(EventId id)
    {
        const Event &event = m_trace.event(id);
        if (event.host != m_options.end)
            return;
        if (const auto *sent = std::get_if<trace::SegmentSent>(&event.fact)) {
            if (!sent->isInjected)
                add(event.at, id);
        } else if (const auto *arrived = std::get_if<trace::SegmentArrived>(&event.fact)) {
            const Event &origin = m_trace.event(arrived->segment);
            const bool isInjected = std::get<trace::SegmentSent>(origin.fact).isInjected;
            if (isInjected || origin.host != event.host)
                add(event.at, arrived->segment);
        }
    }

    [[nodiscard]] bool isToSelf(EventId sent) const
    {
        return std::ranges::any_of(m_trace.fatesOf(sent), [&](EventId fate) {
            const Event &event = m_trace.event(fate);
            return std::holds_alternative<trace::SegmentArrived>(event.fact)
                   && event.host == m_trace.event(sent).host;
        });
    }

    void add(tcp::SimTime at, EventId id)
    {
        const Event &event = m_trace.event(id);
        const auto &sent = std::get<trace::SegmentSent>(event.fact);
        const tcp::Side to = isToSelf(id) ? event.host : tcp::other(event.host);
        Packet packet;
        packet.source = {m_addresses[static_cast<std::size_t>(event.host)], sent.sourcePort};
        packet.destination = {m_addresses[static_cast<std::size_t>(to)], sent.destinationPort};
        packet.segment = sent.segment;
        const std::string remark = m_options.remark ? m_options.remark(id) : std::string();
        const int hops = m_trace.host(event.host).profile.ttl;
        m_bytes +=
            packetBlock(m_options.epoch + at.time_since_epoch(), toIpPacket(packet, hops), remark);
    }

    const Trace &m_trace;
    const PcapngOptions &m_options;
    std::array<Address, 2> m_addresses;
    std::string m_bytes;
};

} // namespace

std::string toPcapng(const Trace &trace, const PcapngOptions &options)
{
    return CaptureWriter(trace, options).write();
}

} // namespace capture
