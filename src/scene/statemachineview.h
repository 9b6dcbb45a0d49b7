// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/theme.h"
#include "diagram/statemachine.h"

#include <QWidget>

#include <optional>

namespace model {
class Document;
class Languages;
class Playback;
class Selection;
} // namespace model

namespace scene {

// The state machine of the connection at hand, as time has come to it. A transition that is pointed
// at or walked to with the arrow keys is told of; a click or Enter leads to when it was made. What
// the constructor is given outlives it.
class StateMachineView : public QWidget
{
    Q_OBJECT

public:
    StateMachineView(const model::Document &document, model::Playback &playback,
                     model::Selection &selection, const model::Languages &languages,
                     QWidget *parent = nullptr);

    // Without one the view is as light or dark as its palette.
    void setTheme(std::optional<diagram::ThemeName> theme);
    [[nodiscard]] const diagram::StateMachine &machine() const { return m_machine; }
    // What is told of the transition at hand; of both ends' states when there is none.
    [[nodiscard]] QString caption() const;
    // To the step in which an end made a transition.
    void goTo(trace::EventId event);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // The machine or the transition at hand is another one.
    void machineChanged();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void choose(std::optional<std::size_t> edge);
    void walk(int direction);
    void follow(std::size_t edge);
    [[nodiscard]] QString presentStates() const;
    [[nodiscard]] std::vector<trace::EventId> takenOf(std::size_t edge) const;
    [[nodiscard]] const diagram::Theme &theme() const;

    const model::Document &m_document;
    model::Playback &m_playback;
    model::Selection &m_selection;
    const model::Languages &m_languages;
    diagram::StateMachine m_machine;
    std::optional<diagram::ThemeName> m_theme;
    std::optional<std::size_t> m_chosen; // of the machine's edges
};

} // namespace scene
