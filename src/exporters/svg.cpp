// SPDX-License-Identifier: MIT
#include "exporters/svg.h"

#include "exporters/svgengine.h"
#include "exporters/svgnumbers.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtMath>

#include <string>

namespace exporters {

namespace {

// Letters as text, which only Qt's own generator writes.
QByteArray withText(const Picture &picture, const QSize &size, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QRectF whole(QPointF(0, 0), picture.size());
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(whole);
    generator.setTitle(title);
    generator.setDescription(QStringLiteral("Fourwave"));
    QPainter painter(&generator);
    picture.paint(painter, whole, diagram::Letters::Text);
    painter.end();
    return bytes;
}

std::string headOf(const Picture &picture, const QSize &size, const QString &title)
{
    std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"";
    appendNumber(head, 100 * size.width());
    head += "\" height=\"";
    appendNumber(head, 100 * size.height());
    head += "\" viewBox=\"0 0 ";
    appendNumber(head, hundredths(picture.size().width()));
    head += ' ';
    appendNumber(head, hundredths(picture.size().height()));
    head += "\" xmlns=\"http://www.w3.org/2000/svg\""
            " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\">\n";
    if (!title.isEmpty())
        head += "<title>" + title.toHtmlEscaped().toStdString() + "</title>\n";
    return head + "<desc>Fourwave</desc>\n";
}

QByteArray withOutlines(const Picture &picture, const QSize &size, const QString &title)
{
    const QRectF whole(QPointF(0, 0), picture.size());
    SvgDevice device(whole.size());
    QPainter painter(&device);
    picture.paint(painter, whole, diagram::Letters::Outlines);
    painter.end();
    return QByteArray::fromStdString(headOf(picture, size, title) + "<defs>\n"
                                     + device.engine().definitions() + "</defs>\n"
                                     + device.engine().elements() + "</svg>\n");
}

} // namespace

QByteArray toSvg(const Picture &picture, diagram::Letters letters, double scale,
                 const QString &title)
{
    const QSize size(qCeil(picture.size().width() * scale), qCeil(picture.size().height() * scale));
    return letters == diagram::Letters::Text ? withText(picture, size, title)
                                             : withOutlines(picture, size, title);
}

} // namespace exporters
