// SPDX-License-Identifier: MIT
#include "diagram/painting/outlines.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <deque>
#include <memory>
#include <vector>

namespace diagram {

namespace {

constexpr int MostPieces = 4096; // of one size, that are kept

struct Letter
{
    QPainterPath shape;
    QPointF place; // from the beginning of the baseline
};

struct Piece
{
    std::vector<Letter> letters;
    double width = 0;
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

// How much of a text is shaped as one. Numbers differ from text to text, but digits do not kern;
// outside of ASCII a sign may look as what stands before it asks for.
qsizetype firstPiece(QStringView text)
{
    if (isDigit(text.front()))
        return 1;
    return std::ranges::find_if(text, isDigit) - text.begin();
}

// The letters of one size and weight.
class Face
{
public:
    Face(double pixels_, Weight weight_) : pixels(pixels_), weight(weight_) {}

    const double pixels;
    const Weight weight;

    const Piece &piece(QStringView text)
    {
        const QString key = QString::fromRawData(text.data(), text.size());
        if (const Piece *known = m_pieces.object(key))
            return *known;
        const QString kept(text.data(), text.size());
        auto piece = std::make_unique<Piece>(shape(kept));
        const Piece &shaped = *piece;
        m_pieces.insert(kept, piece.release());
        return shaped;
    }

private:
    [[nodiscard]] Piece shape(const QString &text)
    {
        const QFont letters = font(pixels, weight);
        QTextLayout laidOut(text, letters);
        laidOut.beginLayout();
        const QTextLine line = laidOut.createLine();
        laidOut.endLayout();
        Piece piece{{}, QFontMetricsF(letters).horizontalAdvance(text)};
        for (const QGlyphRun &run : laidOut.glyphRuns())
            add(run, line.ascent(), piece);
        return piece;
    }

    void add(const QGlyphRun &run, double ascent, Piece &piece)
    {
        QHash<quint32, QPainterPath> &known = m_shapes[run.rawFont().familyName()];
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (!known.contains(glyphs[i]))
                known.insert(glyphs[i], run.rawFont().pathForGlyph(glyphs[i]));
            piece.letters.push_back({known[glyphs[i]], places[i] - QPointF(0, ascent)});
        }
    }

    QCache<QString, Piece> m_pieces{MostPieces};
    QHash<QString, QHash<quint32, QPainterPath>> m_shapes; // by family and glyph
};

Face &faceOf(double pixels, Weight weight)
{
    thread_local std::deque<Face> faces;
    const auto known = std::ranges::find_if(
        faces, [&](const Face &face) { return face.pixels == pixels && face.weight == weight; });
    return known != faces.end() ? *known : faces.emplace_back(pixels, weight);
}

} // namespace

void drawOutlines(QPainter &painter, const QString &text, double pixels, Weight weight,
                  QPointF baseline, const QColor &color)
{
    const QBrush brush = painter.brush();
    const QTransform transform = painter.transform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    Face &face = faceOf(pixels, weight);
    const bool isCut = isAscii(text);
    for (QStringView rest = text; !rest.isEmpty();) {
        const qsizetype length = isCut ? firstPiece(rest) : rest.size();
        const Piece &piece = face.piece(rest.first(length));
        for (const Letter &letter : piece.letters) {
            const QPointF place = baseline + letter.place;
            painter.setTransform(QTransform(transform).translate(place.x(), place.y()));
            painter.drawPath(letter.shape);
        }
        baseline.rx() += piece.width;
        rest = rest.sliced(length);
    }
    painter.setTransform(transform);
    painter.setBrush(brush);
}

} // namespace diagram
