// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "teaching/card.h"
#include "trace/trace.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace model {
class Cards;
class Languages;
} // namespace model

namespace panels {

// What is often believed, and what is so: a list of claims, and the card of the chosen one. Cards
// and languages must outlive it.
class CardsPanel : public QWidget
{
    Q_OBJECT

public:
    // A small picture of a whole run, so many pixels wide.
    using Miniature =
        std::function<QPixmap(const trace::Trace &, explanation::Language, int width)>;

    CardsPanel(const model::Cards &cards, const model::Languages &languages, Miniature miniature,
               QWidget *parent = nullptr);

    // The card of that id, if there is one.
    void showCard(const QString &id);

signals:
    void momentAsked(const teaching::Moment &moment);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void showChosen();
    void turnPage();
    [[nodiscard]] QVBoxLayout *page() const;
    void addWords(const teaching::Card &card);
    [[nodiscard]] QPushButton *makeButton(const teaching::Moment &moment, const QString &subject);
    void addButton(const teaching::Moment &moment, const QString &subject);
    void addPart(const teaching::Part &part);
    void addPictures(const teaching::Card &card);

    const model::Cards &m_cards;
    const model::Languages &m_languages;
    Miniature m_miniature;
    QListWidget *m_list;
    QVBoxLayout *m_layout;
    QWidget *m_scroll = nullptr; // of the chosen card
    QWidget *m_page = nullptr;
};

} // namespace panels
