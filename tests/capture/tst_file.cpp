// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "capture/file.h"
#include "support/chronoprinting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace image;
using namespace std::chrono_literals;
using Kind = capture::Problem::Kind;

Q_DECLARE_METATYPE(Kind)

class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void frame_ofLinkType_holdsSegment_data();
    void frame_ofLinkType_holdsSegment();
    void ipv6Extensions_beforeTcp_areSkipped_data();
    void ipv6Extensions_beforeTcp_areSkipped();
    void packet_withoutTcp_isSkipped_data();
    void packet_withoutTcp_isSkipped();
    void time_ofPacket_isReadInEveryForm_data();
    void time_ofPacket_isReadInEveryForm();
    void time_after2038_isNotBefore1970();
    void header_fields_areRead();
    void options_areRead_data();
    void options_areRead();
    void length_withPadding_isTheHeaders();
    void length_thatTheCardWasToFill_isWhatIsThere();
    void payload_cutOff_countsInFull();
    void connections_areToldApart();
    void port_usedAgain_isAnotherConnection();
    void syn_repeated_isTheSameConnection();
    void client_withoutHandshake_hasTheHigherPort();
    void badFile_isTold_data();
    void badFile_isTold();
    void missingFile_isTold();
    void directory_isTold();
    void truncatedFile_keepsWhatCameBefore();
    void packets_outOfOrder_areSortedByTime();
    void packet_capturedTwice_countsOnce_data();
    void packet_capturedTwice_countsOnce();
};

namespace {

constexpr std::uint32_t Raw = 101;
constexpr std::uint32_t EthernetType = 1;

capture::ReadResult read(const QByteArray &bytes)
{
    const File file(bytes);
    return capture::readCapture(file.path());
}

QByteArray segment(std::uint8_t flags, std::uint32_t seq, std::uint32_t ack = 0,
                   bool isReply = false, std::uint16_t port = 40000)
{
    Tcp tcp;
    tcp.from = isReply ? 7000 : port;
    tcp.to = isReply ? port : 7000;
    tcp.flags = flags;
    tcp.seq = seq;
    tcp.ack = ack;
    return ipv4(tcp.bytes(), isReply);
}

// The only segment of a file that has only one.
tcp::Segment onlySegment(const capture::ReadResult &result)
{
    if (result.connections.size() != 1 || result.connections.front().segments.size() != 1)
        qFatal("not one segment");
    return result.connections.front().segments.front().segment;
}

} // namespace

void TestFile::frame_ofLinkType_holdsSegment_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("source");
    const QByteArray four = ipv4(Tcp().bytes());
    const QByteArray six = ipv6(Tcp().bytes());
    const QByteArray vlan = be16(0x8100) + be16(5);
    const QByteArray outer = be16(0x88a8) + be16(7);
    const auto row = [](const char *name, int type, const QByteArray &frame, const char *source) {
        QTest::newRow(name) << type << frame << QByteArray(source);
    };
    row("Ethernet, IPv4", 1, ethernet(four), "10.0.0.1");
    row("Ethernet, IPv6", 1, ethernet(six, 0x86dd), "::1");
    row("VLAN", 1, ethernet(four, 0x0800, vlan), "10.0.0.1");
    row("VLAN in VLAN", 1, ethernet(six, 0x86dd, outer + vlan), "::1");
    row("raw IPv4", 101, four, "10.0.0.1");
    row("raw IPv6", 101, six, "::1");
    row("only IPv4", 228, four, "10.0.0.1");
    row("only IPv6", 229, six, "::1");
    row("Linux SLL", 113, QByteArray(14, '\0') + be16(0x0800) + four, "10.0.0.1");
    row("Linux SLL, VLAN", 113, QByteArray(14, '\0') + vlan.left(2) + be16(5) + be16(0x0800) + four,
        "10.0.0.1");
    row("Linux SLL2", 276, be16(0x86dd) + QByteArray(18, '\0') + six, "::1");
    row("null, little-endian", 0, reversed(be32(2)) + four, "10.0.0.1");
    row("null, big-endian", 0, be32(2) + four, "10.0.0.1");
    row("null, IPv6 of macOS", 0, reversed(be32(30)) + six, "::1");
    row("loop, IPv6 of OpenBSD", 108, be32(24) + six, "::1");
}

