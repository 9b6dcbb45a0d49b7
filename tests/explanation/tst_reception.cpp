// SPDX-License-Identifier: MIT
// What a segment's receiver made of it, its header as bits, and where timers come from.
#include "explanation/headerbits.h"
#include "explanation/reception.h"
#include "explanation/timerorigin.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace explanation;

namespace {

trace::Trace runFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    return simulation::simulate(scenario::parse(file.readAll().toStdString()).scenario);
}

trace::Trace shipped(const char *name)
{
    return runFile(QStringLiteral(":/scenarios/%1.fourwave").arg(QLatin1String(name)));
}

// All that is said of the segments of a run, one a line.
QString receptions(const trace::Trace &trace, Language language)
{
    QString all;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
            all += receptionTexts(trace, trace::EventId(i), language).join(u'\n') + u'\n';
    }
    return all;
}

} // namespace

class TestReception : public QObject
{
    Q_OBJECT

private slots:
    void verdict_ofEachKind_isToldWithItsRule_data();
    void verdict_ofEachKind_isToldWithItsRule();
    void verdict_inChinese_hasNoPlaceholder();
    void bits_ofEverySegment_fillWholeRows();
    void bits_ofASyn_areThoseOfTheHeader();
    void timer_ofEveryRun_hasAnOrigin();
    void timer_ofTimeWait_namesItsParameter();
};

void TestReception::verdict_ofEachKind_isToldWithItsRule_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *scenario, const char *told) {
        QTest::newRow(told) << QByteArray(scenario) << QString::fromUtf8(told);
    };
    row("01-life-of-a-connection", "Taken: in LISTEN the numbers are still to be agreed on");
    row("01-life-of-a-connection", "Acceptable: 1 is expected next, with a window of");
    row("09-lost-syn", "It never arrives (lost in the network).");
    row("23-lost-ack-of-fin", "Old: everything before");
    row("10-data-lost-before-fin", "In the window, but beyond a gap");
    row("18-connection-refused", "Check failed: no socket has these ports and addresses");
    row("41-blind-reset", "Check failed: RST must have exactly the number");
}

void TestReception::verdict_ofEachKind_isToldWithItsRule()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, told);
    const QString all = receptions(shipped(name.constData()), Language::English);
    QVERIFY2(all.contains(told), qPrintable(all));
}

void TestReception::verdict_inChinese_hasNoPlaceholder()
{
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &file : folder.entryList({QStringLiteral("*.fourwave")})) {
        const QString all = receptions(runFile(folder.filePath(file)), Language::Chinese);
        QVERIFY2(!all.contains(u'%') && !all.contains(u'?'), qPrintable(all));
    }
}

void TestReception::bits_ofEverySegment_fillWholeRows()
{
    const trace::Trace trace = shipped("10-data-lost-before-fin");
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (!std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
            continue;
        int next = 0;
        for (const HeaderBits &bits : headerBits(trace, trace::EventId(i), Language::English)) {
            QCOMPARE(bits.firstBit, next);
            QVERIFY(bits.firstBit % 32 + bits.bitCount <= 32 || bits.firstBit % 32 == 0);
            QVERIFY(!bits.name.isEmpty() && !bits.meaning.isEmpty());
            next += bits.bitCount;
        }
        QVERIFY(next % 32 == 0 && next >= 160);
    }
}

void TestReception::bits_ofASyn_areThoseOfTheHeader()
{
    const trace::Trace trace = shipped("01-life-of-a-connection");
    std::uint32_t i = 0;
    while (!std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
        ++i;
    const auto bits = headerBits(trace, trace::EventId(i), Language::English);
    QStringList set;
    QStringList values;
    for (const HeaderBits &field : bits) {
        if (field.isSet)
            set << field.name;
        values << field.value;
    }
    QCOMPARE(set, QStringList{"SYN"});
    QVERIFY(values.contains("7000"));
    // MSS, window scale, SACK permitted and timestamps are 19 bytes: five rows more.
    QVERIFY2(values.contains("10"), qPrintable(values.join(' ')));
    QVERIFY(bits.back().value.contains("MSS"));
}

void TestReception::timer_ofEveryRun_hasAnOrigin()
{
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &file : folder.entryList({QStringLiteral("*.fourwave")})) {
        const trace::Trace trace = runFile(folder.filePath(file));
        for (std::size_t s = 0; s < trace.sockets().size(); ++s) {
            const auto socket = trace::SocketId(std::uint16_t(s));
            for (const trace::SnapshotAt &entry : trace.history(socket)) {
                for (const trace::RunningTimer &timer : entry.snapshot.timers()) {
                    for (const Language language : AllLanguages) {
                        const QString origin =
                            timerOrigin(trace, socket, entry.snapshot, timer, language);
                        QVERIFY(!origin.isEmpty() && !origin.contains(u'%'));
                    }
                }
            }
        }
    }
}

void TestReception::timer_ofTimeWait_namesItsParameter()
{
    const trace::Trace trace = shipped("44-orphaned-fin-wait-2");
    QStringList origins;
    for (std::size_t s = 0; s < trace.sockets().size(); ++s) {
        const auto socket = trace::SocketId(std::uint16_t(s));
        for (const trace::SnapshotAt &entry : trace.history(socket)) {
            for (const trace::RunningTimer &timer : entry.snapshot.timers())
                origins << timerOrigin(trace, socket, entry.snapshot, timer, Language::English);
        }
    }
    QVERIFY2(origins.contains("Linux 6.18: tcp_fin_timeout = 60 s (measured)"),
             qPrintable(origins.join('\n')));
}

QTEST_GUILESS_MAIN(TestReception)
#include "tst_reception.moc"
