// SPDX-License-Identifier: MIT
#include "app/printing.h"

#include "app/pictures.h"
#include "app/session.h"
#include "exporters/pages/sheets.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

namespace app {

namespace {

constexpr QSize PreviewSize(960, 760);
constexpr QSize PreviewFrame(8, 48);

} // namespace

Printing::Printing(const Session &session, const Pictures &pictures, QWidget *window)
    : QObject(window), m_session(session), m_pictures(pictures), m_window(window)
{
}

void Printing::printByPreview()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_pictures.request().title);
    printer.setCreator(QStringLiteral("Fourwave"));
    QPrintPreviewDialog preview(&printer, m_window, Qt::Window);
    preview.setWindowTitle(tr("Print"));
    preview.resize(PreviewSize.boundedTo(m_window->screen()->availableSize() - PreviewFrame));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *asked) { paint(*asked); });
    preview.exec();
}

void Printing::paint(QPrinter &printer) const
{
    exporters::RenderRequest request = m_pictures.request();
    exporters::applyTheme(request, diagram::ThemeName::Light);
    printer.setFullPage(true); // the sheets have margins of their own
    const QSizeF page = printer.pageLayout().fullRectPoints().size();
    const exporters::Sheets sheets(m_session.document.trace(), request, page, request.title);
    QPainter painter(&printer);
    const double scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (std::size_t i = 0; i < sheets.count(); ++i) {
        if (i > 0)
            printer.newPage();
        sheets.paint(painter, i);
    }
}

} // namespace app