void TestFile::frame_ofLinkType_holdsSegment()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, source);
    const auto result = read(Pcap(static_cast<std::uint32_t>(linkType)).add(1, 0, frame).bytes());
    QVERIFY(!result.problem);
    QVERIFY(onlySegment(result).flags.syn);
    const capture::Connection &connection = result.connections.front();
    QCOMPARE(QByteArray::fromStdString(toString(connection.end(tcp::Side::Client).address)),
             source);
    QCOMPARE(int(connection.end(tcp::Side::Client).port), 40000);
    QCOMPARE(int(connection.end(tcp::Side::Server).port), 7000);
}

void TestFile::ipv6Extensions_beforeTcp_areSkipped_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<int>("first");
    QTest::newRow("hop by hop") << QByteArray("\x06\x00", 2) + QByteArray(6, '\0') << 0;
    QTest::newRow("routing, 24 bytes") << QByteArray("\x06\x02", 2) + QByteArray(22, '\0') << 43;
    QTest::newRow("first fragment")
        << QByteArray("\x06\x00\x00\x01", 4) + QByteArray(4, '\0') << 44;
    QTest::newRow("authentication") << QByteArray("\x06\x04", 2) + QByteArray(22, '\0') << 51;
    QTest::newRow("options, then hop by hop")
        << QByteArray("\x00\x00", 2) + QByteArray(6, '\0') + QByteArray("\x06\x00", 2)
               + QByteArray(6, '\0')
        << 60;
}

void TestFile::ipv6Extensions_beforeTcp_areSkipped()
{
    QFETCH(QByteArray, extensions);
    QFETCH(int, first);
    Tcp tcp;
    tcp.payload = 9;
    const QByteArray packet = ipv6(tcp.bytes(), extensions, static_cast<char>(first));
    const auto result = read(Pcap(Raw).add(1, 0, packet).bytes());
    QVERIFY(!result.problem);
    QCOMPARE(onlySegment(result).length, 9U);
}

void TestFile::packet_withoutTcp_isSkipped_data()
{
    QTest::addColumn<QByteArray>("frame"); // those named TCP hold a damaged segment
    const QByteArray tcp = Tcp().bytes();
    QByteArray udp = ipv4(tcp);
    udp[9] = 17;
    QByteArray shortHeader = ipv4(tcp);
    shortHeader[0] = 0x44;
    QByteArray shortTcp = tcp;
    shortTcp[12] = 0x40;
    QTest::newRow("UDP") << ethernet(udp);
    QTest::newRow("ARP") << ethernet(QByteArray(28, '\0'), 0x0806);
    QTest::newRow("IP version 5") << ethernet(QByteArray(60, '\x55'));
    QTest::newRow("IP header too short") << ethernet(shortHeader);
    QTest::newRow("TCP header too short") << ethernet(ipv4(shortTcp));
    QTest::newRow("later fragment") << ethernet(ipv4(tcp, false, 5));
    QTest::newRow("cut in the IP header") << ethernet(ipv4(tcp)).left(14 + 19);
    QTest::newRow("cut in the TCP header") << ethernet(ipv4(tcp)).left(14 + 20 + 19);
    QTest::newRow("cut in the frame") << QByteArray(13, '\0');
    QTest::newRow("endless IPv6 extensions")
        << ethernet(ipv6(tcp, QByteArray("\x00\xff", 2) + QByteArray(6, '\0'), 0), 0x86dd);
    QTest::newRow("later IPv6 fragment")
        << ethernet(ipv6(tcp, QByteArray("\x06\x00\x00\x08", 4) + QByteArray(4, '\0'), 44), 0x86dd);
    QTest::newRow("only VLAN tags") << ethernet({}, 0x8100);
}

void TestFile::packet_withoutTcp_isSkipped()
{
    QFETCH(QByteArray, frame);
    const auto result = read(Pcap(EthernetType).add(1, 0, frame).bytes());
    QVERIFY(result.connections.empty());
    const bool isDamaged = QByteArray(QTest::currentDataTag()).contains("TCP header");
    const Kind kind = isDamaged ? Kind::BadSegments : Kind::NoTcp;
    QVERIFY((result.problem == capture::Problem{kind, {}, 1}));
}

void TestFile::time_ofPacket_isReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray packet = ipv4(Tcp().bytes());
    QTest::newRow("microseconds, little-endian") << Pcap(Raw).add(7, 123456, packet).bytes();
    QTest::newRow("microseconds, big-endian")
        << Pcap(Raw, Order::Big).add(7, 123456, packet).bytes();
    QTest::newRow("nanoseconds")
        << Pcap(Raw, Order::Little, Precision::Nano).add(7, 123456789, packet).bytes();
    QTest::newRow("nanoseconds, big-endian")
        << Pcap(Raw, Order::Big, Precision::Nano).add(7, 123456789, packet).bytes();
}

