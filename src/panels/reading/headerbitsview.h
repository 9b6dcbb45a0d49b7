// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/headerbits.h"

#include <QWidget>

#include <vector>

namespace panels {

// A header drawn in rows of 32 bits. The field that is pointed at, or walked to with the arrow keys,
// is told of.
class HeaderBitsView : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBitsView(QWidget *parent = nullptr);

    void show(std::vector<explanation::HeaderBits> fields);
    // The field that is told of; -1 for none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    // "SYN = 1: Opens a connection …"; empty for none.
    [[nodiscard]] QString chosenText() const;
    // Where a field is drawn.
    [[nodiscard]] QRectF rectOf(int field) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int field);
    void paintField(QPainter &painter, int field) const;
    [[nodiscard]] int fieldAt(QPointF point) const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] double rowHeight() const;

    std::vector<explanation::HeaderBits> m_fields;
    int m_chosen = -1;
};

} // namespace panels
