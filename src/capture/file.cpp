// SPDX-License-Identifier: MIT
#include "capture/file.h"

#include "capture/connections.h"
#include "capture/linklayer.h"
#include "capture/tcpheader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <pcap/pcap.h>
#include <string_view>
#include <sys/stat.h>

namespace capture {

namespace {

using Kind = Problem::Kind;
using CFile = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;
using Pcap = std::unique_ptr<pcap_t, void (*)(pcap_t *)>;

ReadResult failed(Kind kind, std::string detail, std::size_t packet = 0)
{
    return {{}, Problem{kind, std::move(detail), packet}};
}

tcp::Duration timeOf(const pcap_pkthdr &header)
{
    // Opened for nanoseconds: tv_usec counts those. Hostile files hold any number. The seconds of a
    // .pcap are 32 bits without a sign, which libpcap reads with one.
    constexpr std::int64_t LastSecond = 0xffff'ffff;
    const std::int64_t signedSeconds = header.ts.tv_sec;
    const std::int64_t unsignedSeconds =
        signedSeconds < 0 ? signedSeconds + LastSecond + 1 : signedSeconds;
    const std::int64_t seconds = std::clamp<std::int64_t>(unsignedSeconds, 0, LastSecond);
    const std::int64_t nanoseconds = std::clamp<std::int64_t>(header.ts.tv_usec, 0, 999'999'999);
    return std::chrono::seconds(seconds) + tcp::Duration(nanoseconds / 1000);
}

std::optional<Packet> parsePacket(Bytes frame, int linkType)
{
    const auto ipBytes = ipPacketIn(frame, linkType);
    const auto ip = ipBytes ? parseIp(*ipBytes) : std::nullopt;
    const auto tcp = ip ? parseTcp(*ip) : std::nullopt;
    if (!tcp)
        return {};
    Packet packet;
    packet.source = {ip->source, tcp->sourcePort};
    packet.destination = {ip->destination, tcp->destinationPort};
    packet.segment = tcp->segment;
    packet.identification = ip->identification;
    return packet;
}

bool holdsTcp(Bytes frame, int linkType)
{
    const auto ip = ipPacketIn(frame, linkType);
    return ip && parseIp(*ip);
}

// How a file is compressed, by its first bytes; empty when it is not.
std::string compressionOf(std::FILE &file)
{
    static const std::array<std::pair<std::string_view, const char *>, 4> Magics = {{
        {"\x1f\x8b", "gzip"},
        {"\x28\xb5\x2f\xfd", "zstd"},
        {"\xfd\x37\x7a\x58", "xz"},
        {"BZh", "bzip2"},
    }};
    std::array<char, 4> bytes{};
    const std::string_view start(bytes.data(), std::fread(bytes.data(), 1, bytes.size(), &file));
    std::rewind(&file);
    for (const auto &[magic, name] : Magics) {
        if (start.starts_with(magic))
            return name;
    }
    return {};
}

// Reads packet after packet of an open file.
class PacketReader
{
public:
    explicit PacketReader(pcap_t *pcap) : m_pcap(pcap), m_linkType(pcap_datalink(pcap)) {}

    void read();
    [[nodiscard]] std::vector<Packet> takePackets() { return std::move(m_packets); }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    void add(const pcap_pkthdr &header, const u_char *bytes);
    [[nodiscard]] Problem whyNoSegment() const;

    pcap_t *m_pcap;
    int m_linkType;
    std::size_t m_count = 0;
    std::size_t m_cutShort = 0;
    std::size_t m_badSegments = 0;
    std::vector<Packet> m_packets;
    std::optional<Problem> m_problem;
};

void PacketReader::read()
{
    pcap_pkthdr *header = nullptr;
    const u_char *bytes = nullptr;
    int result = 0;
    while ((result = pcap_next_ex(m_pcap, &header, &bytes)) == 1) {
        if (m_packets.size() == MostSegments) {
            m_problem = Problem{Kind::TooLarge, {}, MostSegments};
            return;
        }
        add(*header, bytes);
    }
    if (result == PCAP_ERROR)
        m_problem = Problem{Kind::Damaged, pcap_geterr(m_pcap), m_count};
    else if (m_count == 0)
        m_problem = Problem{Kind::NoPackets, {}, 0};
    else if (m_packets.empty())
        m_problem = whyNoSegment();
}

Problem PacketReader::whyNoSegment() const
{
    if (m_badSegments > 0)
        return {Kind::BadSegments, {}, m_badSegments};
    return {m_cutShort == m_count ? Kind::CutShort : Kind::NoTcp, {}, m_count};
}

void PacketReader::add(const pcap_pkthdr &header, const u_char *bytes)
{
    ++m_count;
    const Bytes frame(bytes, header.caplen);
    auto packet = parsePacket(frame, m_linkType);
    if (!packet) {
        const bool isCutShort = header.caplen < header.len;
        m_cutShort += isCutShort ? 1 : 0;
        m_badSegments += !isCutShort && holdsTcp(frame, m_linkType) ? 1 : 0;
        return;
    }
    packet->at = timeOf(header);
    packet->number = m_count;
    m_packets.push_back(*packet);
}

// Only a regular file: anything else could make us wait for ever.
ReadResult openProblem(const std::string &path)
{
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0)
        return failed(Kind::CannotOpen, std::strerror(errno));
    if (!S_ISREG(status.st_mode))
        return failed(Kind::CannotOpen, std::strerror(S_ISDIR(status.st_mode) ? EISDIR : EINVAL));
    if (status.st_size == 0)
        return failed(Kind::Empty, {});
    return {};
}

} // namespace

ReadResult readCapture(const std::string &path)
{
    if (ReadResult result = openProblem(path); result.problem)
        return result;
    CFile file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file)
        return failed(Kind::CannotOpen, std::strerror(errno));
    if (const std::string compression = compressionOf(*file); !compression.empty())
        return failed(Kind::Compressed, compression);
    std::array<char, PCAP_ERRBUF_SIZE> error{};
    const Pcap pcap(pcap_fopen_offline_with_tstamp_precision(file.get(), PCAP_TSTAMP_PRECISION_NANO,
                                                             error.data()),
                    &pcap_close);
    if (!pcap)
        return failed(Kind::NotACapture, error.data());
    static_cast<void>(file.release()); // pcap_close() closes it
    const int linkType = pcap_datalink(pcap.get());
    if (!isKnownLinkType(linkType)) {
        const char *name = pcap_datalink_val_to_name(linkType);
        return failed(Kind::UnknownLinkType, name ? name : std::to_string(linkType));
    }
    PacketReader reader(pcap.get());
    reader.read();
    return {connectionsOf(reader.takePackets()), reader.problem()};
}

} // namespace capture