void TestFile::time_ofPacket_isReadInEveryForm()
{
    QFETCH(QByteArray, bytes);
    const auto result = read(bytes);
    QVERIFY(!result.problem);
    QCOMPARE(result.connections.front().begin(), tcp::Duration(7s + 123456us));
}

// The seconds are counted without a sign, whatever libpcap makes of them: these are of 2096.
void TestFile::time_after2038_isNotBefore1970()
{
    const QByteArray packet = ipv4(Tcp().bytes());
    const auto result = read(Pcap(Raw).add(4'000'000'000, 5, packet).bytes());
    QVERIFY(!result.problem);
    QCOMPARE(result.connections.front().begin(), tcp::Duration(4'000'000'000s + 5us));
}

void TestFile::header_fields_areRead()
{
    Tcp tcp;
    tcp.seq = 0xfedcba98;
    tcp.ack = 0x12345678;
    tcp.flags = 0x3f;
    tcp.payload = 77;
    const auto found = onlySegment(read(Pcap(Raw).add(1, 0, ipv4(tcp.bytes())).bytes()));
    QCOMPARE(found.seq.value(), 0xfedcba98U);
    QCOMPARE(found.ack.value(), 0x12345678U);
    QCOMPARE(toString(found.flags), std::string("SYN+FIN+RST+PSH+URG+ACK"));
    QCOMPARE(int(found.window), 1000);
    QCOMPARE(found.length, 77U);
}

void TestFile::options_areRead_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("expected"); // mss, scale, SACK permitted, timestamps, SACK blocks
    const auto row = [](const char *name, const QByteArray &options, const char *expected) {
        QTest::newRow(name) << options << QString::fromUtf8(expected);
    };
    const QByteArray stamps = QByteArray("\x08\x0a", 2) + be32(5) + be32(6);
    row("none", {}, "- - 0 - 0");
    row("of a SYN",
        QByteArray("\x02\x04\x05\xb4\x04\x02", 6) + stamps + QByteArray("\x01\x03\x03\x0a", 4),
        "1460 10 1 5/6 0");
    row("SACK", QByteArray("\x01\x01\x05\x12", 4) + be32(1) + be32(2) + be32(3) + be32(4),
        "- - 0 - 2");
    row("end of list", QByteArray("\x00\x02\x04\x05", 4), "- - 0 - 0");
    row("length of zero", QByteArray("\x08\x00\x01\x01", 4), "- - 0 - 0");
    row("length beyond the header", QByteArray("\x01\x01\x08\x0a", 4), "- - 0 - 0");
    row("MSS of a wrong length", QByteArray("\x02\x03\x05\x01", 4), "- - 0 - 0");
    row("scale beyond its limit", QByteArray("\x01\x03\x03\xff", 4), "- 14 0 - 0");
    row("unknown kind first", QByteArray("\xfe\x04\x00\x00\x02\x04\x02\x18", 8), "536 - 0 - 0");
}

void TestFile::options_areRead()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, expected);
    Tcp tcp;
    tcp.options = options;
    const tcp::Options found =
        onlySegment(read(Pcap(Raw).add(1, 0, ipv4(tcp.bytes())).bytes())).options;
    const auto number = [](const auto &value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    const QString stamps =
        found.timestamps
            ? QStringLiteral("%1/%2").arg(found.timestamps->value).arg(found.timestamps->echo)
            : QStringLiteral("-");
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(number(found.mss), number(found.windowScale))
                 .arg(int(found.sackPermitted))
                 .arg(stamps)
                 .arg(found.sackCount),
             expected);
}

// Ethernet fills short frames up.
void TestFile::length_withPadding_isTheHeaders()
{
    const QByteArray frame = ethernet(ipv4(Tcp().bytes())) + QByteArray(6, '\0');
    QCOMPARE(onlySegment(read(Pcap(EthernetType).add(1, 0, frame).bytes())).length, 0U);
}

void TestFile::length_thatTheCardWasToFill_isWhatIsThere()
{
    Tcp tcp;
    tcp.payload = 5000;
    QByteArray packet = ipv4(tcp.bytes());
    packet[2] = packet[3] = 0;
    QCOMPARE(onlySegment(read(Pcap(Raw).add(1, 0, packet).bytes())).length, 5000U);
}

void TestFile::payload_cutOff_countsInFull()
{
    Tcp tcp;
    tcp.payload = 1000;
    QCOMPARE(onlySegment(read(Pcap(Raw).add(1, 0, ipv4(tcp.bytes()).left(64)).bytes())).length,
             1000U);
}

void TestFile::connections_areToldApart()
{
    const auto result = read(Pcap(Raw)
                                 .add(1, 0, segment(Syn, 5))
                                 .add(1, 1, segment(Syn, 5, 0, false, 40001))
                                 .add(1, 2, segment(Syn | Ack, 9, 6, true))
                                 .add(1, 3, segment(Syn | Ack, 9, 6, true, 40001))
                                 .add(1, 4, segment(Ack, 6, 10))
                                 .bytes());
    QCOMPARE(result.connections.size(), std::size_t(2));
    QCOMPARE(result.connections[0].segments.size(), std::size_t(3));
    QCOMPARE(result.connections[1].segments.size(), std::size_t(2));
    QVERIFY(result.connections[0].hasSyn);
    QCOMPARE(result.connections[0].segments[2].number, std::size_t(5));
    QVERIFY(result.connections[0].segments[1].from == tcp::Side::Server);
}

void TestFile::port_usedAgain_isAnotherConnection()
{
    const auto result = read(Pcap(Raw)
                                 .add(1, 0, segment(Syn, 5))
                                 .add(1, 1, segment(Rst | Ack, 0, 6, true))
                                 .add(2, 0, segment(Syn, 500))
                                 .add(2, 1, segment(Syn | Ack, 9, 501, true))
                                 .add(3, 0, segment(Syn, 900))
                                 .add(3, 1, segment(Syn | Ack, 19, 901, true))
                                 .bytes());
    QCOMPARE(result.connections.size(), std::size_t(3));
    QCOMPARE(result.connections[2].segments.size(), std::size_t(2));
}

void TestFile::syn_repeated_isTheSameConnection()
{
    const auto result = read(Pcap(Raw)
                                 .add(1, 0, segment(Syn, 5))
                                 .add(2, 0, segment(Syn, 5))
                                 .add(2, 1, segment(Syn, 77777)) // a forged one; nobody answers
                                 .add(2, 2, segment(Syn | Ack, 9, 6, true))
                                 .bytes());
    QCOMPARE(result.connections.size(), std::size_t(1));
}

void TestFile::client_withoutHandshake_hasTheHigherPort()
{
    const auto result = read(Pcap(Raw).add(1, 0, segment(Ack, 5, 5, true)).bytes());
    QCOMPARE(result.connections.size(), std::size_t(1));
    QVERIFY(!result.connections[0].hasSyn);
    QCOMPARE(int(result.connections[0].end(tcp::Side::Client).port), 40000);
    QVERIFY(result.connections[0].segments[0].from == tcp::Side::Server);
}

void TestFile::badFile_isTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Kind::Empty;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00 and so on") << Kind::Compressed;
    QTest::newRow("zstd") << QByteArray("\x28\xb5\x2f\xfd and so on", 14) << Kind::Compressed;
    QTest::newRow("cut too short")
        << Pcap(Raw).add(1, 0, ipv4(Tcp().bytes()).left(30), 40).bytes() << Kind::CutShort;
    QByteArray badHeader = Tcp().bytes();
    badHeader[12] = 0x40;
    QTest::newRow("bad TCP header")
        << Pcap(Raw).add(1, 0, ipv4(badHeader)).bytes() << Kind::BadSegments;
    QTest::newRow("random bytes") << Pcap(Raw).bytes() + QByteArray(500, '\xee') << Kind::Damaged;
    QTest::newRow("only a header") << Pcap(Raw).bytes() << Kind::NoPackets;
    QTest::newRow("a text") << QByteArray("format = 1\ncalls = []\n") << Kind::NotACapture;
    QTest::newRow("three bytes") << QByteArray("\xd4\xc3\xb2") << Kind::NotACapture;
    QTest::newRow("half a header") << Pcap(Raw).bytes().left(12) << Kind::NotACapture;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << Kind::NotACapture;
    QTest::newRow("Bluetooth") << Pcap(187).add(1, 0, "x").bytes() << Kind::UnknownLinkType;
    QTest::newRow("unknown type") << Pcap(4000).add(1, 0, "x").bytes() << Kind::UnknownLinkType;
    QTest::newRow("no TCP") << Pcap(Raw).add(1, 0, "hello").bytes() << Kind::NoTcp;
}

