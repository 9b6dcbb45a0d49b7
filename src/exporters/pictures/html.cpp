// SPDX-License-Identifier: MIT
#include "exporters/pictures/html.h"

#include "diagram/layout.h"
#include "diagram/legend.h"
#include "diagram/painting/painter.h"
#include "explanation/exporting.h"
#include "exporters/pages/caption.h"
#include "exporters/pages/part.h"
#include "exporters/pictures/legendblock.h"
#include "exporters/pictures/linetable.h"
#include "exporters/pictures/pagerows.h"
#include "exporters/pictures/svgengine.h"
#include "exporters/pictures/svgnumbers.h"
#include "exporters/pictures/toldsteps.h"
#include "exporters/texts/jsonline.h"
#include "scenario/carried.h"
#include "trace/pacing.h"

#include <QFile>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>

namespace exporters {

namespace {

// Pictures of the flight between two steps: fewer where there are many steps.
constexpr std::size_t MostBetween = 8;
constexpr std::size_t LeastBetween = 4;
constexpr std::size_t WantedBetween = 4000; // in all

// One picture of the page: a step's rows, or what moves above them.
struct Frame
{
    LineTable::Numbers lines; // of what moves
    int step = -1;
    std::int64_t milliseconds = 0; // how long it is shown
    double now = 0;                // how far down time stands
    bool isStep = false;
};

std::string viewBox(double width, double height)
{
    std::string text = "0 0 ";
    appendNumber(text, hundredths(width));
    text += ' ';
    appendNumber(text, hundredths(height));
    return text;
}

// A line of data: most are letters, which say only their shape's number and their place, or paths.
std::string shortened(const std::string &line)
{
    constexpr std::string_view Path = "<path d=\"";
    if (line.compare(0, Path.size(), Path) == 0)
        return line.substr(Path.size(), line.find('"', Path.size()) - Path.size());
    constexpr std::string_view Use = "<use xlink:href=\"#s";
    if (line.compare(0, Use.size(), Use) != 0)
        return line;
    std::string text;
    for (const char c : line.substr(Use.size())) {
        const bool isNumber = (c >= '0' && c <= '9') || c == '.' || c == '-';
        if (isNumber || c == ' ')
            text += c;
    }
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

// References as HTML writes them, which are shorter.
QString inPage(const std::string &elements)
{
    return QString::fromStdString(elements).replace(QLatin1String("<use xlink:href="),
                                                    QLatin1String("<use href="));
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
    PageWriter(const trace::Trace &trace, const PictureOptions &options)
        : m_trace(trace), m_options(options), m_span(options.span.value_or(TimeSpan{})),
          m_steps(trace::steps(trace)), m_shown(stepsIn(m_steps, m_span)), m_pacing(trace, m_steps),
          m_layout(trace, m_steps, options.options), m_theme(diagram::theme(options.theme)),
          m_part(rowsOf(m_layout, m_span)),
          m_device(QSizeF(m_layout.size().width(), m_part.height)),
          m_rows(m_layout, m_theme, m_part, m_device, m_lines)
    {
    }

    // Nothing when the progress says that it is not wanted any more.
    QByteArray write(const PictureTexts &texts, const Progress &progress)
    {
        QFile file(QStringLiteral(":/page/page.html"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto language = m_layout.options().languages.first;
        const explanation::PageWords words = explanation::pageWords(language);
        // These make the shapes that they share.
        const QString heads = inPage(this->heads());
        const QString legend = this->legend(words.legend);
        const QString whole = inPage(m_rows.whole());
        const std::optional<std::vector<Frame>> frames = this->frames(progress);
        if (!frames)
            return {};
        const QString data = QString::fromStdString(this->data(*frames));
        const double width = m_layout.size().width();
        return filled(
                   QString::fromUtf8(file.readAll()),
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
                    {QStringLiteral("size"), QString::fromStdString(viewBox(width, m_part.height))},
                    {QStringLiteral("headSize"),
                     QString::fromStdString(viewBox(width, m_layout.headsHeight()))},
                    {QStringLiteral("heads"), heads},
                    {QStringLiteral("heading"), heading()},
                    {QStringLiteral("legend"), legend},
                    {QStringLiteral("width"), QString::number(width)},
                    {QStringLiteral("height"), QString::number(m_part.height)},
                    {QStringLiteral("whole"), whole},
                    {QStringLiteral("data"), data},
                    {QStringLiteral("shapes"),
                     QString::fromStdString(m_device.engine().definitions())}})
            .toUtf8();
    }

private:
    void paint(const std::function<void(QPainter &)> &what)
    {
        QPainter painter(&m_device);
        what(painter);
    }

    // The rows of the span; all of them where it holds everything.
    static Part rowsOf(const diagram::Layout &layout, const TimeSpan &span)
    {
        return span == TimeSpan{} ? Part{0, layout.size().height(), {}} : partOf(layout, span);
    }

    std::string heads()
    {
        paint([&](QPainter &painter) {
            diagram::paintHeads(painter, m_layout, m_theme, diagram::Letters::Outlines);
        });
        return m_device.engine().takeElements();
    }

    // Only what moves then.
    std::string flight(const diagram::Moment &moment)
    {
        paint([&](QPainter &painter) {
            painter.translate(0, -m_part.top);
            diagram::paintFlight(painter, m_layout, diagram::flightRect(m_layout, moment), m_theme,
                                 moment, diagram::Letters::Outlines);
        });
        return m_device.engine().takeElements();
    }

    std::optional<std::vector<Frame>> frames(const Progress &progress)
    {
        std::vector<Frame> frames;
        for (std::size_t place = 0; place < m_shown.size(); ++place) {
            if (!goesOn(progress, place, m_shown.size()))
                return {};
            const std::size_t step = m_shown[place];
            const diagram::Moment still = m_layout.momentAfter(step);
            m_rows.show(still, int(place));
            frames.push_back({{},
                              int(place),
                              milliseconds(trace::Pacing::StepDwell),
                              m_layout.yOf(still),
                              true});
            addFlight(frames, int(step), int(place));
        }
        return frames;
    }

    // From one step to the next, or to the end of the run or the span.
    void addFlight(std::vector<Frame> &frames, int step, int place)
    {
        const tcp::Duration from =
            m_pacing.progressOf(m_pacing.startOf(step)) + trace::Pacing::StepDwell;
        const tcp::Duration to = step + 1 < m_pacing.stepCount()
                                     ? m_pacing.progressOf(m_pacing.startOf(step + 1))
                                     : m_pacing.length();
        const auto count =
            static_cast<int>(std::clamp(WantedBetween / m_shown.size(), LeastBetween, MostBetween));
        for (int i = 1; from < to && i <= count; ++i) {
            const trace::Position position =
                m_pacing.positionAt(from + (to - from) * i / (count + 1));
            if (position.time > m_span.until)
                return;
            const diagram::Moment moment{position.time, static_cast<std::uint32_t>(step + 1)};
            frames.push_back({m_lines.add(flight(moment)), place, milliseconds((to - from) / count),
                              m_layout.yOf(moment), false});
        }
    }

    static std::int64_t milliseconds(tcp::Duration duration) { return duration.count() / 1000; }

    std::string data(const std::vector<Frame> &frames)
    {
        JsonLine line;
        line.open('{').key("lines").open('[');
        for (const std::string &text : m_lines.lines())
            line.value(std::string_view(shortened(text)));
        line.close(']').key("bands");
        m_rows.write(line);
        line.key("frames").open('[');
        LineTable::Numbers flight;
        for (const Frame &frame : frames) {
            line.open('{');
            if (!frame.isStep) {
                line.field("change", std::string_view(difference(flight, frame.lines)));
                flight = frame.lines;
            }
            line.field("step", frame.step).field("ms", frame.milliseconds);
            line.field(
                "y", static_cast<std::int64_t>(10'000 * (frame.now - m_part.top) / m_part.height));
            line.flag("rest", frame.isStep).close('}');
        }
        line.close(']').key("captions").open('[');
        for (const std::size_t step : m_shown)
            writeCaptions(line, m_steps[step]);
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

    // Lines above the page.
    [[nodiscard]] QString heading() const
    {
        QString text;
        for (const QString &line : m_options.heading)
            text += QStringLiteral("<h1>") + line.toHtmlEscaped() + QStringLiteral("</h1>\n");
        return text;
    }

    // What the signs of the page mean, folded under that word.
    QString legend(const QString &word)
    {
        if (!m_options.hasLegend)
            return {};
        const double width = m_layout.size().width();
        const LegendBlock block(diagram::signsIn(m_layout, m_part.top, m_part.top + m_part.height),
                                m_options.options.languages, width, m_options.options.textSize);
        paint(
            [&](QPainter &painter) { block.paint(painter, m_theme, diagram::Letters::Outlines); });
        const QString signs = inPage(m_device.engine().takeElements());
        return QStringLiteral(
                   "<details><summary>%1</summary><svg viewBox=\"%2\">%3</svg></details>\n")
            .arg(word.toHtmlEscaped(), QString::fromStdString(viewBox(width, block.height())),
                 signs);
    }

    const trace::Trace &m_trace;
    const PictureOptions &m_options;
    TimeSpan m_span;
    std::vector<trace::Step> m_steps;
    std::vector<std::size_t> m_shown; // of the steps
    trace::Pacing m_pacing;
    diagram::Layout m_layout;
    const diagram::Theme &m_theme;
    Part m_part;
    SvgDevice m_device;
    LineTable m_lines;
    PageRows m_rows;
};

} // namespace

std::optional<Failure> tooManySteps(const trace::Trace &trace, const PictureOptions &options)
{
    const std::size_t count =
        stepsIn(trace::steps(trace), options.span.value_or(TimeSpan{})).size();
    if (count <= MostPageSteps)
        return {};
    Failure failure;
    failure.kind = Failure::Kind::TooManySteps;
    failure.count = qint64(count);
    failure.most = qint64(MostPageSteps);
    return failure;
}

QByteArray toHtml(const trace::Trace &trace, const PictureOptions &options,
                  const PictureTexts &texts, const Progress &progress)
{
    return PageWriter(trace, options).write(texts, progress);
}

} // namespace exporters
