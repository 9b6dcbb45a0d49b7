// SPDX-License-Identifier: MIT
#include "panels/scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace panels {

void scrollIn(QWidget &panel, QWidget *contents)
{
    auto *scroll = new QScrollArea(&panel);
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
