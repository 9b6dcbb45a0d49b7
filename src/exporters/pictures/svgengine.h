// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pictures/svgnumbers.h"

#include <QBrush>
#include <QByteArray>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QSizeF>
#include <QTransform>

#include <cstdint>
#include <functional>
#include <string>

namespace exporters {

// Turns what is painted into elements of an SVG file, as far as rectangles clip it. A shape that is filled a second time, such as
// a letter, is written once and referred to, so that a long ladder stays small.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine();

    // Is told how many elements there are before the next is drawn, and answers whether to go on;
    // else nothing more is drawn.
    using Watch = std::function<bool(std::size_t)>;
    void watch(Watch watch) { m_watch = std::move(watch); }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }

    // Shapes that do not reach into it are left out; null: none are.
    void setWindow(const QRectF &window) { m_window = window; }

    // The shapes that are referred to, and the elements in the order of painting.
    [[nodiscard]] const std::string &definitions() const { return m_definitions; }
    [[nodiscard]] std::string elements() const;
    // The elements since the last call: pictures that share the shapes.
    [[nodiscard]] std::string takeElements();

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawTextItem(const QPointF &place, const QTextItem &item) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    // A ladder has none.
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    [[nodiscard]] Type type() const override { return User; }

private:
    enum class Fill : std::uint8_t { None, OddEven, Winding, Text };

    [[nodiscard]] bool goesOn();
    [[nodiscard]] QRectF inWindow(const QRectF &rect) const;
    [[nodiscard]] bool isSeen(const QRectF &bounds) const;
    [[nodiscard]] static Fill fillOf(PolygonDrawMode mode);

    // A path as it is handed over, turned and stretched, wherever it is put.
    struct Source
    {
        QPainterPath path;
        QTransform turn;
        friend bool operator==(const Source &, const Source &) = default;
        friend std::size_t qHash(const Source &source, std::size_t seed)
        {
            return source.hash(seed);
        }
        [[nodiscard]] std::size_t hash(std::size_t seed) const;
    };

    // The number of the definition, counted from 1.
    [[nodiscard]] int define(const QPainterPath &path);
    [[nodiscard]] int defineOnce(const Source &source);
    void use(int number, QPointF place);
    void draw(const QPainterPath &path);
    void openGroup(Fill fill);
    // The tags that close the groups that are open.
    [[nodiscard]] std::string closing() const;
    void openClip();
    [[nodiscard]] int defineClip();
    [[nodiscard]] std::string strokeStyle() const;
    [[nodiscard]] std::string fillStyle() const;

    Watch m_watch;
    std::size_t m_drawn = 0;
    bool m_isEnded = false;
    std::string m_definitions;
    std::string m_elements;
    std::string m_style;    // of the open group
    QRectF m_clip;          // of the open groups; null: none
    QTransform m_transform; // the painter's, and what follows
    QPen m_pen;
    QBrush m_brush;
    QRectF m_window;
    QRectF m_wantedClip;
    bool m_isStyled = false; // m_style was made of that pen and brush
    Fill m_fill = Fill::None;
    QHash<QByteArray, int> m_shapes; // by their elements
    QHash<Source, int> m_sources;
    QHash<QByteArray, int> m_clips; // by their elements
};

// What QPainter wants to paint on.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(QSizeF size) : m_size(size) {}

    [[nodiscard]] const SvgEngine &engine() const { return m_engine; }
    [[nodiscard]] SvgEngine &engine() { return m_engine; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    mutable SvgEngine m_engine; // QPaintDevice::paintEngine() is const
};

} // namespace exporters
