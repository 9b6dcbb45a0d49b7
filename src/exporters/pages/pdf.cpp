// SPDX-License-Identifier: MIT
#include "exporters/pages/pdf.h"

#include "diagram/layout.h"
#include "diagram/legend.h"
#include "exporters/pages/caption.h"
#include "exporters/pages/part.h"
#include "exporters/pictures/legendblock.h"
#include "exporters/pictures/toldsteps.h"
#include "scenario/carried.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

namespace exporters {

namespace {

constexpr double PointsPerPixel = 72.0 / 96;
constexpr QSizeF Slide(960, 540); // points: 16 to 9
constexpr double SlideText = 14;  // points
constexpr double SlideTitle = 18;

// Qt writes the time of writing; all dates have the same length.
void setDate(QByteArray &pdf, tcp::Duration date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype place = pdf.indexOf(key);
    if (place < 0)
        return;
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(date).count();
    const QByteArray text = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())
                                .toString(QStringLiteral("yyyyMMddhhmmss"))
                                .toLatin1();
    pdf.replace(place + key.size(), text.size(), text);
}

QPageSize exactly(QSizeF points)
{
    return QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch);
}

// A file that is being written. Coordinates are points.
class PdfFile
{
public:
    PdfFile(const QPageSize &size, const PictureTexts &texts) : m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setResolution(1200);
        m_writer->setPageMargins(QMarginsF());
        m_writer->setPageSize(size);
        m_writer->setTitle(texts.title);
        m_writer->setCreator(QStringLiteral("Fourwave"));
        attach(texts.scenario);
        m_painter = std::make_unique<QPainter>(m_writer.get());
    }

    // Painting begins on the next page.
    QPainter &page()
    {
        if (m_hasPage)
            m_writer->newPage();
        m_hasPage = true;
        m_painter->resetTransform();
        const double scale = m_writer->resolution() / 72.0;
        m_painter->scale(scale, scale);
        return *m_painter;
    }

    QByteArray finish(tcp::Duration date)
    {
        m_painter.reset();
        m_writer.reset();
        setDate(m_bytes, date);
        return m_bytes;
    }

private:
    void attach(const std::string &scenario)
    {
        if (scenario.empty())
            return;
        const auto name = QString::fromUtf8(scenario::CarriedFileName.data(),
                                            qsizetype(scenario::CarriedFileName.size()));
        m_writer->addFileAttachment(name, QByteArray::fromStdString(scenario),
                                    QStringLiteral("application/toml"));
    }

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    bool m_hasPage = false;
};

// False when the progress says that it is not wanted any more.
bool addSheets(PdfFile &file, const Sheets &sheets, const Progress &progress)
{
    for (std::size_t i = 0; i < sheets.count(); ++i) {
        if (!goesOn(progress, i, sheets.count()))
            return false;
        sheets.paint(file.page(), i);
    }
    return goesOn(progress, 1, 1);
}

QByteArray paperPages(const trace::Trace &trace, const PdfOptions &options,
                      const Progress &progress)
{
    const QSizeF page = options.paper.size(QPageSize::Point);
    return toPdf(Sheets(trace, options, page, options.texts.title), options.paper, options.texts,
                 options.date, progress);
}

// The questions first, then the answers.
QByteArray handout(const trace::Trace &trace, const PdfOptions &options, const Progress &progress)
{
    PdfFile file(options.paper, options.texts);
    const QSizeF page = options.paper.size(QPageSize::Point);
    PictureOptions blank = options;
    blank.options.hasStateNames = false;
    blank.options.hasTimers = false; // their names are those of states
    blank.hasStory = false;
    const QString &title = options.texts.title;
    const bool isWhole =
        addSheets(file, Sheets(trace, blank, page, title), stretch(progress, 0, 0.5))
        && addSheets(file, Sheets(trace, options, page, title), stretch(progress, 0.5, 1));
    return isWhole ? file.finish(options.date) : QByteArray();
}

// A slide a step, with what is said about it below.
class Slides
{
public:
    Slides(const trace::Trace &trace, const PdfOptions &options)
        : m_trace(trace), m_options(options), m_steps(trace::steps(trace)),
          m_theme(diagram::theme(options.theme))
    {
        diagram::Options fitted = options.options;
        fitted.width = Slide.width() * fitted.textSize / SlideText;
        m_layout = diagram::Layout(trace, m_steps, fitted);
        m_scale = Slide.width() / m_layout.size().width();
        m_captions =
            captionHeight(trace, m_steps, options.options.languages, Slide.width(), SlideText);
        m_title = TextBlock(Slide.width() - 2 * captionMargin(SlideText), SlideTitle);
        if (!options.heading.isEmpty())
            m_title.skip(0.3);
        for (const QString &line : options.heading)
            m_title.add(line, diagram::Weight::Bold);
    }

