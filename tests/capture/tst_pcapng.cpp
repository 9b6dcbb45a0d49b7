// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "capture/file.h"
#include "capture/packetwriter.h"
#include "capture/pcapng.h"
#include "support/runs.h"

#include <QTest>

using namespace std::chrono_literals;

// What this program writes as a capture, read by the same libpcap that reads others' captures.
class TestPcapng : public QObject
{
    Q_OBJECT

private slots:
    void eachEnd_readAgain_sawItsOwnTimes();
    void segments_readAgain_areTheSame();
    void lostSegment_atTheReceiver_isMissing();
    void lostSegment_atTheSender_isThere();
    void remark_ofASegment_isItsComment();
    void checksums_ofEveryPacket_areRight_data();
    void checksums_ofEveryPacket_areRight();
    void payload_longerThanAPacket_isCut();
    void addressesOfTwoKinds_areReplaced();
};

namespace {

constexpr tcp::Duration Epoch = 1000s;

constexpr auto LostFin = R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "300ms", host = "client", call = "send", bytes = 100 },
  { at = "500ms", host = "client", call = "close" },
  { at = "2s", host = "server", call = "close" },
]
faults = [ { drop = "FIN", from = "client" } ]
)";

std::vector<capture::SeenSegment> seenAt(const trace::Trace &trace, tcp::Side end)
{
    capture::PcapngOptions options;
    options.end = end;
    options.epoch = Epoch;
    const std::string bytes = capture::toPcapng(trace, options);
    const image::File file(QByteArray::fromStdString(bytes));
    const capture::ReadResult result = capture::readCapture(file.path());
    if (result.problem || result.connections.size() != 1)
        return {};
    return result.connections.front().segments;
}

bool isFin(const capture::SeenSegment &seen)
{
    return seen.segment.flags.fin && seen.from == tcp::Side::Client;
}

// RFC 1071: with its checksum, the words of a header add up to all ones.
unsigned sumOf(const std::string &bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += static_cast<std::uint8_t>(bytes[i]) << (i % 2 == 0 ? 8U : 0U);
    while (sum > 0xffffU)
        sum = (sum & 0xffffU) + (sum >> 16U);
    return sum;
}

} // namespace

void TestPcapng::eachEnd_readAgain_sawItsOwnTimes()
{
    const trace::Trace trace = support::run(LostFin);
    QCOMPARE(seenAt(trace, tcp::Side::Client).front().at, Epoch + 100ms);
    QCOMPARE(seenAt(trace, tcp::Side::Server).front().at, Epoch + 150ms);
}

void TestPcapng::segments_readAgain_areTheSame()
{
    const trace::Trace trace = support::run(LostFin);
    const std::vector<capture::SeenSegment> seen = seenAt(trace, tcp::Side::Client);
    std::size_t next = 0;
    for (const trace::Event &event : trace.events()) {
        if (event.host != tcp::Side::Client)
            continue;
        const trace::Event *origin = &event;
        if (const auto *arrived = std::get_if<trace::SegmentArrived>(&event.fact))
            origin = &trace.event(arrived->segment);
        const auto *sent = std::get_if<trace::SegmentSent>(&origin->fact);
        if (sent == nullptr)
            continue;
        QVERIFY(next < seen.size());
        QVERIFY2(seen[next].segment == sent->segment, qPrintable(QString::number(next)));
        QCOMPARE(seen[next].at, Epoch + event.at.time_since_epoch());
        ++next;
    }
    QCOMPARE(next, seen.size());
    QVERIFY(next > 8);
}

void TestPcapng::lostSegment_atTheReceiver_isMissing()
{
    QCOMPARE(std::ranges::count_if(seenAt(support::run(LostFin), tcp::Side::Server), isFin), 1);
}

void TestPcapng::lostSegment_atTheSender_isThere()
{
    QCOMPARE(std::ranges::count_if(seenAt(support::run(LostFin), tcp::Side::Client), isFin), 2);
}

void TestPcapng::remark_ofASegment_isItsComment()
{
    capture::PcapngOptions options;
    options.title = "一条连接";
    options.remark = [](trace::EventId) { return "重传"; };
    const std::string bytes = capture::toPcapng(support::run(LostFin), options);
    QVERIFY(bytes.find("一条连接") != std::string::npos);
    QVERIFY(bytes.find("重传") != std::string::npos);
}

void TestPcapng::checksums_ofEveryPacket_areRight_data()
{
    QTest::addColumn<bool>("isVersion6");
    QTest::addColumn<quint32>("length");
    QTest::newRow("IPv4") << false << 0U;
    QTest::newRow("IPv4, an odd payload") << false << 101U;
    QTest::newRow("IPv6") << true << 0U;
    QTest::newRow("IPv6, an odd payload") << true << 101U;
}

void TestPcapng::checksums_ofEveryPacket_areRight()
{
    QFETCH(bool, isVersion6);
    QFETCH(quint32, length);
    capture::Packet packet;
    for (capture::Endpoint *end : {&packet.source, &packet.destination}) {
        end->address.length = isVersion6 ? 16 : 4;
        end->address.bytes.fill(isVersion6 ? 0x20 : 0);
        end->address.bytes[0] = 10;
        end->port = end == &packet.source ? 40000 : 7000;
    }
    packet.segment.flags.ack = true;
    packet.segment.length = length;
    packet.segment.options.timestamps = tcp::Timestamps{0x12345678, 0x9abcdef0};
    const std::string bytes = capture::toIpPacket(packet, 64);
    const std::size_t header = isVersion6 ? 40 : 20;
    const std::string addresses = bytes.substr(isVersion6 ? 8 : 12, isVersion6 ? 32 : 8);
    const auto size = static_cast<unsigned>(bytes.size() - header);
    const std::string pseudo = addresses + std::string{0, 6, char(size >> 8U), char(size)};
    if (!isVersion6)
        QCOMPARE(sumOf(bytes.substr(0, header)), 0xffffU);
    QCOMPARE(sumOf(pseudo + bytes.substr(header)), 0xffffU);
    QCOMPARE(size, 32 + length);
}

void TestPcapng::payload_longerThanAPacket_isCut()
{
    capture::Packet packet;
    packet.segment.length = 1'000'000;
    QCOMPARE(capture::toIpPacket(packet, 64).size(), std::size_t(65535));
}

void TestPcapng::addressesOfTwoKinds_areReplaced()
{
    const trace::Trace trace = support::run(std::string(LostFin) + R"(
[hosts]
client = { os = "linux", address = "2001:db8::1" }
server = { os = "linux", address = "10.0.0.9" }
)");
    const auto seen = seenAt(trace, tcp::Side::Client);
    QVERIFY(!seen.empty());
}

QTEST_APPLESS_MAIN(TestPcapng)
#include "tst_pcapng.moc"
