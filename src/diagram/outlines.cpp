// SPDX-License-Identifier: MIT
#include "diagram/outlines.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace diagram {

void Outlines::draw(QPainter &painter, const QString &text, double pixels, Weight weight,
                    QPointF baseline, const QColor &color)
{
    const QBrush brush = painter.brush();
    const QTransform transform = painter.transform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const Letter &letter : lettersOf({text, pixels, weight})) {
        const QPointF place = baseline + letter.place;
        painter.setTransform(QTransform(transform).translate(place.x(), place.y()));
        painter.drawPath(letter.shape);
    }
    painter.setTransform(transform);
    painter.setBrush(brush);
}

const Outlines::Letters &Outlines::lettersOf(const Key &key)
{
    if (const Letters *known = m_texts.object(key))
        return *known;
    auto letters = std::make_unique<Letters>(shape(key));
    const Letters &kept = *letters;
    m_texts.insert(key, letters.release());
    return kept;
}

Outlines::Letters Outlines::shape(const Key &key)
{
    QTextLayout laidOut(key.text, m_fonts.of(key.pixels, key.weight));
    laidOut.beginLayout();
    const QTextLine line = laidOut.createLine();
    laidOut.endLayout();
    const QPointF ascent(0, line.ascent());
    Letters letters;
    for (const QGlyphRun &run : laidOut.glyphRuns()) {
        QHash<quint32, QPainterPath> &known = m_shapes[run.rawFont()];
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (!known.contains(glyphs[i]))
                known.insert(glyphs[i], run.rawFont().pathForGlyph(glyphs[i]));
            letters.push_back({known[glyphs[i]], places[i] - ascent});
        }
    }
    return letters;
}

} // namespace diagram
