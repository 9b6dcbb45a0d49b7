// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace model {
class Document;
class Languages;
class Tour;
} // namespace model

namespace panels {

class StepCard;

// The guided tour, stop by stop: a question, its answer when it is asked for, and the way on. What
// the constructor is given must outlive it.
class TourPanel : public QWidget
{
    Q_OBJECT

public:
    TourPanel(const model::Document &document, model::Tour &tour, const model::Languages &languages,
              QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeInvitation();
    [[nodiscard]] QWidget *makeStop();
    void connectTour();
    void makeCards();
    void retranslate();
    void fillChapters();
    void show();
    void tell();
    void tellTable();
    void nameButtons();

    const model::Document &m_document;
    model::Tour &m_tour;
    const model::Languages &m_languages;
    QComboBox *m_chapters;
    QStackedWidget *m_pages;
    QLabel *m_invitation;
    QPushButton *m_start;
    QLabel *m_progress;
    QScrollArea *m_reading;
    QBoxLayout *m_cardsLayout;
    QList<StepCard *> m_cards;
    QLabel *m_table;
    QPushButton *m_back;
    QPushButton *m_next;
    QToolButton *m_leave;
};

} // namespace panels