void TestFile::badFile_isTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const auto result = read(bytes);
    QVERIFY(result.connections.empty());
    QVERIFY(result.problem);
    QVERIFY(result.problem->kind == kind);
    const bool needsDetail = kind == Kind::NotACapture || kind == Kind::UnknownLinkType
                             || kind == Kind::Compressed || kind == Kind::Damaged;
    QCOMPARE(!result.problem->detail.empty(), needsDetail);
}

void TestFile::missingFile_isTold()
{
    const auto result = capture::readCapture("/nowhere/at/all.pcap");
    QVERIFY(result.problem && result.problem->kind == Kind::CannotOpen);
    QVERIFY(!result.problem->detail.empty());
}

void TestFile::directory_isTold()
{
    const QTemporaryDir directory;
    const auto result = capture::readCapture(directory.path().toStdString());
    QVERIFY(result.problem && result.problem->kind == Kind::CannotOpen);
}

void TestFile::truncatedFile_keepsWhatCameBefore()
{
    const QByteArray whole =
        Pcap(Raw).add(1, 0, segment(Syn, 5)).add(1, 1, segment(Syn | Ack, 9, 6, true)).bytes();
    const auto result = read(whole.left(whole.size() - 3));
    QVERIFY(result.problem && result.problem->kind == Kind::Damaged);
    QCOMPARE(result.problem->packet, std::size_t(1));
    QVERIFY(!result.problem->detail.empty());
    QVERIFY(onlySegment(result).flags.syn);
}

