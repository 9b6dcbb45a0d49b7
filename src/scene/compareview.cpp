// SPDX-License-Identifier: MIT
#include "scene/compareview.h"

#include "diagram/painting/fonts.h"
#include "diagram/painting/painter.h"
#include "diagram/sidebyside.h"
#include "model/languages.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace scene {

namespace {

constexpr double Gap = 18;         // between two ladders
constexpr double TitleHeight = 26; // above the heads
constexpr double LeastZoom = 0.62;

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace

CompareView::CompareView(const model::Languages &languages, QWidget *parent)
    : QAbstractScrollArea(parent), m_languages(languages)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    connect(&languages, &model::Languages::languageChanged, this, &CompareView::place);
}

void CompareView::setRuns(std::vector<model::ComparedRun> runs, const QStringList &titles)
{
    const bool isFirst = m_runs.empty();
    m_runs = std::move(runs);
    m_titles = titles;
    m_comparisons.assign(m_runs.size(), {});
    for (std::size_t i = 1; i < m_runs.size(); ++i)
        m_comparisons[i] = exploration::compare(m_runs[0].trace, m_runs[i].trace);
    m_framed.assign(m_runs.size(), std::nullopt);
    place();
    if (!isFirst)
        return;
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

// As wide as there is room for each; what needs more is shrunk as far as letters allow.
void CompareView::place()
{
    if (m_runs.empty())
        return;
    diagram::Options options;
    options.languages = {m_languages.first(), m_languages.second()};
    options.hasTimers = false;
    const double room = viewport()->width() - Gap * (count() - 1);
    options.width = std::max(200.0, room / count());
    std::vector<diagram::RunToPlace> places;
    for (const model::ComparedRun &run : m_runs)
        places.push_back({&run.trace, run.steps});
    m_layouts = diagram::placeSideBySide(places, options);
    double width = 0;
    for (const diagram::Layout &layout : m_layouts)
        width += layout.size().width();
    m_zoom = std::clamp(room / std::max(1.0, width), LeastZoom, 1.0);
    m_marks.assign(m_runs.size(), {});
    for (std::size_t i = 1; i < m_runs.size(); ++i)
        m_marks[i] = diagram::placeDifferences(m_layouts[i], diagram::Part::Second, m_runs[0].trace,
                                               m_runs[i].trace, m_comparisons[i]);
    // With more than two, the first one is compared with several: its numbers would mean nothing.
    if (m_runs.size() == 2)
        m_marks[0] = diagram::placeDifferences(m_layouts[0], diagram::Part::First, m_runs[0].trace,
                                               m_runs[1].trace, m_comparisons[1]);
    adjustBars();
    viewport()->update();
}

void CompareView::setTheme(std::optional<diagram::ThemeName> theme)
{
    m_theme = theme;
    viewport()->update();
}

void CompareView::showDifference(int run, int number)
{
    const exploration::Difference &difference =
        m_comparisons[std::size_t(run)].differences[std::size_t(number)];
    m_framed.assign(m_runs.size(), std::nullopt);
    m_framed[0] = difference.first;
    m_framed[std::size_t(run)] = difference.second;
    const double y = m_layouts[0].yAt(difference.at) * m_zoom;
    const double height = viewport()->height() - headsHeight();
    verticalScrollBar()->setValue(int(std::lround(y - height / 3)));
    viewport()->update();
}

void CompareView::adjustBars()
{
    const QSizeF all = contents();
    const double height = viewport()->height() - headsHeight();
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(all.height() - height))));
    verticalScrollBar()->setPageStep(int(height));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0,
                                    std::max(0, int(std::ceil(all.width())) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

void CompareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void CompareView::resizeEvent(QResizeEvent *)
{
    place();
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().background);
    for (int i = 0; i < count(); ++i)
        paintRun(painter, i);
    painter.fillRect(QRectF(0, 0, viewport()->width(), headsHeight()), theme().background);
    for (int i = 0; i < count(); ++i)
        paintHead(painter, i);
}

void CompareView::paintRun(QPainter &painter, int index)
{
    const diagram::Layout &layout = ladder(index);
    const double scrolled = verticalScrollBar()->value();
    painter.save();
    painter.translate(left(index) * m_zoom + index * Gap - horizontalScrollBar()->value(),
                      headsHeight() - scrolled);
    painter.scale(m_zoom, m_zoom);
    const QRectF exposed(0, scrolled / m_zoom, layout.size().width(),
                         viewport()->height() / m_zoom);
    painter.setClipRect(exposed);
    diagram::paintRows(painter, layout, exposed, theme());
    diagram::paintChanges(painter, layout, marks(index), exposed, theme());
    if (const auto framed = m_framed[std::size_t(index)])
        diagram::paintSelection(painter, layout, *framed, theme());
    painter.restore();
}

void CompareView::paintHead(QPainter &painter, int index)
{
    const diagram::Layout &layout = ladder(index);
    painter.save();
    painter.translate(left(index) * m_zoom + index * Gap - horizontalScrollBar()->value(), 0);
    const double width = layout.size().width() * m_zoom;
    painter.setPen(theme().text);
    painter.setFont(diagram::font(14, diagram::Weight::Bold));
    painter.drawText(QRectF(8, 0, width - 16, TitleHeight), Qt::AlignCenter,
                     diagram::elided(m_titles.value(index), width - 16, 14, diagram::Weight::Bold));
    painter.translate(0, TitleHeight);
    painter.scale(m_zoom, m_zoom);
    diagram::paintHeads(painter, layout, theme());
    painter.restore();
}

double CompareView::left(int index) const
{
    double x = 0;
    for (int i = 0; i < index; ++i)
        x += ladder(i).size().width();
    return x;
}

double CompareView::headsHeight() const
{
    return TitleHeight + (m_layouts.empty() ? 0 : m_layouts[0].headsHeight() * m_zoom + 4);
}

QSizeF CompareView::contents() const
{
    double height = 0;
    for (const diagram::Layout &layout : m_layouts)
        height = std::max(height, layout.size().height());
    return {left(count()) * m_zoom + Gap * std::max(0, count() - 1), height * m_zoom};
}

const diagram::Theme &CompareView::theme() const
{
    const auto fromPalette =
        looksDark(palette()) ? diagram::ThemeName::Dark : diagram::ThemeName::Light;
    return diagram::theme(m_theme.value_or(fromPalette));
}

} // namespace scene
