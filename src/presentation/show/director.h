// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/bookmark.h"
#include "presentation/show/show.h"
#include "presentation/show/stage.h"
#include "presentation/show/wish.h"

#include <QObject>

#include <optional>
#include <vector>

namespace presentation {

// Turns what a lecturer asks for into what the hall sees. The stage outlives it.
class Director : public QObject
{
    Q_OBJECT

public:
    // Why nothing came of a wish; only the lecturer is told.
    enum class Refusal { None, NoNextSegment, CaptureIsFixed, CannotRead };

    Director(Talk talk, Stage &stage, QObject *parent = nullptr);

    // Reads the runs of all parts, and shows the first stop; or what cannot be read.
    [[nodiscard]] std::optional<model::FileProblem> prepare();

    void fulfil(Wish wish);
    // To a stop at once, out of all detours.
    void goTo(int stop);
    // To a place within the present stop's run, as somebody left it.
    void goTo(int stop, const trace::Position &position);
    // The place where an earlier show was left, until the lecturer goes somewhere.
    void offer(const Bookmark &bookmark);
    [[nodiscard]] const std::optional<Bookmark> &offered() const { return m_offered; }
    // What the mouse does over the picture.
    void press(Point place);
    void move(std::optional<Point> place, Qt::MouseButtons buttons);

    [[nodiscard]] const Talk &talk() const { return m_talk; }
    [[nodiscard]] const Show &show() const { return m_show; }
    [[nodiscard]] Stage &stage() const { return m_stage; }
    [[nodiscard]] const std::vector<Stop> &stops() const { return m_stops; }
    [[nodiscard]] const Stop &stop() const { return m_stops[std::size_t(m_show.stop())]; }
    // The part that is shown, and its run.
    [[nodiscard]] const lecture::Part &part() const;
    [[nodiscard]] const Source &source() const;
    // The stop of a step of the present run; nothing for a step that the talk leaves out.
    [[nodiscard]] std::optional<int> stopOfStep(int step) const;
    // The first stop of a part.
    [[nodiscard]] int stopOfPart(int part) const;
    [[nodiscard]] Refusal refusal() const { return m_refusal; }

signals:
    // What the hall sees may be another; drawn() tells of what is drawn over it only.
    void changed();
    void drawn();
    void stopChanged();
    void endAsked();
    void resumed(const presentation::Bookmark &bookmark);
    void windowAsked();
    void listAsked();

private:
    void fulfilMove(Wish wish);
    void fulfilPlayback(Wish wish);
    void fulfilDetour(Wish wish);
    void next();
    void back();
    [[nodiscard]] Reach reachOf(int part) const;
    [[nodiscard]] bool isAtMoment() const;
    void goToPart(int part);
    void backToPart();
    void leave();
    void resume();
    [[nodiscard]] std::optional<int> stopNear(const Stop &stop) const;
    void tryWith(scenario::SegmentFault::Action action);
    // Into a detour; false, and nothing is done, when that segment cannot be treated.
    [[nodiscard]] bool take(const Detour &detour);
    void takeAgain(const Bookmark &bookmark);
    [[nodiscard]] std::optional<trace::EventId> nextSegment() const;
    [[nodiscard]] tcp::Duration delayFor(scenario::SegmentFault::Action action,
                                         trace::EventId sent) const;
    [[nodiscard]] bool isInDetour() const { return !m_show.detours().empty(); }
    [[nodiscard]] bool isOnItsWay() const;
    void changeSpeed(double factor);
    void toggle(lecture::Detail detail);
    void reveal();
    void takeHidden();
    void nextLanguages();
    void takeLanguages();
    void takeView();
    void followPlayback();
    [[nodiscard]] bool enter(int stop);

    Talk m_talk;
    Stage &m_stage;
    std::vector<Stop> m_stops{Stop{}};
    Show m_show;
    int m_shownPart = -1;                       // whose view was taken
    std::optional<lecture::Languages> m_wished; // by a part
    bool m_isMoving = false;                    // by a wish, not by itself
    Refusal m_refusal = Refusal::None;
    std::optional<Bookmark> m_offered;
};

} // namespace presentation
