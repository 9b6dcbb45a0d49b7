// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace panels {

// A button whose words go to a second line where a panel is narrow.
class DoorButton : public QPushButton
{
public:
    explicit DoorButton(QWidget *parent = nullptr);

    // Around the words, in pixels; a door's is wide.
    void setPadding(QSize padding);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize m_padding{12, 9};
};

} // namespace panels
