// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace explanation {
struct Rule;
}

namespace model {
class CauseChain;
class Document;
class Languages;
class Playback;
class Selection;
} // namespace model

namespace panels {

class Doors;
class StepCard;

// The explanation of one step in each shown language, below the three doors: of the present step,
// or of what was selected since. What the constructor is given must outlive it.
class ExplanationPanel : public QWidget
{
    Q_OBJECT

public:
    ExplanationPanel(const model::Document &document, const model::Playback &playback,
                     const model::Selection &selection, const model::Languages &languages,
                     model::CauseChain &chain, QWidget *parent = nullptr);

    [[nodiscard]] Doors &doors() { return *m_doors; }
    // Puts something below what is told, which scrolls with it.
    void addBelow(QWidget *widget);

signals:
    void ruleAsked(const explanation::Rule &rule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectModel();
    void makeCards();
    void tellPresent();
    void tellSelected();
    void tell();
    void showText();
    void tellChains();
    void tellChain(StepCard &card);
    void openFolds();

    const model::Document &m_document;
    const model::Playback &m_playback;
    const model::Selection &m_selection;
    const model::Languages &m_languages;
    model::CauseChain &m_chain;
    Doors *m_doors;
    QScrollArea *m_scroll;
    QBoxLayout *m_contentsLayout;
    QBoxLayout *m_cardsLayout;
    QList<StepCard *> m_cards;
    int m_step = -1; // which is told; -1 is before the first
    bool m_isMoreOpen = false;
};

} // namespace panels
