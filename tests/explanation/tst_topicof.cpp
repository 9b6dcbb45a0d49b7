// SPDX-License-Identifier: MIT
// Whatever the program can show has a topic that explains it.
#include "explanation/headerfields.h"
#include "explanation/topics.h"
#include "explanation/topics/topicof.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

Q_DECLARE_METATYPE(tcp::calls::SetOption)

using namespace explanation;
using namespace std::chrono_literals;
namespace calls = tcp::calls;

class TestTopicOf : public QObject
{
    Q_OBJECT

private slots:
    void call_every_hasItsTopic();
    void option_every_hasItsTopic_data();
    void option_every_hasItsTopic();
    void error_every_hasItsTopic();
    void system_every_hasItsTopic();
    void field_every_hasItsTopic();
    void segment_isExplainedByWhatIsMostTelling();
    void event_ofEveryScenario_hasItsTopic();
    void headerField_ofEverySegment_hasItsTopic();

private:
    static void verifyIsThere(const QString &topic, const QString &of);
};

void TestTopicOf::verifyIsThere(const QString &topic, const QString &of)
{
    QVERIFY2(topics().contains(topic), qPrintable(of + " -> " + topic));
}

namespace {

// The traces of all scenarios that come with the program.
std::vector<trace::Trace> shippedTraces()
{
    std::vector<trace::Trace> traces;
    QDirIterator files(QStringLiteral(":/scenarios"), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(u".fourwave") || !file.open(QIODevice::ReadOnly))
            continue;
        const auto scenario = scenario::parse(file.readAll().toStdString()).scenario;
        traces.push_back(simulation::simulate(scenario));
    }
    return traces;
}

template <std::size_t... Index>
std::vector<tcp::Call> callsOf(std::index_sequence<Index...>)
{
    return {std::variant_alternative_t<Index, tcp::Call>{}...};
}

} // namespace

void TestTopicOf::call_every_hasItsTopic()
{
    QSet<QString> found;
    for (const tcp::Call &call :
         callsOf(std::make_index_sequence<std::variant_size_v<tcp::Call>>{})) {
        verifyIsThere(topicOf(call), QString::fromStdString(std::string(tcp::nameOf(call))));
        found << topicOf(call);
    }
    QCOMPARE(found.size(), qsizetype(std::variant_size_v<tcp::Call>));
}

void TestTopicOf::option_every_hasItsTopic_data()
{
    QTest::addColumn<calls::SetOption>("option");
    QTest::addColumn<QString>("topic");
    const auto with = [](auto calls::SetOption::*member, auto value) {
        calls::SetOption option;
        option.*member = value;
        return option;
    };
    using O = calls::SetOption;
    QTest::newRow("linger") << with(&O::linger, 0s) << "SO_LINGER";
    QTest::newRow("linger2") << with(&O::linger2, 2s) << "TCP_LINGER2";
    QTest::newRow("keepAlive") << with(&O::keepAlive, true) << "SO_KEEPALIVE";
    QTest::newRow("idle") << with(&O::idle, 5s) << "SO_KEEPALIVE";
    QTest::newRow("interval") << with(&O::interval, 5s) << "SO_KEEPALIVE";
    QTest::newRow("count") << with(&O::count, 3) << "SO_KEEPALIVE";
    QTest::newRow("reuseAddress") << with(&O::reuseAddress, true) << "SO_REUSEADDR";
    QTest::newRow("userTimeout") << with(&O::userTimeout, 3s) << "TCP_USER_TIMEOUT";
    QTest::newRow("receiveBuffer") << with(&O::receiveBuffer, 4096) << "SO_RCVBUF";
}

void TestTopicOf::option_every_hasItsTopic()
{
    QFETCH(calls::SetOption, option);
    QFETCH(QString, topic);
    QCOMPARE(topicOf(tcp::Call{option}), topic);
    verifyIsThere(topic, "option");
}

void TestTopicOf::error_every_hasItsTopic()
{
    QCOMPARE(tcp::AllErrors.size(), std::size_t(tcp::Error::OperationNotSupported));
    for (const tcp::Error error : tcp::AllErrors)
        verifyIsThere(topicOf(error), topicOf(error));
}

void TestTopicOf::system_every_hasItsTopic()
{
    for (const tcp::System &system : tcp::systems())
        verifyIsThere(topicOf(system), topicOf(system));
}

void TestTopicOf::field_every_hasItsTopic()
{
    for (const tcp::Field &field : tcp::fields())
        verifyIsThere(topicOf(field), QString::fromStdString(std::string(field.name)));
}

void TestTopicOf::segment_isExplainedByWhatIsMostTelling()
{
    tcp::Segment segment;
    segment.flags.ack = true;
    QCOMPARE(topicOf(segment), "ACK");
    segment.length = 10;
    segment.flags.psh = true;
    QCOMPARE(topicOf(segment), "payload");
    segment.flags.fin = true;
    QCOMPARE(topicOf(segment), "FIN");
    segment.flags.syn = true;
    QCOMPARE(topicOf(segment), "SYN");
    segment.flags.rst = true;
    QCOMPARE(topicOf(segment), "RST");
}

void TestTopicOf::event_ofEveryScenario_hasItsTopic()
{
    QSet<QString> found;
    for (const trace::Trace &trace : shippedTraces()) {
        for (std::uint32_t i = 0; i < trace.events().size(); ++i)
            found << topicOf(trace, trace::EventId{i});
    }
    for (const QString &topic : found)
        verifyIsThere(topic, "event");
    QVERIFY(found.size() > 40);
}

void TestTopicOf::headerField_ofEverySegment_hasItsTopic()
{
    QSet<QString> found;
    for (const trace::Trace &trace : shippedTraces()) {
        for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
            if (!std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
                continue;
            for (const HeaderField &field :
                 headerFields(trace, trace::EventId{i}, Language::English))
                found << field.topic;
        }
    }
    for (const QString &topic : found)
        verifyIsThere(topic, "header field");
    QVERIFY(found.size() > 10);
}

QTEST_GUILESS_MAIN(TestTopicOf)
#include "tst_topicof.moc"
