// SPDX-License-Identifier: MIT
// Every shipped scenario on every system, at either end: each step has words of its own in both
// languages, few enough, and every time in them is one of the run or of the profile.
#include "explanation/chain.h"
#include "explanation/explainstep.h"
#include "explanation/quantities.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <set>

using namespace explanation;
using namespace std::chrono_literals;

namespace {

constexpr int MostEnglishWords = 35;
constexpr int MostChineseCharacters = 60;

// What tellRest() says where no story knows better.
const QString Fallback = QStringLiteral("It follows from what happened before.");

scenario::Scenario shipped(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    return scenario::parse(file.readAll().toStdString()).scenario;
}

trace::Trace runOn(scenario::Scenario scenario, const std::string &client,
                   const std::string &server)
{
    scenario.hosts[0].os = client;
    scenario.hosts[1].os = server;
    return simulation::simulate(scenario);
}

// What is wrong with a text; empty when nothing is.
QString fault(const StepText &text, Language language)
{
    const int budget = language == Language::English ? MostEnglishWords : MostChineseCharacters;
    if (text.heading.isEmpty() || text.body.isEmpty() || text.why.isEmpty()
        || text.source.isEmpty())
        return QStringLiteral("something is empty");
    if ((text.heading + text.body + text.why + text.source).contains(u'%'))
        return QStringLiteral("a placeholder is left");
    if (text.why.contains(Fallback))
        return QStringLiteral("no story tells it");
    if (readingCost(text.body, language) > budget)
        return QStringLiteral("it is too long");
    return {};
}

// What is wrong with the reasons of a step; empty when nothing is.
QString faultOfChain(const trace::Trace &trace, std::span<const trace::Step> steps,
                     const trace::Step &step, Language language)
{
    const int budget = language == Language::English ? MostEnglishWords : MostChineseCharacters;
    const auto links = trace::chainBehind(trace, trace::tellingEvent(trace, step));
    const auto sentences = explainChain(trace, steps, links, language);
    if (sentences.empty())
        return QStringLiteral("nobody tells why");
    for (const ChainSentence &sentence : sentences) {
        const bool isWhole = !sentence.text.isEmpty() && !sentence.text.contains(u'%');
        const bool hasRule = !sentence.rules.empty() && !sentence.rules.front().text.isEmpty()
                             && !sentence.rules.front().topic.isEmpty();
        if (!isWhole || !hasRule || readingCost(sentence.text, language) > budget)
            return QStringLiteral("a reason lacks words or a rule: ") + sentence.text;
    }
    return {};
}

// Many systems make the same step: what has been looked at once is not looked at again.
class Looked
{
public:
    // The faults that have not been told yet, one a line.
    QStringList lookAt(const trace::Trace &trace);

private:
    QSet<QString> m_seen;
};

QStringList Looked::lookAt(const trace::Trace &trace)
{
    QStringList faults;
    const std::vector<trace::Step> steps = trace::steps(trace);
    for (const trace::Step &step : steps) {
        for (const Language language : AllLanguages) {
            const StepText text = explainStep(trace, step, language);
            const QString whole = text.heading + text.body + text.why + text.source;
            if (m_seen.contains(whole))
                continue;
            m_seen.insert(whole);
            const QString wrong =
                fault(text, language) + faultOfChain(trace, steps, step, language);
            if (!wrong.isEmpty())
                faults << QStringList{wrong, text.heading, text.body, text.why}.join(" | ");
        }
    }
    return faults;
}

// Every span that a run and its profiles know, in microseconds.
std::set<std::int64_t> knownSpans(const trace::Trace &trace)
{
    std::set<std::int64_t> times = {0};
    std::set<std::int64_t> spans;
    for (const trace::Event &event : trace.events()) {
        times.insert(event.at.time_since_epoch().count());
        if (const auto *timer = std::get_if<trace::TimerChanged>(&event.fact))
            times.insert(timer->expires.time_since_epoch().count());
    }
    for (const std::int64_t a : times) {
        for (const std::int64_t b : times)
            spans.insert(std::abs(a - b));
    }
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const tcp::System *system = tcp::findSystem(trace.host(side).system);
        for (const tcp::Field &field : tcp::fields()) {
            for (const tcp::Profile *profile : {&trace.host(side).profile, &system->profile}) {
                const tcp::Value value = field.get(*profile);
                if (const auto *duration = std::get_if<tcp::Duration>(&value))
                    spans.insert(duration->count());
            }
        }
    }
    return spans;
}

// The spans that a text names, as durationText() writes them.
QStringList spansIn(const QString &text)
{
    static const QRegularExpression span(
        QStringLiteral("\\d+(\\.\\d+)? (h( \\d+ min)?|min( \\d+(\\.\\d+)? s)?|s|ms)\\b"));
    QStringList spans;
    for (auto match = span.globalMatch(text); match.hasNext();)
        spans << match.next().captured();
    return spans;
}

