// SPDX-License-Identifier: MIT
#include "scene/ladderview.h"

#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/accessible/accessibleladder.h"
#include "scene/headsbar.h"
#include "scene/items/chainitem.h"
#include "scene/items/flightitem.h"
#include "scene/items/focusring.h"
#include "scene/items/markitem.h"
#include "scene/items/rowsitem.h"
#include "scene/items/selectionitem.h"
#include "scene/mapbar.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace scene {

using model::Document;
using model::Playback;
using model::Selection;

namespace {

constexpr double ZoomStep = 1.2;
constexpr double LeastLetters = 9; // pixels that a narrow view may shrink them to
constexpr double LeastFit = 0.3;   // what is longer still is scrolled
const diagram::Options Usual;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace

LadderView::LadderView(const Document &document, Playback &playback, Selection &selection,
                       const model::Languages &languages, QWidget *parent)
    : QGraphicsView(parent), m_document(document), m_playback(playback), m_selection(selection),
      m_languages(languages), m_rows(new RowsItem(m_picture)), m_flight(new FlightItem(m_picture)),
      m_frame(new SelectionItem(m_picture)), m_chain(new ChainItem(m_picture)),
      m_mark(new MarkItem(m_picture)), m_heads(new HeadsBar(m_picture, *this)),
      m_map(new MapBar(m_picture, *this)), m_ring(new FocusRing(this)), m_camera(*this)
{
    AccessibleLadder::install();
    setScene(&m_scene);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_rows);
    m_scene.addItem(m_frame);
    m_scene.addItem(m_chain);
    m_scene.addItem(m_mark);
    m_scene.addItem(m_flight);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setTransformationAnchor(NoAnchor);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false); // what is dropped here is for the window
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);

    connect(m_map, &MapBar::placeAsked, this, &LadderView::showHeight);
    connect(&document, &Document::traceReplaced, this, &LadderView::takeTrace);
    connect(&playback, &Playback::knownChanged, this, &LadderView::followKnown);
    connect(&playback, &Playback::positionChanged, this, &LadderView::followPosition);
    connect(&playback, &Playback::modeChanged, this, &LadderView::followMode);
    connect(&selection, &Selection::selectionChanged, this, &LadderView::followSelection);
    connect(&languages, &model::Languages::languageChanged, this, &LadderView::followLanguages);
    m_options.languages = {languages.first(), languages.second()};
    followPalette();
    place();
}

template <typename Value>
void LadderView::setOption(Value diagram::Options::*option, const Value &value)
{
    diagram::Options options = m_options;
    options.*option = value;
    setOptions(options);
}

LadderView::~LadderView()
{
    setScene(nullptr); // else it scrolls when the items are gone already
}

void LadderView::setScale(diagram::ScaleKind scale)
{
    setOption(&diagram::Options::scale, scale);
}

void LadderView::setNumbers(std::optional<explanation::Numbers> numbers)
{
    setOption(&diagram::Options::numbers, numbers);
}

void LadderView::setCallsShown(bool shown)
{
    setOption(&diagram::Options::hasCalls, shown);
}

void LadderView::setTimersShown(bool shown)
{
    setOption(&diagram::Options::hasTimers, shown);
}

void LadderView::setCallsBlank(bool blank)
{
    setOption(&diagram::Options::blanksCalls, blank);
}

void LadderView::setTimersBlank(bool blank)
{
    setOption(&diagram::Options::blanksTimers, blank);
}

void LadderView::setStateNamesShown(bool shown)
{
    setOption(&diagram::Options::hasStateNames, shown);
}

void LadderView::setLabelsShown(bool shown)
{
    setOption(&diagram::Options::hasLabels, shown);
}

void LadderView::setTold(Told told)
{
    if (std::exchange(m_told, told) != told)
        AccessibleLadder::tellOfEvents(*this);
}

void LadderView::setTextScale(double scale)
{
    diagram::Options options = m_options;
    options.textSize = Usual.textSize * scale;
    options.stepHeight = Usual.stepHeight * scale;
    if (isFitted() && options != m_options)
        m_size = Size::Usual;
    setOptions(options);
}

