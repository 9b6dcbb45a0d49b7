// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/fonts.h"

#include <QCache>
#include <QHash>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>

#include <vector>

class QPainter;

namespace diagram {

// Draws texts as filled shapes, a letter a shape. A text that comes again is not shaped again.
class Outlines
{
public:
    // `baseline` is where the text begins. It changes the painter's pen.
    void draw(QPainter &painter, const QString &text, double pixels, Weight weight,
              QPointF baseline, const QColor &color);

private:
    struct Letter
    {
        QPainterPath shape;
        QPointF place; // from the beginning of the baseline
    };
    struct Key
    {
        QString text;
        double pixels = 0;
        Weight weight = Weight::Regular;
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.pixels, int(key.weight));
        }
    };
    using Letters = std::vector<Letter>;

    [[nodiscard]] const Letters &lettersOf(const Key &key);
    [[nodiscard]] Letters shape(const Key &key);

    FontSet m_fonts;
    QCache<Key, Letters> m_texts{4096};
    QHash<QRawFont, QHash<quint32, QPainterPath>> m_shapes; // by glyph
};

} // namespace diagram
