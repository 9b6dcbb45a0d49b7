// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"
#include "trace/pacing.h"

#include <QObject>

#include <optional>

namespace model {

using trace::Pacing;
using trace::Position;

// The only thing that moves time. It goes through a document's trace by steps (the visible
// changes), by time, or by itself; a clock from outside drives it through advance(). The document
// outlives it.
class Playback : public QObject
{
    Q_OBJECT

public:
    enum class Motion { Full, Reduced }; // Reduced: it jumps from step to step
    enum class Mode {
        Still,
        Stepping, // the segments of one step fly, then it rests
        Playing,
    };
    Q_ENUM(Mode)

    static constexpr double SlowestSpeed = 0.125;
    static constexpr double FastestSpeed = 8;

    explicit Playback(const Document &document, QObject *parent = nullptr);

    // Play from here; from the start when it is at the end.
    void play();
    void pause();
    void toggle();
    // To the next or previous step, whose segments fly and then rest. During the wait or the
    // flight of a step, next() does not stay for the rest of it.
    void next();
    void previous();
    void goToStart();
    void goToEnd();
    // These stop what is playing.
    void seek(tcp::SimTime time);
    void seek(const Position &position); // where it was before in this run
    void seekStep(int step);             // clamped; Position::BeforeFirstStep is before them all
    void seekProgress(tcp::Duration progress);
    // Lets the segments of the present step fly, once more if they have.
    void fly();
    // From the start through all steps to this one, whose segments fly; then it rests.
    void runTo(int step);
    void setSpeed(double factor);
    // How long to stay at each step while playing, to read about it; 0 to run through.
    void setHold(tcp::Duration hold);
    void setMotion(Motion motion);
    // While it is, only what has happened is known, and no segment flies toward its fate.
    void setFutureHidden(bool hidden);
    // Real time has passed. Does nothing when still.
    void advance(tcp::Duration real);

    [[nodiscard]] tcp::SimTime time() const { return m_position.time; }
    // The last step that has happened, or Position::BeforeFirstStep.
    [[nodiscard]] int step() const { return m_position.step; }
    [[nodiscard]] int stepCount() const { return m_pacing.stepCount(); }
    [[nodiscard]] Position position() const { return m_position; }
    // The last event that has happened: with steps of one instant, time alone does not say.
    [[nodiscard]] std::optional<trace::EventId> lastEvent() const;
    // A socket as it is now; null before it was created. Valid until the trace is replaced.
    [[nodiscard]] const trace::Snapshot *stateOf(trace::SocketId socket) const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isPlaying() const { return m_mode == Mode::Playing; }
    [[nodiscard]] bool isMoving() const { return m_mode != Mode::Still; }
    [[nodiscard]] bool isAtStart() const;
    [[nodiscard]] bool isAtEnd() const;
    // Whether there is a visible change that next() leads to, or it has not come to rest yet.
    [[nodiscard]] bool hasNext() const { return isMoving() || step() + 1 < stepCount(); }
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] tcp::Duration hold() const { return m_hold; }
    [[nodiscard]] Motion motion() const { return m_isFutureHidden ? Motion::Reduced : m_motion; }
    [[nodiscard]] bool isFutureHidden() const { return m_isFutureHidden; }
    // What may be told of the run: all of it or, while the future is hidden, what has happened.
    // Valid until the next step, or until the trace is replaced.
    [[nodiscard]] const trace::Trace &knownTrace() const;
    [[nodiscard]] std::span<const trace::Step> knownSteps() const;
    // Watched time, for a scrubber on which a step is as wide as it takes to watch.
    [[nodiscard]] tcp::Duration progress() const { return m_progress; }
    [[nodiscard]] tcp::Duration length() const { return m_pacing.length(); }
    [[nodiscard]] const Pacing &pacing() const { return m_pacing; }

signals:
    // More or less of the run is known. Comes before what tells of the step that led to it.
    void knownChanged();
    // Time or step changed; the two that follow tell only of their own.
    void positionChanged();
    void timeChanged(tcp::SimTime time);
    void stepChanged(int step);
    void modeChanged(model::Playback::Mode mode);
    void speedChanged(double speed);
    void stepCountChanged(int count);

private:
    void takeTrace(Document::Reason reason);
    void tellOfTrace();
    [[nodiscard]] bool learn();
    void setMode(Mode mode);
    void stopAt(const Position &position);
    void moveTo(const Position &position, tcp::Duration progress);
    void enter(int step);
    void flyTo(const Position &goal);
    void advanceFlight(tcp::Duration watched);
    void advanceFilm(tcp::Duration watched);
    void advanceSlides(tcp::Duration watched);
    void startStep(int step);
    [[nodiscard]] tcp::Duration stayAt(int step) const;

    const Document &m_document;
    Pacing m_pacing;
    std::vector<std::uint32_t> m_happened; // events that have happened after each step
    Position m_position;
    Position m_goal; // of Stepping
    tcp::Duration m_progress{};
    tcp::Duration m_stay{}; // still to wait at this step
    tcp::Duration m_hold{};
    double m_speed = 1;
    Mode m_mode = Mode::Still;
    Motion m_motion = Motion::Full;
    bool m_isFutureHidden = false;
    trace::Trace m_known; // while the future is hidden
};

} // namespace model
