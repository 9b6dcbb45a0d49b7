// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/svgnumbers.h"

#include <QByteArray>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

namespace exporters {

// Turns what is painted into elements of an SVG file. A shape that is filled a second time, such as
// a letter, is written once and referred to, so that a long ladder stays small.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine();

    // The shapes that are referred to, and the elements in the order of painting.
    [[nodiscard]] const QByteArray &definitions() const { return m_definitions; }
    [[nodiscard]] QByteArray elements() const;

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    // A ladder has none.
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    [[nodiscard]] Type type() const override { return User; }

private:
    enum class Fill : std::uint8_t { None, OddEven, Winding };

    void use(const QPainterPath &path);
    void draw(const QPainterPath &path);
    void openGroup(Fill fill);
    [[nodiscard]] QByteArray strokeStyle() const;
    [[nodiscard]] QByteArray fillStyle(Fill fill) const;

    QByteArray m_definitions;
    QByteArray m_elements;
    QByteArray m_style; // of the open group
    Fill m_fill = Fill::None;
    bool m_isStyleKnown = false; // the open group has the painter's pen and brush
    QHash<QByteArray, int> m_shapes;
};

// What QPainter wants to paint on.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(QSizeF size) : m_size(size) {}

    [[nodiscard]] const SvgEngine &engine() const { return m_engine; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    mutable SvgEngine m_engine; // QPaintDevice::paintEngine() is const
};

} // namespace exporters