QSet<QString> textsOf(const std::set<std::int64_t> &spans)
{
    QSet<QString> texts;
    for (const std::int64_t span : spans)
        texts.insert(durationText(tcp::Duration(span), Language::English));
    return texts;
}

QString bodies(const trace::Trace &trace)
{
    QString all;
    for (const trace::Step &step : trace::steps(trace)) {
        const StepText text = explainStep(trace, step, Language::English);
        all += text.body + u'\n' + text.why + u'\n';
    }
    return all;
}

} // namespace

class TestEverySystem : public QObject
{
    Q_OBJECT

private slots:
    void step_onEverySystem_hasWordsOfItsOwn_data();
    void step_onEverySystem_hasWordsOfItsOwn();
    void event_ofEveryScenario_belongsToAStep_data();
    void event_ofEveryScenario_belongsToAStep();
    void spans_inWords_areOfTheRunOrTheProfile_data();
    void spans_inWords_areOfTheRunOrTheProfile();
    void delayAndProfile_thatChange_areFollowed();

private:
    static void addScenarios();
};

void TestEverySystem::addScenarios()
{
    QTest::addColumn<QString>("fileName");
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &file : folder.entryList({QStringLiteral("*.fourwave")}))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestEverySystem::step_onEverySystem_hasWordsOfItsOwn_data()
{
    addScenarios();
}

void TestEverySystem::step_onEverySystem_hasWordsOfItsOwn()
{
    QFETCH(QString, fileName);
    const scenario::Scenario scenario = shipped(fileName);
    Looked looked;
    QStringList faults;
    for (const tcp::System &system : tcp::systems()) {
        const std::string id(system.id);
        faults += looked.lookAt(runOn(scenario, id, scenario.hosts[1].os));
        faults += looked.lookAt(runOn(scenario, scenario.hosts[0].os, id));
        faults += looked.lookAt(runOn(scenario, id, id));
    }
    QVERIFY2(faults.isEmpty(), qPrintable("\n" + faults.join("\n")));
}

void TestEverySystem::event_ofEveryScenario_belongsToAStep_data()
{
    addScenarios();
}

void TestEverySystem::event_ofEveryScenario_belongsToAStep()
{
    QFETCH(QString, fileName);
    const trace::Trace trace = simulation::simulate(shipped(fileName));
    std::vector<bool> isTold(trace.events().size(), false);
    for (const trace::Step &step : trace::steps(trace)) {
        for (const trace::EventId id : step.events)
            isTold[trace::indexOf(id)] = true;
    }
    for (std::size_t i = 0; i < isTold.size(); ++i) {
        const trace::Fact &fact = trace.events()[i].fact;
        const auto *timer = std::get_if<trace::TimerChanged>(&fact);
        const bool isSeen =
            !std::holds_alternative<trace::SocketChanged>(fact)
            && (timer == nullptr || timer->action == trace::TimerChanged::Action::Expire);
        QVERIFY2(isTold[i] || !isSeen, qPrintable(QString::number(i)));
    }
}

void TestEverySystem::spans_inWords_areOfTheRunOrTheProfile_data()
{
    addScenarios();
}

void TestEverySystem::spans_inWords_areOfTheRunOrTheProfile()
{
    QFETCH(QString, fileName);
    scenario::Scenario scenario = shipped(fileName);
    scenario.delay = {73ms, 31ms};
    const trace::Trace trace = runOn(scenario, "freebsd", "macos");
    if (trace.events().size() > 2000)
        QSKIP("its times are too many to subtract each from each");
    const QSet<QString> known = textsOf(knownSpans(trace));
    for (const QString &span : spansIn(bodies(trace)))
        QVERIFY2(known.contains(span), qPrintable(span));
}

void TestEverySystem::delayAndProfile_thatChange_areFollowed()
{
    scenario::Scenario scenario = shipped(QStringLiteral(":/scenarios/12-lost-last-ack.fourwave"));
    const QString before = bodies(simulation::simulate(scenario));
    QVERIFY2(before.contains("60 s") && before.contains("300 ms"), qPrintable(before));
    scenario.delay = {80ms, 80ms};
    const QString slower = bodies(simulation::simulate(scenario));
    QVERIFY2(!slower.contains("300 ms"), qPrintable(slower));
    const QString other = bodies(runOn(scenario, "rfc9293", "rfc9293"));
    QVERIFY2(other.contains("240 s") && !other.contains("60 s"), qPrintable(other));
}

QTEST_GUILESS_MAIN(TestEverySystem)
#include "tst_everysystem.moc"
