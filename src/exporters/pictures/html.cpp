// SPDX-License-Identifier: MIT
#include "exporters/pictures/html.h"

#include "diagram/layout.h"
#include "diagram/painter.h"
#include "explanation/exporting.h"
#include "exporters/pages/caption.h"
#include "exporters/pictures/svgengine.h"
#include "exporters/pictures/svgnumbers.h"
#include "exporters/texts/jsonline.h"
#include "scenario/carried.h"
#include "trace/pacing.h"

#include <QFile>
#include <QHash>
#include <QPainter>

#include <string>

namespace exporters {

namespace {

constexpr int FramesBetween = 8; // pictures of the flight between two steps

// One picture of the page: a step's rows, or what moves above them.
struct Frame
{
    std::string svg;
    int step = -1;
    std::int64_t milliseconds = 0; // how long it is shown
    double now = 0;                // how far down time stands
    bool isStep = false;
};

std::string sizeOf(const diagram::Layout &layout)
{
    std::string text = "0 0 ";
    appendNumber(text, hundredths(layout.size().width()));
    text += ' ';
    appendNumber(text, hundredths(layout.size().height() + layout.headsHeight()));
    return text;
}

// The text with each {{name}} replaced.
QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(QLatin1String("{{")); open >= 0;
         open = text.indexOf(QLatin1String("{{"), done)) {
        const qsizetype close = text.indexOf(QLatin1String("}}"), open);
        result += text.mid(done, open - done) + values.value(text.mid(open + 2, close - open - 2));
        done = close + 2;
    }
    return result + text.mid(done);
}

class PageWriter
{
public:
    PageWriter(const trace::Trace &trace, const diagram::Options &options, diagram::ThemeName theme)
        : m_trace(trace), m_steps(trace::steps(trace)), m_pacing(trace, m_steps),
          m_layout(trace, m_steps, options), m_theme(diagram::theme(theme))
    {
    }

