// SPDX-License-Identifier: MIT
// The tour as a lecture: the same moments and questions in the same order, ninety minutes of them,
// and something for the lecturer to say at each in both languages.
#include "lecture/text.h"
#include "teaching/reader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using lecture::Lecture;
using lecture::Part;
using teaching::Chapter;
using teaching::Stop;
using namespace std::chrono_literals;

class TestLecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void file_isCanonical();
    void parts_areTheStopsOfTheTour();
    void chapters_areThoseOfTheTour();
    void plannedTime_isNinetyMinutes();
    void everyPart_hasSomethingToSayInBothLanguages();
    void mostParts_askTheHall();

private:
    std::string m_text;
    Lecture m_lecture;
    std::vector<Chapter> m_tour;
};

void TestLecture::initTestCase()
{
    QFile file(QStringLiteral(":/lectures/tour.fourwave-lecture"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = file.readAll().toStdString();
    const lecture::ParseResult parsed = lecture::parse(m_text);
    QVERIFY(parsed.isGood());
    m_lecture = parsed.lecture;
    m_tour = teaching::shippedTour();
    QVERIFY(!m_tour.empty());
}

void TestLecture::file_isCanonical()
{
    QCOMPARE(QString::fromStdString(lecture::write(m_lecture, m_text)),
             QString::fromStdString(m_text));
}

void TestLecture::parts_areTheStopsOfTheTour()
{
    std::size_t place = 0;
    for (const Chapter &chapter : m_tour) {
        for (const Stop &stop : chapter.stops) {
            QVERIFY(place < m_lecture.parts.size());
            const Part &part = m_lecture.parts[place++];
            QVERIFY2(part.title == stop.question, stop.question.en.c_str());
            QVERIFY2(part.scenario == stop.moment.scenario, stop.question.en.c_str());
            QVERIFY2(part.at == stop.moment.at, stop.question.en.c_str());
        }
    }
    QCOMPARE(place, m_lecture.parts.size());
}

void TestLecture::chapters_areThoseOfTheTour()
{
    std::size_t place = 0;
    for (const Chapter &chapter : m_tour) {
        QVERIFY(m_lecture.parts[place].chapter == chapter.title);
        for (std::size_t i = 1; i < chapter.stops.size(); ++i)
            QVERIFY(m_lecture.parts[place + i].chapter == scenario::Text());
        place += chapter.stops.size();
    }
}

void TestLecture::plannedTime_isNinetyMinutes()
{
    QVERIFY(lecture::plannedOf(m_lecture) == 90min);
    for (const Part &part : m_lecture.parts)
        QVERIFY(part.planned >= 2min && part.planned <= 5min);
}

void TestLecture::everyPart_hasSomethingToSayInBothLanguages()
{
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    for (const Part &part : m_lecture.parts) {
        const QString zh = QString::fromStdString(part.notes.zh);
        const QString en = QString::fromStdString(part.notes.en);
        QVERIFY2(zh.size() >= 60 && zh.contains(han), part.title.en.c_str());
        QVERIFY2(en.size() >= 120 && !en.contains(han), part.title.en.c_str());
        QCOMPARE(zh.count(QLatin1Char('\n')), en.count(QLatin1Char('\n')));
    }
}

// And the lecturer is told what to ask and which key shows it.
void TestLecture::mostParts_askTheHall()
{
    using lecture::Detail;
    const auto tell = [](Detail detail) -> scenario::Text {
        switch (detail) {
        case Detail::Future: return {"future is hidden", "后面的事先藏着"};
        case Detail::StateNames: return {"ress 2", "按 2"};
        case Detail::Labels: return {"ress 3", "按 3"};
        case Detail::Timers: return {"ress 4", "按 4"};
        case Detail::Calls: return {"ress 5", "按 5"};
        }
        return {};
    };
    std::size_t asking = 0;
    for (const Part &part : m_lecture.parts) {
        asking += part.view.hidden.empty() ? 0 : 1;
        for (const Detail detail : part.view.hidden) {
            QVERIFY2(part.notes.en.find(tell(detail).en) != std::string::npos,
                     part.title.en.c_str());
            QVERIFY2(part.notes.zh.find(tell(detail).zh) != std::string::npos,
                     part.title.en.c_str());
        }
    }
    QVERIFY(asking > m_lecture.parts.size() / 2);
}

QTEST_APPLESS_MAIN(TestLecture)
#include "tst_lecture.moc"
