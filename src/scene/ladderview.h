// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/framing/framing.h"
#include "diagram/mark.h"
#include "diagram/options.h"
#include "diagram/painting/theme.h"
#include "model/document.h"
#include "scene/accessible/eventaction.h"
#include "scene/camera.h"
#include "scene/picture.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace model {
class Languages;
class Playback;
class Selection;
} // namespace model

namespace scene {

class ChainItem;
class FlightItem;
class FocusRing;
class HeadsBar;
class MapBar;
class MarkItem;
class RowsItem;
class SelectionItem;

// The ladder: it shows a document's trace as a diagram, follows a playback, and selects. Zooming
// places the diagram anew, so that it fills the width; unless somebody zooms, it is as small as a
// narrow view asks for and letters allow. What the constructor is given outlives it.
class LadderView : public QGraphicsView
{
    Q_OBJECT

public:
    static constexpr double LeastZoom = 0.05;
    static constexpr double GreatestZoom = 8;

    LadderView(const model::Document &document, model::Playback &playback,
               model::Selection &selection, const model::Languages &languages,
               QWidget *parent = nullptr);
    ~LadderView() override;

    void setScale(diagram::ScaleKind scale);
    void setNumbers(std::optional<explanation::Numbers> numbers);
    void setCallsShown(bool shown);
    void setTimersShown(bool shown);
    // Their lanes stay where they are, and are empty.
    void setCallsBlank(bool blank);
    void setTimersBlank(bool blank);
    // Without names there are lines to write them on, and nothing that would tell them.
    void setStateNamesShown(bool shown);
    void setLabelsShown(bool shown);
    // How much of the events readers of the screen are told: what is not shown never is.
    enum class Told { Everything, WithoutReasons, Nothing };
    void setTold(Told told);
    // Larger letters and rows, 1 for the usual size: for a room full of people.
    void setTextScale(double scale);
    // As a room full of people looks at it: letters of a fortieth of the window's height, about so
    // many steps at once, and a camera that goes along; lanes without room are left out. Zooming
    // leaves it until setUsualSize(). Nothing: as somebody at a desk looks at it. With an original
    // it is placed as there, and shrunk to this view's width.
    struct Original
    {
        int screenHeight = 0;
        QSize view;
        friend bool operator==(const Original &, const Original &) = default;
    };
    void setFraming(std::optional<int> steps, const std::optional<Original> &original = {});
    // A small map of the whole beside the rows.
    void setMapShown(bool shown);
    // Without one the view is as light or dark as its palette.
    void setTheme(std::optional<diagram::ThemeName> theme);
    void select(trace::EventId event);
    // Selects the event and moves time to its step.
    void goTo(trace::EventId event);
    // The events that can be walked through, in order of time.
    [[nodiscard]] std::span<const trace::EventId> shownEvents() const
    {
        return m_picture.layout.visibleEvents();
    }
    // Marks the events of a chain of causes, the explained one first; none: no chain.
    void setChain(std::vector<trace::EventId> events);
    // Around the middle of the view.
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    // The whole diagram at once, as far as it can be made out, until it is zoomed again.
    void fit();
    // As large as usual, or as the width allows.
    void setUsualSize();
    // Lets readers of the screen do something with events.
    void offer(EventAction action) { m_eventActions.push_back(std::move(action)); }
    [[nodiscard]] std::span<const EventAction> eventActions() const { return m_eventActions; }
    // A note at an event, which goes with the trace that the event is in.
    void setMark(const std::optional<diagram::Mark> &mark);
    [[nodiscard]] const std::optional<diagram::Mark> &mark() const;

    // What is shown; its languages, and what is chosen, follow the models.
    [[nodiscard]] const diagram::Options &options() const { return m_options; }
    [[nodiscard]] const diagram::Layout &ladder() const { return m_picture.layout; }
    [[nodiscard]] const diagram::Theme &theme() const { return *m_picture.theme; }
    [[nodiscard]] Told told() const { return m_told; }
    [[nodiscard]] std::optional<int> framedSteps() const { return m_framedSteps; }
    [[nodiscard]] double zoom() const { return transform().m11(); }
    [[nodiscard]] bool isFitted() const { return m_size == Size::Fitted; }
    [[nodiscard]] bool isFramed() const;
    [[nodiscard]] bool isMapShown() const;
    [[nodiscard]] const model::Document &document() const { return m_document; }
    [[nodiscard]] const model::Selection &selection() const { return m_selection; }
    [[nodiscard]] const model::Playback &playback() const { return m_playback; }
    [[nodiscard]] const model::Languages &languages() const { return m_languages; }
    // For what paints over the rows; valid as long as the view.
    [[nodiscard]] const Picture &picture() const { return m_picture; }
    [[nodiscard]] std::optional<trace::EventId> eventAt(QPoint viewportPoint) const;

signals:
    void zoomChanged(double zoom);
    // Everything has another place.
    void placed();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Size { Usual, Fitted, Chosen };

    void takeTrace(model::Document::Reason reason);
    void followKnown();
    void followPosition();
    void followMode();
    void followSelection();
    void followLanguages();
    void followPalette();

    void setOptions(const diagram::Options &options);
    template <typename Value>
    void setOption(Value diagram::Options::*option, const Value &value);
    void place();
    void placeLayout();
    void placeFramed();
    void placeBars();
    void followPath();
    void takeEdges();
    void showHeight(double y);
    [[nodiscard]] diagram::Framing framing() const;
    [[nodiscard]] int screenHeight() const;
    void zoomAround(double zoom, QPointF viewportPoint);
    [[nodiscard]] double widthAt(double zoom) const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] double usualZoom() const;

    void selectAt(QPoint viewportPoint);
    void selectNext(int direction);
    void goToSelected();
    void panTo(QPoint viewportPoint);
    void dragTimeTo(QPoint viewportPoint);
    [[nodiscard]] bool isOnPlayhead(QPoint viewportPoint) const;
    void showCursor(QPoint viewportPoint);
    bool showTip(QHelpEvent &event);
    [[nodiscard]] QString tipAt(QPoint viewportPoint, explanation::Language language) const;
    bool zoomByGesture(QEvent &event);

    const model::Document &m_document;
    model::Playback &m_playback;
    model::Selection &m_selection;
    const model::Languages &m_languages;
    diagram::Options m_options;
    std::optional<diagram::ThemeName> m_theme;
    Picture m_picture;
    QGraphicsScene m_scene;
    RowsItem *m_rows;
    FlightItem *m_flight;
    SelectionItem *m_frame;
    ChainItem *m_chain;
    MarkItem *m_mark;
    HeadsBar *m_heads;
    MapBar *m_map;
    FocusRing *m_ring;
    Camera m_camera;
    std::optional<int> m_framedSteps;
    std::optional<Original> m_original;
    diagram::Framing m_framing; // what the framed view was placed for
    diagram::Options m_framedFrom;
    diagram::Options m_framed; // what that came to
    bool m_isFrameOld = true;  // it was of another trace
    diagram::CameraPath m_path;
    diagram::Theme m_strongTheme; // its theme
    std::vector<EventAction> m_eventActions;
    std::optional<QPoint> m_pressed; // where the mouse went down, and has to be for panning
    bool m_isPanning = false;
    bool m_isDraggingTime = false;
    Size m_size = Size::Usual;
    Told m_told = Told::Everything;
    bool m_isFollowing = true; // until somebody scrolls while it plays
};

} // namespace scene
