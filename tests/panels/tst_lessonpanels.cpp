// SPDX-License-Identifier: MIT
// The panels of the tour and of the cards.
#include "explanation/names.h"
#include "model/lessons/cards.h"
#include "model/lessons/tour.h"
#include "panels/lessons/cardspanel.h"
#include "panels/lessons/tourpanel.h"
#include "session.h"
#include "teaching/reader.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using explanation::Language;

namespace {

// A panel of the tour over a document that opens what is asked for.
struct TourSession : PanelSession
{
    TourSession()
    {
        QObject::connect(&tour, &model::Tour::scenarioAsked, &document,
                         [this](const QString &file) { QVERIFY(!document.open(file)); });
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return panel.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return panel.findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] int page() const { return panel.findChild<QStackedWidget *>()->currentIndex(); }

    model::Tour tour{document, playback, teaching::shippedTour()};
    panels::TourPanel panel{document, tour, languages};
};

QPixmap nothing(const trace::Trace &, Language, int width)
{
    return QPixmap(width, width);
}

} // namespace

class TestLessonPanels : public QObject
{
    Q_OBJECT

private slots:
    void tour_unopened_invites();
    void tour_started_asksAndAnswers();
    void tour_started_goesOnByTheKeys();
    void tour_everyStop_isToldInBothLanguages();
    void tour_chapterChosen_goesThere();
    void tour_left_offersToGoOn();
    void tour_parameters_standBelowTheAnswer();
    void cards_chosen_areTold_data();
    void cards_chosen_areTold();
    void cards_see_asksForTheMoment();
    void cards_ladders_areFourNamedPictures();
    void cards_ladders_fitIntoANarrowPanel();
};

void TestLessonPanels::tour_unopened_invites()
{
    TourSession s;
    QCOMPARE(s.page(), 0);
    QCOMPARE(s.document.origin(), QString());
    QCOMPARE(s.panel.findChild<QComboBox *>()->count(), 8);
    QVERIFY(s.button("start")->text() == "Start the tour");
}

void TestLessonPanels::tour_started_asksAndAnswers()
{
    TourSession s;
    s.button("start")->click();
    QCOMPARE(s.page(), 1);
    const auto &stop = s.tour.stop();
    QCOMPARE(s.text("heading"), QString::fromStdString(stop.question.en));
    QCOMPARE(s.text("body"), QString());
    QCOMPARE(s.text("progress"), "Question 1 of 5");
    QVERIFY(!s.button("back")->isEnabled());
    s.button("next")->click();
    QVERIFY(!s.text("body").isEmpty());
    s.button("back")->click();
    QCOMPARE(s.text("body"), QString());
}

// The button that had the focus is gone with the invitation.
void TestLessonPanels::tour_started_goesOnByTheKeys()
{
    TourSession s;
    s.panel.setVisible(true);
    s.button("start")->setFocus();
    QTest::keyClick(s.button("start"), Qt::Key_Space);
    QCOMPARE(s.panel.focusWidget(), s.button("next"));
}

void TestLessonPanels::tour_everyStop_isToldInBothLanguages()
{
    TourSession s;
    s.languages.setBoth(true);
    s.button("start")->click();
    while (s.button("next")->isEnabled()) {
        s.button("next")->click();
        const auto bodies = s.panel.findChildren<QLabel *>("body");
        QCOMPARE(bodies.size(), 2);
        for (const QLabel *body : bodies) {
            QVERIFY2(body->text().isEmpty() != s.tour.isAnswered(), qPrintable(s.tour.bookmark()));
            QVERIFY2(!body->text().contains(u'{'), qPrintable(body->text()));
        }
    }
    QVERIFY(s.tour.isAtLast());
}

void TestLessonPanels::tour_chapterChosen_goesThere()
{
    TourSession s;
    auto *chapters = s.panel.findChild<QComboBox *>();
    emit chapters->activated(4);
    QVERIFY((s.tour.place() == model::Tour::Place{4, 0}));
    QCOMPARE(s.page(), 1);
    QCOMPARE(chapters->currentIndex(), 4);
}

void TestLessonPanels::tour_left_offersToGoOn()
{
    TourSession s;
    s.tour.goTo({4, 1});
    const QString origin = s.document.origin();
    s.panel.findChild<QToolButton *>("leave")->click();
    QCOMPARE(s.page(), 0);
    QCOMPARE(s.document.origin(), origin);
    QCOMPARE(s.button("start")->text(), "Go on with question 5.2");
    s.button("start")->click();
    QVERIFY((s.tour.place() == model::Tour::Place{4, 1}));
}