void TestFile::packets_outOfOrder_areSortedByTime()
{
    const auto result = read(Pcap(Raw)
                                 .add(4, 0, segment(Fin | Ack, 6, 10))
                                 .add(2, 0, segment(Syn | Ack, 9, 6, true))
                                 .add(3, 0, segment(Ack, 6, 10))
                                 .add(1, 0, segment(Syn, 5))
                                 .bytes());
    QCOMPARE(result.connections.size(), std::size_t(1));
    const capture::Connection &connection = result.connections.front();
    QVERIFY(connection.hasSyn);
    QVERIFY(std::ranges::is_sorted(connection.segments, {}, &capture::SeenSegment::at));
    QCOMPARE(connection.segments.front().number, std::size_t(4));
    QVERIFY(connection.segments.front().from == tcp::Side::Client);
}

void TestFile::packet_capturedTwice_countsOnce_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("first"); // the identifications
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("gap"); // microseconds
    QTest::addColumn<int>("segments");
    QTest::newRow("SYN, same identification") << int(Syn) << 7 << 7 << 10 << 1;
    QTest::newRow("SYN, two machines on the way") << int(Syn) << 7 << 7 << 3000 << 1;
    QTest::newRow("SYN, another identification") << int(Syn) << 7 << 8 << 10 << 2;
    QTest::newRow("SYN, no identification") << int(Syn) << 0 << 0 << 10 << 1;
    QTest::newRow("SYN, repeated after a timeout") << int(Syn) << 0 << 0 << 30'000 << 2;
    QTest::newRow("ACK, same identification") << int(Ack) << 7 << 7 << 10 << 1;
    QTest::newRow("duplicate ACK") << int(Ack) << 7 << 8 << 10 << 2;
    QTest::newRow("ACK, no identification") << int(Ack) << 0 << 0 << 10 << 2;
}

void TestFile::packet_capturedTwice_countsOnce()
{
    QFETCH(int, flags);
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, gap);
    QFETCH(int, segments);
    Tcp tcp;
    tcp.flags = static_cast<std::uint8_t>(flags);
    const auto packet = [&tcp](int identification) {
        return ipv4(tcp.bytes(), false, 0, static_cast<unsigned>(identification));
    };
    const auto result = read(Pcap(Raw)
                                 .add(1, 0, packet(first))
                                 .add(1, static_cast<std::uint32_t>(gap), packet(second))
                                 .bytes());
    QCOMPARE(result.connections.size(), std::size_t(1));
    const capture::Connection &connection = result.connections.front();
    QCOMPARE(int(connection.segments.size()), segments);
    QCOMPARE(int(connection.copies), 2 - segments);
}

QTEST_APPLESS_MAIN(TestFile)
#include "tst_file.moc"
