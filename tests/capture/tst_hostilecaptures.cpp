// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "capture/file.h"
#include "capture/totrace.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace image;

// Whatever the bytes, reading returns, and every connection becomes a trace.
class TestHostileCaptures : public QObject
{
    Q_OBJECT

private slots:
    void file_cutAnywhere_isReadOrRefused_data() { addFiles(); }
    void file_cutAnywhere_isReadOrRefused();
    void file_withBytesChanged_isReadOrRefused_data() { addFiles(); }
    void file_withBytesChanged_isReadOrRefused();
    void randomSegments_becomeTraces();
    void timesOfEveryKind_becomeTraces();

private:
    static void addFiles();
};

namespace {

QByteArray contents(const char *name)
{
    QFile file(QStringLiteral(TESTS_FOLDER "/capture/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A trace is in order of time, and none of its events refers to a later one.
void check(const trace::Trace &trace)
{
    tcp::SimTime last{};
    for (std::size_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        QVERIFY(event.at >= last);
        last = event.at;
        for (const trace::EventId cause : event.causes.all())
            QVERIFY(trace::indexOf(cause) < i);
    }
    QVERIFY(trace.end() >= last);
}

void check(const QByteArray &bytes)
{
    const File file(bytes);
    const auto result = capture::readCapture(file.path());
    QVERIFY(result.problem || !result.connections.empty());
    for (const capture::Connection &connection : result.connections)
        check(capture::toTrace(connection));
}

// The same capture as pcap: raw IP in microseconds.
QByteArray asPcap()
{
    Pcap pcap(101);
    Tcp syn;
    Tcp reply{7000, 40000, 900, 1, Syn | Ack, 0, {}};
    Tcp data{40000, 7000, 1, 901, Ack, 100, {}};
    Tcp fin{40000, 7000, 101, 901, Fin | Ack, 0, {}};
    Tcp reset{7000, 40000, 901, 102, Rst | Ack, 0, {}};
    pcap.add(1, 0, ipv4(syn.bytes())).add(1, 500, ipv4(reply.bytes(), true));
    pcap.add(1, 600, ipv4(data.bytes())).add(1, 700, ipv4(data.bytes()));
    return pcap.add(2, 0, ipv4(fin.bytes())).add(2, 1, ipv4(reset.bytes(), true)).bytes();
}

} // namespace

void TestHostileCaptures::addFiles()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("pcapng") << contents("02.a.pcapng");
    QTest::newRow("pcapng of two at once") << contents("16.b.pcapng");
    QTest::newRow("pcap") << asPcap();
}

void TestHostileCaptures::file_cutAnywhere_isReadOrRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() > 100);
    for (int size = 0; size < bytes.size(); ++size)
        check(bytes.left(size));
}

void TestHostileCaptures::file_withBytesChanged_isReadOrRefused()
{
    QFETCH(QByteArray, bytes);
    std::mt19937 random(20260103);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray changed = bytes;
        for (unsigned change = 0; change <= random() % 4; ++change)
            changed[static_cast<int>(random() % changed.size())] = static_cast<char>(random());
        check(changed);
    }
}

// Any flags with any numbers, near each other and far apart.
void TestHostileCaptures::randomSegments_becomeTraces()
{
    std::mt19937 random(20260104);
    for (int round = 0; round < 300; ++round) {
        capture::Connection connection;
        const unsigned spread = round % 2 == 0 ? 20 : 0xffffffffU;
        for (int i = 0; i < 60; ++i) {
            capture::SeenSegment seen;
            seen.at = tcp::Duration(static_cast<int>(random() % 100'000));
            seen.number = static_cast<std::size_t>(i) + 1;
            seen.from = random() % 2 == 0 ? tcp::Side::Client : tcp::Side::Server;
            seen.segment.seq = tcp::SequenceNumber(static_cast<std::uint32_t>(random()) % spread);
            seen.segment.ack = tcp::SequenceNumber(static_cast<std::uint32_t>(random()) % spread);
            const auto bits = random();
            seen.segment.flags = {(bits & 1U) != 0,  (bits & 2U) != 0,
                                  (bits & 28U) == 0, false,
                                  (bits & 96U) != 0, false};
            seen.segment.length = random() % 3 == 0 ? static_cast<std::uint32_t>(random() % 10) : 0;
            connection.segments.push_back(seen);
        }
        check(capture::toTrace(connection));
    }
}

void TestHostileCaptures::timesOfEveryKind_becomeTraces()
{
    Pcap pcap(101);
    const QByteArray packet = ipv4(Tcp().bytes());
    pcap.add(0xffffffff, 0xffffffff, packet).add(0, 0, packet).add(5, 2'000'000, packet);
    check(pcap.bytes());
}

QTEST_APPLESS_MAIN(TestHostileCaptures)
#include "tst_hostilecaptures.moc"