void TestLessonPanels::tour_parameters_standBelowTheAnswer()
{
    TourSession s;
    s.tour.goTo({5, 0});
    auto *table = s.panel.findChild<QLabel *>("table");
    QVERIFY(table->isHidden());
    s.button("next")->click();
    QVERIFY(!table->isHidden());
    QVERIFY(table->text().contains("<b>CLOSE_WAIT</b>"));
    QVERIFY(table->text().contains("tcp_fin_timeout"));
    s.button("next")->click();
    QVERIFY(table->isHidden());
}

void TestLessonPanels::cards_chosen_areTold_data()
{
    QTest::addColumn<int>("row");
    const auto cards = teaching::shippedCards();
    for (std::size_t i = 0; i < cards.size(); ++i)
        QTest::newRow(cards[i].id.c_str()) << int(i);
}

void TestLessonPanels::cards_chosen_areTold()
{
    QFETCH(int, row);
    PanelSession s;
    const model::Cards cards(teaching::shippedCards());
    panels::CardsPanel panel(cards, s.languages, nothing);
    panel.findChild<QListWidget *>()->setCurrentRow(row);
    const teaching::Card &card = cards.all()[std::size_t(row)];
    for (const Language language : explanation::AllLanguages) {
        s.languages.setFirst(language);
        const QString heading = panel.findChild<QLabel *>("heading")->text();
        QVERIFY2(heading.contains(explanation::textOf(card.claim, language)), qPrintable(heading));
        const QString body = panel.findChild<QLabel *>("body")->text();
        QVERIFY2(!body.isEmpty() && !body.contains(u'{'), qPrintable(body));
    }
    s.languages.setBoth(true);
    const auto words = panel.findChildren<QLabel *>("heading");
    QCOMPARE(words.size(), card.kind == teaching::Card::Kind::Terms ? 8 : 2);
}

void TestLessonPanels::cards_see_asksForTheMoment()
{
    PanelSession s;
    const model::Cards cards(teaching::shippedCards());
    panels::CardsPanel panel(cards, s.languages, nothing);
    std::vector<teaching::Moment> asked;
    connect(&panel, &panels::CardsPanel::momentAsked, &panel,
            [&asked](const teaching::Moment &moment) { asked.push_back(moment); });
    panel.showCard("three-halves");
    const auto buttons = panel.findChildren<QPushButton *>("see");
    QCOMPARE(buttons.size(), 3);
    for (QPushButton *button : buttons)
        button->click();
    QCOMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked[0].scenario, std::string("06-half-close"));
    panel.showCard("tw-recycle-helps");
    panel.findChild<QPushButton *>("see")->click();
    QCOMPARE(asked.back().scenario, std::string("48-nat-and-tw-recycle"));
}

void TestLessonPanels::cards_ladders_areFourNamedPictures()
{
    PanelSession s;
    const model::Cards cards(teaching::shippedCards());
    QStringList names;
    panels::CardsPanel panel(cards, s.languages,
                             [&names](const trace::Trace &trace, Language, int width) {
                                 for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
                                     names << QString::fromStdString(trace.host(side).name);
                                 return QPixmap(width, width);
                             });
    panel.showCard("opened-and-closed");
    const auto pictures = panel.findChildren<QLabel *>("picture");
    QCOMPARE(pictures.size(), 4);
    for (const QLabel *picture : pictures)
        QVERIFY(!picture->accessibleName().isEmpty() && !picture->pixmap().isNull());
    QCOMPARE(panel.findChildren<QPushButton *>("see").size(), 4);
    QCOMPARE(names, (QStringList{"You", "Peer", "You", "Peer", "Peer", "You", "Peer", "You"}));
}

void TestLessonPanels::cards_ladders_fitIntoANarrowPanel()
{
    PanelSession s;
    const model::Cards cards(teaching::shippedCards());
    panels::CardsPanel panel(cards, s.languages, [](const trace::Trace &, Language, int width) {
        return QPixmap(width, width);
    });
    panel.showCard("opened-and-closed");
    for (const int width : {260, 420, 900}) {
        panel.resize(width, 600);
        panel.show();
        QCoreApplication::processEvents();
        const auto *reading = panel.findChild<QScrollArea *>("reading");
        QVERIFY2(reading->widget()->width() <= reading->viewport()->width(),
                 qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(TestLessonPanels)
#include "tst_lessonpanels.moc"