    QByteArray write(const Progress &progress) const
    {
        PdfFile file(exactly(Slide), m_options.texts);
        const auto shown = stepsIn(m_steps, m_options.span.value_or(TimeSpan{}));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (!goesOn(progress, i, shown.size()))
                return {};
            paint(file.page(), shown[i]);
        }
        if (m_options.hasLegend)
            paintLegend(file.page(), shown);
        return file.finish(m_options.date);
    }

private:
    void paint(QPainter &painter, std::size_t step) const
    {
        painter.fillRect(QRectF(QPointF(), Slide), m_theme.background);
        paintTitle(painter);
        painter.save();
        painter.translate(0, m_title.height());
        painter.scale(m_scale, m_scale);
        paintPart(painter, m_layout, m_theme, partOfSlide(step), diagram::Letters::Text);
        painter.restore();
        const double top = Slide.height() - m_captions;
        painter.fillRect(QRectF(0, top, Slide.width(), m_captions), m_theme.headBackground);
        const TextBlock block =
            captionBlock(captionsOf(m_trace, m_steps[step], m_options.options.languages),
                         Slide.width(), SlideText);
        block.paint(painter, {captionMargin(SlideText), top}, 0, block.height(), m_theme.text,
                    diagram::Letters::Text);
    }

    void paintTitle(QPainter &painter) const
    {
        m_title.paint(painter, {captionMargin(SlideText), 0}, 0, m_title.height(), m_theme.text,
                      diagram::Letters::Text);
    }

    [[nodiscard]] Part partOfSlide(std::size_t step) const
    {
        const double height = Slide.height() - m_captions - m_title.height();
        return partAround(m_layout, m_layout.momentAfter(step),
                          height / m_scale - m_layout.headsHeight());
    }

    // A slide of its own: what the signs on the others mean.
    void paintLegend(QPainter &painter, const std::vector<std::size_t> &shown) const
    {
        if (shown.empty())
            return;
        const Part first = partOfSlide(shown.front());
        const Part last = partOfSlide(shown.back());
        const LegendBlock legend(diagram::signsIn(m_layout, first.top, last.top + last.height),
                                 m_options.options.languages, Slide.width(), SlideTitle);
        painter.fillRect(QRectF(QPointF(), Slide), m_theme.background);
        paintTitle(painter);
        painter.translate(0, m_title.height());
        legend.paint(painter, m_theme, diagram::Letters::Text);
    }

    const trace::Trace &m_trace;
    const PdfOptions &m_options;
    std::vector<trace::Step> m_steps;
    const diagram::Theme &m_theme;
    diagram::Layout m_layout;
    double m_scale = 1;
    double m_captions = 0;
    TextBlock m_title;
};

QByteArray onePage(const trace::Trace &trace, const PdfOptions &options, const Progress &progress)
{
    const Picture picture(trace, options);
    return toPdf(Fitted{picture, canvasFor(picture, 1)}, options.texts, options.date, progress);
}

} // namespace

QByteArray toPdf(const trace::Trace &trace, const PdfOptions &options, const Progress &progress)
{
    switch (options.pages) {
    case Pages::One: return onePage(trace, options, progress);
    case Pages::Paper: return paperPages(trace, options, progress);
    case Pages::Steps: return Slides(trace, options).write(progress);
    case Pages::Blank: return handout(trace, options, progress);
    }
    return {};
}

QByteArray toPdf(const Sheets &sheets, const QPageSize &paper, const PictureTexts &texts,
                 tcp::Duration date, const Progress &progress)
{
    PdfFile file(paper, texts);
    return addSheets(file, sheets, progress) ? file.finish(date) : QByteArray();
}

std::optional<Failure> pageTooLarge(const Canvas &canvas)
{
    constexpr double MostInches = 200;
    const double inches = canvas.area.height() / canvas.density / 96;
    if (inches <= MostInches)
        return {};
    Failure failure;
    failure.kind = Failure::Kind::PageTooLarge;
    failure.millimetres = inches * 25.4;
    return failure;
}

// A page is never so high that painting it takes long, so that it is asked before and after.
QByteArray toPdf(const Fitted &fitted, const PictureTexts &texts, tcp::Duration date,
                 const Progress &progress)
{
    if (!goesOn(progress, 0, 2))
        return {};
    const Canvas &canvas = fitted.canvas;
    const double points = PointsPerPixel / canvas.density; // for a pixel
    const QSizeF size = canvas.area * points;
    PdfFile file(exactly(size), texts);
    QPainter &painter = file.page();
    painter.fillRect(QRectF(QPointF(), size), fitted.picture.theme().background);
    painter.translate(canvas.offset * points);
    painter.scale(canvas.scale * points, canvas.scale * points);
    fitted.picture.paint(painter, QRectF(QPointF(), fitted.picture.size()), diagram::Letters::Text);
    return goesOn(progress, 1, 2) ? file.finish(date) : QByteArray();
}

} // namespace exporters
