// SPDX-License-Identifier: MIT
#include "exporters/pictures/svg.h"

#include "exporters/pictures/svgengine.h"
#include "exporters/pictures/svgnumbers.h"
#include "scenario/carried.h"

#include <QPainter>

#include <algorithm>
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

// What the file shows, in the picture's coordinates.
QRectF viewOf(const Canvas &canvas)
{
    return {-canvas.offset / canvas.scale, canvas.area / canvas.scale};
}

std::string headOf(const Canvas &canvas, const PictureTexts &texts)
{
    const QRectF view = viewOf(canvas);
    std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"";
    appendNumber(head, hundredths(canvas.area.width() / canvas.density));
    head += "\" height=\"";
    appendNumber(head, hundredths(canvas.area.height() / canvas.density));
    head += "\" viewBox=\"";
    appendNumber(head, hundredths(view.x()));
    for (const double value : {view.y(), view.width(), view.height()}) {
        head += ' ';
        appendNumber(head, hundredths(value));
    }
    head += "\" xmlns=\"http://www.w3.org/2000/svg\""
            " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\">\n";
    if (!texts.title.isEmpty())
        head += "<title>" + texts.title.toHtmlEscaped().toStdString() + "</title>\n";
    return head + description(texts);
}

// About how many elements the file will have: a letter is one, or a text.
std::size_t expectedElements(const diagram::Layout &layout, diagram::Letters letters)
{
    const diagram::Shapes &shapes = layout.shapes();
    std::size_t count =
        2 * shapes.arrows.size() + shapes.cells.size() + shapes.timers.size() + shapes.calls.size();
    for (const diagram::Label &label : shapes.labels) {
        if (!label.isHidden)
            count += letters == diagram::Letters::Text ? 1 : shapes.texts[label.text].size();
    }
    return count;
}

} // namespace

QByteArray toSvg(const Picture &picture, diagram::Letters letters, const Canvas &canvas,
                 const PictureTexts &texts, const Progress &progress)
{
    const QRectF whole(QPointF(0, 0), picture.size());
    SvgDevice device(whole.size());
    const std::size_t expected = expectedElements(picture.layout(), letters);
    device.engine().watch([&](std::size_t elements) {
        return goesOn(progress, std::min(elements, expected), expected);
    });
    QPainter painter(&device);
    painter.fillRect(viewOf(canvas), picture.theme().background);
    picture.paint(painter, whole, letters);
    painter.end();
    if (device.engine().isEnded())
        return {};
    const std::string head = headOf(canvas, texts) + "<defs>\n";
    const std::string elements = device.engine().takeElements();
    QByteArray svg;
    svg.reserve(
        qsizetype(head.size() + device.engine().definitions().size() + elements.size() + 32));
    for (const std::string_view part :
         {std::string_view(head), std::string_view(device.engine().definitions()),
          std::string_view("</defs>\n"), std::string_view(elements), std::string_view("</svg>\n")})
        svg.append(part.data(), qsizetype(part.size()));
    return svg;
}

} // namespace exporters
