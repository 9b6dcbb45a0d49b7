// SPDX-License-Identifier: MIT
#include "exporters/pictures/picture.h"

#include "diagram/fonts.h"

#include <QPainter>

#include <algorithm>

namespace exporters {

namespace {

diagram::Layout makeLayout(const trace::Trace &trace, const diagram::Options &options)
{
    return {trace, trace::steps(trace), options};
}

} // namespace

Picture::Picture(const trace::Trace &trace, const diagram::Options &options,
                 diagram::ThemeName theme, std::optional<tcp::SimTime> at)
    : m_layout(makeLayout(trace, options)), m_theme(diagram::theme(theme))
{
    if (at)
        m_moment = m_layout.momentAt(*at);
}

QSizeF Picture::size() const
{
    return m_layout.size() + QSizeF(0, m_layout.headsHeight());
}

void Picture::paint(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const
{
    const double heads = m_layout.headsHeight();
    painter.fillRect(exposed, m_theme.background);
    if (exposed.top() < heads)
        diagram::paintHeads(painter, m_layout, m_theme, letters);
    const QRectF rows(exposed.left(), std::max(0.0, exposed.top() - heads), exposed.width(),
                      exposed.bottom() - std::max(heads, exposed.top()));
    painter.save();
    painter.translate(0, heads);
    diagram::paintRows(painter, m_layout, rows, m_theme, m_moment, letters);
    if (m_moment != diagram::Moment{})
        diagram::paintFlight(painter, m_layout, rows, m_theme, m_moment, letters);
    painter.restore();
}

QString Picture::substituted() const
{
    QString texts;
    for (const QString &text : m_layout.shapes().texts)
        texts += text;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        texts += m_layout.head(side).join(QString());
    return diagram::missingCharacters(texts);
}

} // namespace exporters