void LadderView::setTheme(std::optional<diagram::ThemeName> theme)
{
    if (std::exchange(m_theme, theme) != theme)
        followPalette();
}

void LadderView::setZoom(double zoom)
{
    zoomAround(zoom, QRectF(viewport()->rect()).center());
}

void LadderView::select(trace::EventId event)
{
    m_selection.selectEvent(event);
}

void LadderView::goTo(trace::EventId event)
{
    select(event);
    goToSelected();
}

void LadderView::setChain(std::vector<trace::EventId> events)
{
    m_chain->take(std::move(events));
}

void LadderView::zoomIn()
{
    setZoom(zoom() * ZoomStep);
}

void LadderView::zoomOut()
{
    setZoom(zoom() / ZoomStep);
}

void LadderView::fit()
{
    zoomAround(fittingZoom(), {});
    const double excess = m_picture.layout.size().width() / widthAt(zoom());
    if (excess > 1)
        zoomAround(zoom() / excess, {});
    m_size = Size::Fitted;
}

void LadderView::setUsualSize()
{
    m_size = Size::Usual;
    place();
}

void LadderView::setMark(const std::optional<diagram::Mark> &mark)
{
    m_mark->take(mark);
}

const std::optional<diagram::Mark> &LadderView::mark() const
{
    return m_mark->mark();
}

void LadderView::takeTrace(Document::Reason reason)
{
    m_options.chosen = {};
    m_isFrameOld = true;
    m_frame->take({});
    m_chain->take({});
    m_mark->take({});
    if (reason == Document::Reason::Opened && isFitted())
        m_size = Size::Usual;
    place();
    if (isFitted())
        fit();
    if (reason == Document::Reason::Opened)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    AccessibleLadder::tellOfEvents(*this);
}

// While the future is hidden the ladder is that of what has happened, and grows with it.
void LadderView::followKnown()
{
    place();
    if (isFitted())
        fit();
    AccessibleLadder::tellOfEvents(*this);
}

void LadderView::followPosition()
{
    const diagram::Moment before = m_picture.now;
    const diagram::Moment stillBefore = m_picture.still;
    setPosition(m_picture, m_playback);
    m_flight->takeMoment(before);
    m_map->update();
    if (isFramed())
        m_heads->update();
    if (m_picture.still != stillBefore)
        m_rows->takeMoment(stillBefore);
    if (m_picture.now.steps != before.steps)
        AccessibleLadder::tellOfStep(*this);
    if (!m_isFollowing || m_picture.now == before)
        return;
    const double y = m_picture.layout.yOf(m_picture.now);
    if (isFramed())
        followPath();
    else if (m_playback.isMoving())
        m_camera.glideTo(y);
    else
        m_camera.showPlace(y);
}

void LadderView::followMode()
{
    m_isFollowing = true;
}

void LadderView::followSelection()
{
    m_frame->take(m_selection.event());
    if (m_selection.event())
        m_camera.showRect(m_picture.layout.rectOf(*m_selection.event()));
    // Who selects a connection rather than an event wants the others to step back.
    diagram::Options options = m_options;
    options.chosen = m_selection.event() ? std::nullopt : m_selection.socket();
    setOptions(options);
    AccessibleLadder::tellOfSelection(*this);
}

void LadderView::followLanguages()
{
    diagram::Options options = m_options;
    options.languages = {m_languages.first(), m_languages.second()};
    setOptions(options);
    AccessibleLadder::tellOfEvents(*this);
}

void LadderView::followPalette()
{
    const auto fromPalette =
        isDark(palette()) ? diagram::ThemeName::Dark : diagram::ThemeName::Light;
    m_picture.theme = &diagram::theme(m_theme.value_or(fromPalette));
    if (m_framedSteps) {
        m_strongTheme =
            diagram::withLines(*m_picture.theme, screenHeight() * diagram::LinesOfScreen);
        m_picture.theme = &m_strongTheme;
    }
    setBackgroundBrush(m_picture.theme->background);
    m_scene.update();
    m_heads->update();
    m_map->takeLayout();
}

void LadderView::setOptions(const diagram::Options &options)
{
    if (options == m_options)
        return;
    m_options = options;
    place();
    if (isFitted())
        fit();
}

