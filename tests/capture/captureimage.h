// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cstdint>

// Makes capture files, byte by byte.
namespace image {

inline QByteArray be16(unsigned number)
{
    const std::array bytes{static_cast<char>(number >> 8U), static_cast<char>(number)};
    return QByteArray(bytes.data(), bytes.size());
}

inline QByteArray be32(std::uint32_t number)
{
    return be16(number >> 16U) + be16(number & 0xffffU);
}

inline QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

// A TCP header with its payload.
struct Tcp
{
    std::uint16_t from = 40000;
    std::uint16_t to = 7000;
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    std::uint8_t flags = 0x02; // SYN
    int payload = 0;
    QByteArray options; // a multiple of four bytes

    [[nodiscard]] QByteArray bytes() const
    {
        const auto words = static_cast<char>((5 + options.size() / 4) << 4U);
        return be16(from) + be16(to) + be32(seq) + be32(ack) + words + static_cast<char>(flags)
               + be16(1000) + be16(0) + be16(0) + options + QByteArray(payload, 'x');
    }
};

inline constexpr std::uint8_t Fin = 0x01;
inline constexpr std::uint8_t Syn = 0x02;
inline constexpr std::uint8_t Rst = 0x04;
inline constexpr std::uint8_t Ack = 0x10;

// From 10.0.0.1 to 10.0.0.2, or the other way when the ports are swapped.
inline QByteArray ipv4(const QByteArray &tcp, bool isReply = false, unsigned fragment = 0,
                       unsigned identification = 1)
{
    const QByteArray one("\x0a\x00\x00\x01", 4);
    const QByteArray two("\x0a\x00\x00\x02", 4);
    return QByteArray("\x45\x00", 2) + be16(20 + tcp.size()) + be16(identification) + be16(fragment)
           + QByteArray("\x40\x06\x00\x00", 4) + (isReply ? two + one : one + two) + tcp;
}

// With extension headers: their bytes, and the type of the first.
inline QByteArray ipv6(const QByteArray &tcp, const QByteArray &extensions = {}, char first = 6)
{
    QByteArray address(16, '\0');
    address[15] = 1;
    QByteArray peer = address;
    peer[15] = 2;
    return QByteArray("\x60\x00\x00\x00", 4) + be16(extensions.size() + tcp.size()) + first + '\x40'
           + address + peer + extensions + tcp;
}

inline QByteArray ethernet(const QByteArray &ip, unsigned type = 0x0800,
                           const QByteArray &tags = {})
{
    return QByteArray(12, '\x11') + tags + be16(type) + ip;
}

enum class Order { Big, Little };
enum class Precision { Micro, Nano };

// A pcap file.
class Pcap
{
public:
    explicit Pcap(std::uint32_t linkType, Order order = Order::Little,
                  Precision precision = Precision::Micro)
        : m_order(order)
    {
        const std::uint32_t magic = precision == Precision::Micro ? 0xa1b2c3d4 : 0xa1b23c4d;
        m_bytes = number32(magic) + number16(2) + number16(4) + number32(0) + number32(0)
                  + number32(65535) + number32(linkType);
    }

    // `whole` is how long the frame was, where it was captured in part.
    Pcap &add(std::uint32_t seconds, std::uint32_t fraction, const QByteArray &frame,
              std::uint32_t whole = 0)
    {
        const auto size = static_cast<std::uint32_t>(frame.size());
        m_bytes += number32(seconds) + number32(fraction) + number32(size)
                   + number32(std::max(size, whole)) + frame;
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] QByteArray number32(std::uint32_t number) const
    {
        return m_order == Order::Big ? be32(number) : reversed(be32(number));
    }
    [[nodiscard]] QByteArray number16(unsigned number) const
    {
        return m_order == Order::Big ? be16(number) : reversed(be16(number));
    }

    Order m_order;
    QByteArray m_bytes;
};

// Adds a connection that its client closes, 20 ms away; the server's program lets it wait in
// CLOSE_WAIT, or closes as well.
enum class Server { Waits, Closes };

inline void addConnection(Pcap &pcap, std::uint32_t second, std::uint16_t port,
                          Server server = Server::Waits)
{
    std::uint32_t at = 0;
    const auto add = [&](bool isReply, std::uint8_t flags, std::uint32_t seq, std::uint32_t ack) {
        Tcp tcp;
        tcp.from = isReply ? 7000 : port;
        tcp.to = isReply ? port : 7000;
        tcp.flags = flags;
        tcp.seq = seq;
        tcp.ack = ack;
        pcap.add(second, at, ipv4(tcp.bytes(), isReply, 0, at + 1));
        at += isReply ? 100 : 20'000;
    };
    add(false, Syn, 100, 0);
    add(true, Syn | Ack, 500, 101);
    add(false, Ack, 101, 501);
    add(false, Fin | Ack, 101, 501);
    add(true, Ack, 501, 102);
    if (server == Server::Waits)
        return;
    add(true, Fin | Ack, 501, 102);
    add(false, Ack, 102, 502);
}

// Two connections: one waits in CLOSE_WAIT, one is closed by both ends.
inline QByteArray twoConnections()
{
    constexpr std::uint32_t Raw = 101;
    Pcap pcap(Raw);
    addConnection(pcap, 10, 40000);
    addConnection(pcap, 20, 40001, Server::Closes);
    return pcap.bytes();
}

// The bytes as a file, as long as this lives.
class File
{
public:
    explicit File(const QByteArray &bytes)
    {
        if (m_file.open()) {
            m_file.write(bytes);
            m_file.close();
        }
    }
    [[nodiscard]] std::string path() const { return m_file.fileName().toStdString(); }

private:
    QTemporaryFile m_file;
};

} // namespace image
