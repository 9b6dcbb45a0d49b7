// SPDX-License-Identifier: MIT
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>

// A device that draws nothing and remembers how small the letters and how thin the lines were.
class Strokes : public QPaintDevice
{
public:
    explicit Strokes(QSize size) : m_size(size) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] double leastText() const { return m_engine.leastText; } // pixels
    [[nodiscard]] double leastLine() const { return m_engine.leastLine; }
    [[nodiscard]] int texts() const { return m_engine.texts; }
    [[nodiscard]] int lines() const { return m_engine.lines; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() / 4;
        case PdmHeightMM: return m_size.height() / 4;
        case PdmNumColors: return std::numeric_limits<int>::max();
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        [[nodiscard]] Type type() const override { return User; }
        void drawPath(const QPainterPath &) override { takeLine(); }
        void drawLines(const QLineF *, int) override { takeLine(); }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { takeLine(); }
        void drawRects(const QRectF *, int) override { takeLine(); }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            leastText = std::min(leastText, item.font().pixelSize() * scale());
            ++texts;
        }

        double leastText = std::numeric_limits<double>::max();
        double leastLine = std::numeric_limits<double>::max();
        int texts = 0;
        int lines = 0;

    private:
        [[nodiscard]] double scale() const
        {
            const QTransform transform = painter()->worldTransform();
            return std::hypot(transform.m12(), transform.m22());
        }

        void takeLine()
        {
            if (painter()->pen().style() == Qt::NoPen)
                return;
            leastLine = std::min(leastLine, painter()->pen().widthF() * scale());
            ++lines;
        }
    };

    QSize m_size;
    mutable Engine m_engine;
};
