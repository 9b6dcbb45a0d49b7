// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace model {
class Document;
class Languages;
class Playback;
class Selection;
} // namespace model

namespace scene {

class StateMachineView;

// The state machine, what is told of it, and the transitions so far as a list. What the constructor
// is given outlives it.
class StateMachinePanel : public QWidget
{
    Q_OBJECT

public:
    StateMachinePanel(const model::Document &document, model::Playback &playback,
                      model::Selection &selection, const model::Languages &languages,
                      QWidget *parent = nullptr);

    void setTheme(std::optional<diagram::ThemeName> theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void go(int row);

    const model::Playback &m_playback;
    const model::Languages &m_languages;
    StateMachineView *m_view;
    QLabel *m_caption;
    QListWidget *m_path;
};

} // namespace scene