    QByteArray write(const PictureTexts &texts)
    {
        QFile file(QStringLiteral(":/page/page.html"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto language = m_layout.options().languages.first;
        const explanation::PageWords words = explanation::pageWords(language);
        return filled(QString::fromUtf8(file.readAll()),
                      {{QStringLiteral("background"), m_theme.background.name()},
                       {QStringLiteral("text"), m_theme.text.name()},
                       {QStringLiteral("plate"), m_theme.headBackground.name()},
                       {QStringLiteral("accent"), m_theme.accent.name()},
                       {QStringLiteral("rule"), m_theme.mutedText.name()},
                       {QStringLiteral("lang"), explanation::codeOf(language).replace(u'_', u'-')},
                       {QStringLiteral("back"), words.back.toHtmlEscaped()},
                       {QStringLiteral("play"), words.play.toHtmlEscaped()},
                       {QStringLiteral("pause"), words.pause.toHtmlEscaped()},
                       {QStringLiteral("next"), words.next.toHtmlEscaped()},
                       {QStringLiteral("position"), words.position.toHtmlEscaped()},
                       {QStringLiteral("title"), texts.title.toHtmlEscaped()},
                       {QStringLiteral("scenario"),
                        QString::fromLatin1(QByteArray::fromStdString(texts.scenario).toBase64())},
                       {QStringLiteral("whole"), QString::fromStdString(svg({}, {}))},
                       {QStringLiteral("data"), QString::fromStdString(data())}})
            .toUtf8();
    }

private:
    // The rows as they are at a moment, or with `flight` only what moves then.
    std::string svg(const diagram::Moment &moment, const std::optional<diagram::Moment> &flight)
    {
        const QSizeF size = m_layout.size() + QSizeF(0, m_layout.headsHeight());
        const QRectF rows(QPointF(), m_layout.size());
        SvgDevice device(size);
        QPainter painter(&device);
        if (!flight)
            diagram::paintHeads(painter, m_layout, m_theme, diagram::Letters::Outlines);
        painter.translate(0, m_layout.headsHeight());
        if (flight)
            diagram::paintFlight(painter, m_layout, diagram::flightRect(m_layout, *flight), m_theme,
                                 *flight, diagram::Letters::Outlines);
        else
            diagram::paintRows(painter, m_layout, rows, m_theme, moment,
                               diagram::Letters::Outlines);
        painter.end();
        std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\""
                           + sizeOf(m_layout) + "\"><defs>" + device.engine().definitions()
                           + "</defs>" + device.engine().elements() + "</svg>";
        return flight ? withOwnNames(text) : text;
    }

    // Both pictures stand in one page, so their definitions must not be called the same.
    static std::string withOwnNames(const std::string &svg)
    {
        return QByteArray::fromStdString(svg)
            .replace("id=\"s", "id=\"f")
            .replace("xlink:href=\"#s", "xlink:href=\"#f")
            .toStdString();
    }

    std::vector<Frame> frames()
    {
        std::vector<Frame> frames;
        for (int step = 0; step < m_pacing.stepCount(); ++step) {
            const diagram::Moment still = m_layout.momentAfter(static_cast<std::size_t>(step));
            frames.push_back({svg(still, {}), step, milliseconds(trace::Pacing::StepDwell),
                              m_layout.yOf(still), true});
            addFlight(frames, step);
        }
        return frames;
    }

    // From one step to the next, or to the end.
    void addFlight(std::vector<Frame> &frames, int step)
    {
        const tcp::Duration from =
            m_pacing.progressOf(m_pacing.startOf(step)) + trace::Pacing::StepDwell;
        const tcp::Duration to = step + 1 < m_pacing.stepCount()
                                     ? m_pacing.progressOf(m_pacing.startOf(step + 1))
                                     : m_pacing.length();
        for (int i = 1; from < to && i <= FramesBetween; ++i) {
            const trace::Position position =
                m_pacing.positionAt(from + (to - from) * i / (FramesBetween + 1));
            const diagram::Moment moment{position.time, static_cast<std::uint32_t>(step + 1)};
            frames.push_back({svg({}, moment), step, milliseconds((to - from) / FramesBetween),
                              m_layout.yOf(moment), false});
        }
    }

    static std::int64_t milliseconds(tcp::Duration duration) { return duration.count() / 1000; }

    std::string data()
    {
        JsonLine line;
        line.open('{').key("frames").open('[');
        for (const Frame &frame : frames()) {
            line.open('{').field("svg", std::string_view(frame.svg)).field("step", frame.step);
            line.field("ms", frame.milliseconds);
            line.field("y", static_cast<std::int64_t>(
                                10'000 * (frame.now + m_layout.headsHeight())
                                / (m_layout.size().height() + m_layout.headsHeight())));
            line.flag("rest", frame.isStep).close('}');
        }
        line.close(']').key("captions").open('[');
        for (const trace::Step &step : m_steps)
            writeCaptions(line, step);
        std::string text = line.close(']').close('}').text();
        // "</script>" inside a text must not end the script.
        return QByteArray::fromStdString(text).replace("</", "<\\/").toStdString();
    }

    void writeCaptions(JsonLine &line, const trace::Step &step)
    {
        line.open('[');
        for (const Caption &caption : captionsOf(m_trace, step, m_layout.options().languages)) {
            const std::string heading = caption.heading.toStdString();
            const std::string body = caption.body.toStdString();
            line.open('[').value(std::string_view(heading)).value(std::string_view(body));
            line.close(']');
        }
        line.close(']');
    }

    const trace::Trace &m_trace;
    std::vector<trace::Step> m_steps;
    trace::Pacing m_pacing;
    diagram::Layout m_layout;
    const diagram::Theme &m_theme;
};

} // namespace

QByteArray toHtml(const trace::Trace &trace, const diagram::Options &options,
                  diagram::ThemeName theme, const PictureTexts &texts)
{
    return PageWriter(trace, options, theme).write(texts);
}

} // namespace exporters
