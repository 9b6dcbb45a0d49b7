// SPDX-License-Identifier: MIT
// The guided tour as it is shipped: every question has its stop, its moment and its answer.
#include "shippedmoments.h"
#include "teaching/reader.h"
#include "teaching/telling.h"

#include <QDir>
#include <QFile>

#include <numeric>

using explanation::Language;
using teaching::Chapter;
using teaching::Stop;
using namespace std::chrono_literals;

namespace {

// The questions that the tour must answer are numbered from 1 to this.
constexpr int LastItem = 33;
constexpr tcp::Duration LongestChapter = 90s;

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void files_shipped_areGood();
    void chapters_areEight_andNoneIsLong();
    void items_all_haveExactlyOneStop();
    void stops_shipped_standAtAStep_data() { addStops(); }
    void stops_shipped_standAtAStep();
    void texts_shipped_keepTheirBudget_data() { addStops(); }
    void texts_shipped_keepTheirBudget();
    void answer_ofAnotherRun_hasItsFigures();

private:
    static void addStops();

    static const std::vector<Chapter> &chapters()
    {
        static const std::vector<Chapter> tour = teaching::shippedTour();
        return tour;
    }
};

void TestTour::addStops()
{
    QTest::addColumn<int>("chapter");
    QTest::addColumn<int>("stop");
    for (std::size_t i = 0; i < chapters().size(); ++i) {
        for (std::size_t j = 0; j < chapters()[i].stops.size(); ++j)
            QTest::addRow("%d.%d", int(i + 1), int(j + 1)) << int(i) << int(j);
    }
}

void TestTour::files_shipped_areGood()
{
    for (const QString &name : QDir(":/tour").entryList()) {
        QFile file(":/tour/" + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reading = teaching::readChapter(file.readAll().toStdString());
        for (const scenario::Problem &problem : reading.problems)
            qWarning("%s:%d:%d: %s %s", qPrintable(name), problem.place.line, problem.place.column,
                     problem.found.c_str(), problem.expected.c_str());
        QVERIFY2(reading.isGood(), qPrintable(name));
    }
}

void TestTour::chapters_areEight_andNoneIsLong()
{
    QCOMPARE(chapters().size(), std::size_t(8));
    for (const Chapter &chapter : chapters()) {
        QVERIFY(!chapter.title.en.empty() && !chapter.title.zh.empty());
        for (const Language language : explanation::AllLanguages) {
            const auto length = teaching::lengthOf(chapter, language);
            QVERIFY2(
                length > 5s && length <= LongestChapter,
                qPrintable(QString("%1: %2 s").arg(chapter.title.en.c_str()).arg(length / 1s)));
        }
    }
}

void TestTour::items_all_haveExactlyOneStop()
{
    std::vector<int> found;
    for (const Chapter &chapter : chapters()) {
        for (const Stop &stop : chapter.stops)
            found.insert(found.end(), stop.items.begin(), stop.items.end());
    }
    std::ranges::sort(found);
    std::vector<int> all(LastItem);
    std::iota(all.begin(), all.end(), 1);
    QCOMPARE(found, all);
}

void TestTour::stops_shipped_standAtAStep()
{
    QFETCH(int, chapter);
    QFETCH(int, stop);
    const teaching::Moment &moment = chapters()[chapter].stops[stop].moment;
    const trace::Trace trace = shippedmoments::run(moment);
    QVERIFY2(!trace.events().empty(), moment.scenario.c_str());
    QVERIFY2(shippedmoments::isStep(trace, moment.at), moment.scenario.c_str());
}

void TestTour::texts_shipped_keepTheirBudget()
{
    QFETCH(int, chapter);
    QFETCH(int, stop);
    const Stop &told = chapters()[chapter].stops[stop];
    const trace::Trace trace = shippedmoments::run(told.moment);
    for (const Language language : explanation::AllLanguages) {
        const auto text = teaching::tell(told, trace, language);
        QCOMPARE(shippedmoments::objection(text.heading, language, 14, 24), QString());
        QCOMPARE(shippedmoments::objection(text.body, language, 35, 60), QString());
        for (const QString &more : text.more)
            QCOMPARE(shippedmoments::objection(more, language, 35, 60), QString());
        QVERIFY(!text.source.isEmpty() || told.table != teaching::Table::None);
    }
}

// The same words about another run: its numbers, not those that are shipped.
void TestTour::answer_ofAnotherRun_hasItsFigures()
{
    const Stop &stop = chapters()[0].stops[2];
    QFile file(":/scenarios/27-connect-into-silence.fourwave");
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto parsed = scenario::parse(file.readAll().toStdString());
    const auto linux =
        teaching::tell(stop, simulation::simulate(parsed.scenario), Language::English);
    parsed.scenario.host(tcp::Side::Client).os = "freebsd";
    const auto freebsd =
        teaching::tell(stop, simulation::simulate(parsed.scenario), Language::English);
    QVERIFY2(linux.body.contains("11 times") && linux.body.contains("131 s"),
             qPrintable(linux.body));
    QVERIFY2(freebsd.body.contains("7 times") && freebsd.body.contains("75 s"),
             qPrintable(freebsd.body));
}

QTEST_APPLESS_MAIN(TestTour)
#include "tst_tour.moc"
