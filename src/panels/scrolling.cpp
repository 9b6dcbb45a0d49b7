// SPDX-License-Identifier: MIT
#include "panels/scrolling.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace panels {

namespace {

// Scrolls up and down only: it is as wide as its contents must be.
class UprightScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int contents = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
        return {contents + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

void scrollIn(QWidget &panel, QWidget *contents)
{
    auto *scroll = new UprightScroll(&panel);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(contents);
    auto *layout = new QVBoxLayout(&panel);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

} // namespace panels
