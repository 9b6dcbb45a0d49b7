// SPDX-License-Identifier: MIT
#pragma once

#include "model/ticker.h"
#include "presentation/show/director.h"
#include "presentation/show/keyfilter.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QScreen;

namespace presentation {

class AudienceWindow;
class PresenterWindow;
class Wakefulness;

// How a presentation is to begin.
struct Setting
{
    explanation::Language language = explanation::Language::English;
    bool isInBothLanguages = false;                           // for the audience
    diagram::ThemeName theme = diagram::ThemeName::Projector; // where a lecture does not say
    bool reducesMotion = false;
    int screen = 0; // the audience's, from 1; 0: one where the lecturer is not
    bool keepsAwake = false;
    QString bookmarks{}; // the folder where the place in each talk is remembered; empty: it is not
    QString ownScreen{}; // the name of the lecturer's; empty: the primary one
};

// A talk on its screens: the audience's window and the presenter's, where there is a second screen
// or the audience's is an ordinary window.
class Presentation : public QObject
{
    Q_OBJECT

public:
    Presentation(Talk talk, const Setting &setting, QObject *parent = nullptr);
    ~Presentation() override;

    // Shows the windows; or what cannot be read, and nothing is shown.
    [[nodiscard]] std::optional<model::FileProblem> start();
    // Begins at a moment of the run that is shown. What was offered still is, if it is another one.
    void goTo(const trace::Position &position);
    // Where the show stands, not its detours.
    [[nodiscard]] trace::Position position() const;
    // The windows go; ended() tells it, once.
    void end();

    [[nodiscard]] Director &director() { return m_director; }
    [[nodiscard]] AudienceWindow &audience() { return *m_audience; }
    [[nodiscard]] PresenterWindow &presenter() { return *m_presenter; }

signals:
    void ended();

private:
    void connectDirector();
    void connectClock();
    void keepAwake();
    void keepPlace();
    void tick();
    void resumeClock(const Bookmark &bookmark);
    void arrange();
    void showOn(QScreen &audience, QScreen &presenter);
    void showAlone();
    void showInWindows();
    void toggleWindow();

    Setting m_setting;
    Stage m_stage;
    model::Ticker m_ticker{m_stage.playback};
    Director m_director;
    KeyFilter m_keys;
    std::unique_ptr<AudienceWindow> m_audience;
    std::unique_ptr<PresenterWindow> m_presenter;
    std::unique_ptr<Wakefulness> m_wakefulness;
    Bookmarks m_bookmarks;
    std::optional<Bookmark> m_kept;
    QTimer m_second;
    bool m_isBeginning = false; // at a moment that is given
    bool m_isInWindow = false;
    bool m_hadTwoScreens = false;
    bool m_hasEnded = false;
};

} // namespace presentation