// Places everything anew for the present zoom. The playhead stays where it is on the screen, or,
// when it is out of sight, what is at the top of the view.
void LadderView::place()
{
    const diagram::Layout before = std::move(m_picture.layout);
    const double playhead = before.yOf(m_picture.now) * zoom() - verticalScrollBar()->value();
    const bool hasPlayhead = playhead >= 0 && playhead <= viewport()->height();
    const double y = verticalScrollBar()->value() / zoom();
    const tcp::SimTime top = before.timeAt(y);
    placeLayout();
    setPosition(m_picture, m_playback);
    m_rows->takeLayout();
    m_scene.setSceneRect(QRectF(QPointF(), m_picture.layout.size()));
    m_flight->takeLayout();
    m_frame->take(m_selection.event());
    m_chain->takeLayout();
    m_mark->takeLayout();
    placeBars();
    takeEdges();
    emit placed();
    if (isFramed()) {
        followPath();
        return;
    }
    const bool isAtTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    if (before.size().isEmpty() || (isAtTop && !hasPlayhead))
        return;
    const double fresh = hasPlayhead ? m_picture.layout.yOf(m_picture.now) * zoom() - playhead
                                     : (m_picture.layout.yAt(top) + y - before.yAt(top)) * zoom();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(fresh)));
}

// Of the usual size the diagram is placed for the width as it is, and shrunk if it is too wide.
void LadderView::placeLayout()
{
    const bool isUsual = m_size == Size::Usual;
    if (isFramed()) {
        placeFramed();
    } else {
        m_options.width = widthAt(isUsual ? 1 : zoom());
        m_picture.layout =
            diagram::Layout(m_playback.knownTrace(), m_playback.knownSteps(), m_options);
    }
    const bool isShrunk = isFramed() && m_original && m_original->view.width() > 0;
    const double shrunk = isShrunk ? double(width()) / m_original->view.width() : 1;
    const double wanted = isUsual ? shrunk * usualZoom() : zoom();
    if (qFuzzyCompare(wanted, zoom()))
        return;
    setTransform(QTransform::fromScale(wanted, wanted));
    emit zoomChanged(wanted);
}

// The heads above the rows, and the map beside them.
void LadderView::placeBars()
{
    m_heads->setCarries(isFramed());
    const int heads = static_cast<int>(m_heads->neededHeight());
    const int map = isMapShown() ? MapBar::widthFor(width()) : 0;
    setViewportMargins(0, heads, map, 0);
    m_heads->setGeometry(0, 0, maximumViewportSize().width(), heads);
    m_heads->update();
    m_map->setGeometry(width() - map, 0, map, height());
    m_map->takeLayout();
}

void LadderView::zoomAround(double zoom, QPointF viewportPoint)
{
    const double wanted = std::clamp(zoom, LeastZoom, GreatestZoom);
    m_size = Size::Chosen;
    if (qFuzzyCompare(wanted, this->zoom())) {
        if (widthAt(wanted) != m_options.width)
            place();
        return;
    }
    const QPointF before = mapToScene(viewportPoint.toPoint());
    const double part = before.x() / std::max(1.0, m_picture.layout.size().width());
    setTransform(QTransform::fromScale(wanted, wanted));
    place();
    const double x = part * m_picture.layout.size().width() * wanted - viewportPoint.x();
    const double y = before.y() * wanted - viewportPoint.y();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x)));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y)));
    emit zoomChanged(wanted);
}

// The scroll bar's place is kept free, so that its coming and going changes nothing.
double LadderView::widthAt(double zoom) const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return std::max(1, maximumViewportSize().width() - bar) / zoom;
}

double LadderView::fittingZoom() const
{
    const double height = m_picture.layout.size().height() + m_picture.layout.headsHeight();
    const double whole = maximumViewportSize().height();
    return std::clamp(whole / std::max(1.0, height), LeastFit, 1.5);
}

double LadderView::usualZoom() const
{
    const double least = std::min(1.0, LeastLetters / m_options.textSize);
    return std::clamp(m_options.width / m_picture.layout.size().width(), least, 1.0);
}

} // namespace scene
