// SPDX-License-Identifier: MIT
#include "exporters/pages/pdf.h"

#include "diagram/fonts.h"
#include "diagram/layout.h"
#include "exporters/pages/caption.h"
#include "exporters/pages/part.h"
#include "scenario/carried.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

#include <algorithm>

namespace exporters {

namespace {

using diagram::Layout;

constexpr double PointsPerPixel = 72.0 / 96;
constexpr double PaperMargin = 36;  // points: half an inch
constexpr double PaperText = 9;     // points: the size of letters on paper
constexpr double FooterHeight = 18; // points
constexpr QSizeF Slide(960, 540);   // points: 16 to 9
constexpr double SlideText = 14;    // points

// Wide enough that its letters have that size when the layout fills the width.
diagram::Options fittedTo(diagram::Options options, double width, double textPoints)
{
    options.width = width * options.textSize / textPoints;
    return options;
}

// A file that is begun, and where on its pages the ladder stands.
class PdfPages
{
public:
    PdfPages(const trace::Trace &trace, const PdfOptions &options)
        : m_trace(trace), m_options(options), m_steps(trace::steps(trace)),
          m_theme(diagram::theme(options.theme)), m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }

    QByteArray write()
    {
        switch (m_options.pages) {
        case Pages::One: writeOne(); break;
        case Pages::Paper: writePaper(); break;
        case Pages::Steps: writeSteps(); break;
        case Pages::Blank: writeHandout(); break;
        }
        m_painter.reset();
        m_writer.reset();
        return m_bytes;
    }

private:
    Layout layoutOf(const diagram::Options &options) const { return {m_trace, m_steps, options}; }

    // Coordinates are points from here on.
    void begin(const QPageSize &size)
    {
        m_page = size.size(QPageSize::Point);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setResolution(1200);
        m_writer->setPageMargins(QMarginsF());
        m_writer->setPageSize(size);
        m_writer->setTitle(m_options.texts.title);
        m_writer->setCreator(QStringLiteral("Fourwave"));
        attachScenario();
        m_painter = std::make_unique<QPainter>(m_writer.get());
        usePoints();
    }

    void attachScenario()
    {
        if (m_options.texts.scenario.empty())
            return;
        const auto name = QString::fromUtf8(scenario::CarriedFileName.data(),
                                            qsizetype(scenario::CarriedFileName.size()));
        m_writer->addFileAttachment(name, QByteArray::fromStdString(m_options.texts.scenario),
                                    QStringLiteral("application/toml"));
    }

    void usePoints()
    {
        m_painter->resetTransform();
        const double scale = m_writer->resolution() / 72.0;
        m_painter->scale(scale, scale);
        m_painter->fillRect(QRectF(QPointF(), m_page), m_theme.background);
    }

    void nextPage()
    {
        m_writer->newPage();
        usePoints();
    }

    void paint(const Layout &layout, const Part &part, QPointF place, double scale)
    {
        m_painter->save();
        m_painter->translate(place);
        m_painter->scale(scale, scale);
        paintPart(*m_painter, layout, m_theme, part, diagram::Letters::Text);
        m_painter->restore();
    }

    void writeOne()
    {
        const Layout layout = layoutOf(m_options.options);
        const QSizeF size = (layout.size() + QSizeF(0, layout.headsHeight())) * PointsPerPixel;
        begin(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
        paint(layout, {0, layout.size().height(), momentOf(layout)}, {}, PointsPerPixel);
    }

    diagram::Moment momentOf(const Layout &layout) const
    {
        return m_options.at ? layout.momentAt(*m_options.at) : diagram::Moment();
    }

    void writePaper()
    {
        begin(m_options.paper);
        const Sheets sheets = sheetsOf(m_options.options);
        paintSheets(sheets);
    }

    // The questions first, then the answers.
    void writeHandout()
    {
        begin(m_options.paper);
        diagram::Options blank = m_options.options;
        blank.hasStateNames = false;
        blank.hasTimers = false; // their names are those of states
        paintSheets(sheetsOf(blank));
        nextPage();
        paintSheets(sheetsOf(m_options.options));
    }

    struct Sheets
    {
        Layout layout;
        std::vector<Part> parts;
        double scale = 1;
    };

    Sheets sheetsOf(const diagram::Options &options) const
    {
        const double width = m_page.width() - 2 * PaperMargin;
        Sheets sheets;
        sheets.layout = layoutOf(fittedTo(options, width, PaperText));
        sheets.scale = width / sheets.layout.size().width();
        const double height = m_page.height() - 2 * PaperMargin - FooterHeight;
        sheets.parts =
            cutIntoParts(sheets.layout, height / sheets.scale - sheets.layout.headsHeight());
        return sheets;
    }

    void paintSheets(const Sheets &sheets)
    {
        const diagram::Moment moment = momentOf(sheets.layout);
        for (std::size_t i = 0; i < sheets.parts.size(); ++i) {
            if (i > 0)
                nextPage();
            Part part = sheets.parts[i];
            part.moment = moment;
            paint(sheets.layout, part, {PaperMargin, PaperMargin}, sheets.scale);
            paintFooter(i + 1, sheets.parts.size());
        }
    }

    void paintFooter(std::size_t number, std::size_t count)
    {
        const QRectF room(PaperMargin, m_page.height() - PaperMargin,
                          m_page.width() - 2 * PaperMargin, FooterHeight);
        m_painter->setPen(m_theme.mutedText);
        m_painter->setFont(diagram::font(PaperText));
        m_painter->drawText(room, Qt::AlignLeft, m_options.texts.title);
        m_painter->drawText(room, Qt::AlignRight, QStringLiteral("%1 / %2").arg(number).arg(count));
    }

    void writeSteps()
    {
        begin(QPageSize(Slide, QPageSize::Point, {}, QPageSize::ExactMatch));
        const Layout layout = layoutOf(fittedTo(m_options.options, Slide.width(), SlideText));
        const double scale = Slide.width() / layout.size().width();
        const double captions =
            captionHeight(m_trace, m_steps, m_options.options.languages, Slide.width(), SlideText);
        const double rows = (Slide.height() - captions) / scale - layout.headsHeight();
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (i > 0)
                nextPage();
            paint(layout, partAround(layout, layout.momentAfter(i), rows), {}, scale);
            const QRectF room(0, Slide.height() - captions, Slide.width(), captions);
            m_painter->fillRect(room, m_theme.headBackground);
            paintCaptions(*m_painter, captionsOf(m_trace, m_steps[i], m_options.options.languages),
                          room, SlideText, m_theme);
        }
    }

    const trace::Trace &m_trace;
    const PdfOptions &m_options;
    std::vector<trace::Step> m_steps;
    const diagram::Theme &m_theme;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QSizeF m_page;
};

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

} // namespace

QByteArray toPdf(const trace::Trace &trace, const PdfOptions &options)
{
    QByteArray pdf = PdfPages(trace, options).write();
    setDate(pdf, options.date);
    return pdf;
}

} // namespace exporters
