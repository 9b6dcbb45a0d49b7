// SPDX-License-Identifier: MIT
#include "exporters/pictures/svg.h"

#include "exporters/pictures/svgengine.h"
#include "exporters/pictures/svgnumbers.h"
#include "scenario/carried.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtMath>

#include <string>

namespace exporters {

namespace {

// <desc> and, where the picture carries one, its scenario.
std::string description(const PictureTexts &texts)
{
    std::string text = "<desc>Fourwave</desc>\n";
    if (texts.scenario.empty())
        return text;
    const std::string element(scenario::CarriedElement);
    return text + "<metadata><" + element + " xmlns=\"" + std::string(scenario::CarriedNamespace)
           + "\">" + QString::fromStdString(texts.scenario).toHtmlEscaped().toStdString() + "</"
           + element + "></metadata>\n";
}

// Letters as text, which only Qt's own generator writes.
QByteArray withText(const Picture &picture, const QSize &size, const PictureTexts &texts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QRectF whole(QPointF(0, 0), picture.size());
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(whole);
    generator.setTitle(texts.title);
    QPainter painter(&generator);
    picture.paint(painter, whole, diagram::Letters::Text);
    painter.end();
    const qsizetype content = bytes.indexOf("<defs>");
    return bytes.insert(content, description(texts).c_str());
}

std::string headOf(const Picture &picture, const QSize &size, const PictureTexts &texts)
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
    if (!texts.title.isEmpty())
        head += "<title>" + texts.title.toHtmlEscaped().toStdString() + "</title>\n";
    return head + description(texts);
}

QByteArray withOutlines(const Picture &picture, const QSize &size, const PictureTexts &texts)
{
    const QRectF whole(QPointF(0, 0), picture.size());
    SvgDevice device(whole.size());
    QPainter painter(&device);
    picture.paint(painter, whole, diagram::Letters::Outlines);
    painter.end();
    return QByteArray::fromStdString(headOf(picture, size, texts) + "<defs>\n"
                                     + device.engine().definitions() + "</defs>\n"
                                     + device.engine().elements() + "</svg>\n");
}

} // namespace

QByteArray toSvg(const Picture &picture, diagram::Letters letters, double scale,
                 const PictureTexts &texts)
{
    const QSize size(qCeil(picture.size().width() * scale), qCeil(picture.size().height() * scale));
    return letters == diagram::Letters::Text ? withText(picture, size, texts)
                                             : withOutlines(picture, size, texts);
}

} // namespace exporters
