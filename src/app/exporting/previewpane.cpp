// SPDX-License-Identifier: MIT
#include "app/exporting/previewpane.h"

#include "app/exporting/exportwords.h"
#include "app/session.h"
#include "exporters/films/film.h"
#include "exporters/pages/sheets.h"
#include "exporters/pictures/fitting.h"
#include "exporters/pictures/html.h"
#include "exporters/pictures/png.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace app {

using namespace std::chrono_literals;
using exporters::Failure;
using exporters::Fitted;

namespace {

constexpr auto Rest = 150ms;
constexpr double MostPixels = 1.5e6;    // of a preview before it is made smaller to be seen
constexpr std::size_t LongRun = 20'000; // events, of which no text is made only to be looked at
constexpr qint64 TextShown = 6000;      // bytes

// So dense that the image stays small, but not denser than it will be.
double previewDensity(const exporters::Picture &picture)
{
    const QSizeF size = picture.size();
    return std::min(2.0, std::sqrt(MostPixels / (size.width() * size.height())));
}

exporters::Canvas scaled(exporters::Canvas canvas, double scale)
{
    canvas.area *= scale;
    canvas.offset *= scale;
    canvas.scale *= scale;
    canvas.density *= scale;
    return canvas;
}

} // namespace

PreviewPane::PreviewPane(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this)),
      m_picture(new QLabel(m_stack)), m_text(new QPlainTextEdit(m_stack)), m_words(new QLabel(this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &PreviewPane::update);
    m_picture->setObjectName(QStringLiteral("preview"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFont(QStringLiteral("monospace"), 8));
    m_text->setAccessibleName(tr("Preview"));
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setWordWrap(true);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_words);
}

void PreviewPane::show(const exporters::RenderRequest &request, const QString &suffix)
{
    m_request = request;
    m_suffix = suffix;
    m_rest.start();
}

void PreviewPane::update()
{
    m_rest.stop();
    const exporters::Choices choices = exporters::choicesOf(m_suffix);
    m_stack->setCurrentIndex(choices.theme ? 0 : 1);
    m_image = {};
    m_picture->clear();
    if (choices.film)
        showFrame();
    else if (choices.theme)
        showPicture(choices);
    else
        showText();
}

void PreviewPane::showPicture(const exporters::Choices &choices)
{
    const trace::Trace &trace = m_session.document.trace();
    const bool isOnSheets = choices.pages && m_request.pages != exporters::Pages::One;
    exporters::RenderRequest request = m_request;
    if (isOnSheets && m_request.pages != exporters::Pages::Steps)
        request.extent = exporters::extents::AsNeeded{};
    const auto result = fit(trace, request, request.extent, 1);
    if (const auto *failure = std::get_if<Failure>(&result)) {
        tell(word(*failure, m_session.languages.first()));
        return;
    }
    const auto &fitted = std::get<Fitted>(result);
    const double density = previewDensity(fitted.picture);
    showImage(toImage(fitted.picture, scaled(fitted.canvas, density)));
    tellOf(fitted, choices);
}

// How large the file's picture is, or why there will be none.
void PreviewPane::tellOf(const Fitted &fitted, const exporters::Choices &choices)
{
    const bool isSized = std::holds_alternative<exporters::extents::Pixels>(m_request.extent);
    const QSize pixels =
        isSized ? fitted.canvas.size() : scaled(fitted.canvas, m_request.scale).size();
    std::optional<Failure> refusal;
    if (choices.scale)
        refusal = exporters::imageTooLarge(pixels);
    else if (choices.pages && m_request.pages == exporters::Pages::One)
        refusal = exporters::pageTooLarge(fitted.canvas);
    else if (!choices.extent)
        refusal = exporters::tooManySteps(m_session.document.trace(), m_request);
    if (refusal) {
        tell(word(*refusal, m_session.languages.first()));
        return;
    }
    const QSizeF inches = fitted.canvas.area / fitted.canvas.density / 96;
    const QString paper =
        tr("%1 × %2 mm").arg(qRound(inches.width() * 25.4)).arg(qRound(inches.height() * 25.4));
    if (choices.scale)
        tell(tr("%1 × %2 pixels; %3").arg(pixels.width()).arg(pixels.height()).arg(paper));
    else
        tell(choices.extent ? paper : QString());
}

// What is seen after a third of the film.
void PreviewPane::showFrame()
{
    if (const auto outside = outsideRun(m_session.document.trace(), m_request)) {
        tell(word(*outside, m_session.languages.first()));
        return;
    }
    const exporters::Film film(m_session.document.trace(), filmOptionsOf(m_request));
    showImage(film.image(film.frameCount() / 3));
    const double seconds = double(film.length().count()) / 1e6;
    tell(tr("%1 × %2 pixels; %3 s")
             .arg(film.size().width())
             .arg(film.size().height())
             .arg(seconds, 0, 'f', 1));
}

void PreviewPane::showText()
{
    m_text->clear();
    tell({});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("preview.") + m_suffix);
    const bool isBinary = m_suffix == QLatin1String("pcapng");
    const bool isLong = m_session.document.trace().events().size() > LongRun;
    if (isBinary || isLong || !exporters::renderFormats().contains(m_suffix))
        return;
    if (!exporters::render(m_session.document.trace(), m_request, path).isDone())
        return;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_text->setPlainText(QString::fromUtf8(file.read(TextShown)));
}

void PreviewPane::showImage(const QImage &image)
{
    m_image = image;
    if (image.isNull())
        return;
    const double ratio = devicePixelRatioF();
    QSize room = m_picture->size() * ratio;
    if (image.width() < room.width() && image.height() < room.height())
        room = image.size();
    QPixmap pixmap =
        QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void PreviewPane::tell(const QString &words)
{
    m_words->setText(words);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showImage(m_image);
}

} // namespace app
