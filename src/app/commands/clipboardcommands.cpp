// SPDX-License-Identifier: MIT
#include "app/commands/clipboardcommands.h"

#include "app/commands/actions.h"
#include "app/files.h"
#include "app/pictures.h"
#include "app/session.h"
#include "exporters/pictures/png.h"
#include "exporters/pictures/svg.h"
#include "exporters/texts/textladder.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace app {

namespace {

constexpr double CopiedScale = 2;

const QString PngType = QStringLiteral("image/png");
const QString SvgType = QStringLiteral("image/svg+xml");

// The first that can be a scenario: a picture that may carry one, before what is written.
QByteArray contentOf(const QMimeData &mime)
{
    for (const QString &type : {PngType, SvgType}) {
        const QByteArray content = mime.data(type);
        if (!content.isEmpty())
            return content;
    }
    return mime.hasText() ? mime.text().toUtf8() : QByteArray();
}

// The one local file that was copied, if it is one.
QString fileIn(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ClipboardCommands::ClipboardCommands(const Actions &actions, const Session &session,
                                     const Pictures &pictures, Files &files, QObject *parent)
    : QObject(parent), m_session(session), m_pictures(pictures), m_files(files)
{
    connect(&actions[Ask::CopyPicture], &QAction::triggered, this, &ClipboardCommands::copyPicture);
    connect(&actions[Ask::CopyText], &QAction::triggered, this, &ClipboardCommands::copyText);
    connect(&actions[Ask::CopyScenario], &QAction::triggered, this,
            &ClipboardCommands::copyScenario);
    connect(&actions[Ask::Paste], &QAction::triggered, this, &ClipboardCommands::paste);
    offerScenario(actions);
}

// A capture has none.
void ClipboardCommands::offerScenario(const Actions &actions)
{
    const auto offer = [this, copy = &actions[Ask::CopyScenario]] {
        copy->setEnabled(!m_session.document.isCapture());
    };
    connect(&m_session.document, &model::Document::traceReplaced, this, offer);
    offer();
}

// Both kinds carry the scenario; each program takes what it can show.
void ClipboardCommands::copyPicture()
{
    const exporters::RenderRequest request = m_pictures.request();
    const exporters::PictureTexts texts{request.title, request.scenario};
    const exporters::Picture picture(m_session.document.trace(), request);
    const exporters::Canvas canvas = canvasFor(picture, CopiedScale);
    auto *mime = new QMimeData;
    const QImage image = exporters::toImage(picture, canvas);
    if (!image.isNull()) {
        mime->setImageData(image);
        mime->setData(PngType, exporters::toPng(image, texts));
    }
    mime->setData(SvgType, exporters::toSvg(picture, diagram::Letters::Outlines,
                                            canvasFor(picture, 1), texts));
    QGuiApplication::clipboard()->setMimeData(mime);
    emit copied(image.isNull() ? tr("Copied the picture as SVG; as pixels it would be too large.")
                               : tr("Copied the picture, as PNG and as SVG."));
}

void ClipboardCommands::copyText()
{
    auto *mime = new QMimeData;
    mime->setText(exporters::textLadder(m_session.document.trace(), m_session.languages.first()));
    QGuiApplication::clipboard()->setMimeData(mime);
    emit copied(tr("Copied the ladder as text."));
}

void ClipboardCommands::copyScenario()
{
    auto *mime = new QMimeData;
    mime->setText(QString::fromStdString(m_session.document.shownText()));
    QGuiApplication::clipboard()->setMimeData(mime);
    const bool isWhatIf =
        m_session.branches.isEdited() || !m_session.document.version().branch.empty();
    emit copied(isWhatIf ? tr("Copied the what-if as a scenario.") : tr("Copied the scenario."));
}

void ClipboardCommands::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QString file = mime ? fileIn(*mime) : QString();
    if (!file.isEmpty())
        m_files.open(file);
    else
        m_files.openContent(mime ? contentOf(*mime) : QByteArray(), tr("clipboard"));
}

} // namespace app
