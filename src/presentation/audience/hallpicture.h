// SPDX-License-Identifier: MIT
#pragma once

#include "scene/ladderview.h"

#include <QWidget>

namespace presentation {

class CaptionBar;
class Director;
class ToolLayer;

// The picture that the hall sees: the ladder with the heads of its lifelines, captions below, and
// what the lecturer points at. It takes no mouse, and nothing pops up in it. The director outlives it.
class HallPicture : public QWidget
{
    Q_OBJECT

public:
    HallPicture(Director &director, QWidget *parent);

    // It is a small copy of the picture on a screen of that size, laid out as there.
    void setOriginal(QSize screen);

    [[nodiscard]] const scene::LadderView &ladder() const { return *m_ladder; }
    [[nodiscard]] const CaptionBar &captions() const { return *m_captions; }
    [[nodiscard]] const ToolLayer &tools() const { return *m_tools; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void followView();
    void tell();
    void frame();
    [[nodiscard]] QSize screenSize() const;
    [[nodiscard]] scene::LadderView::Told told() const;

    Director &m_director;
    QSize m_original;   // empty: it is the original
    QWidget *m_content; // all but the tools
    scene::LadderView *m_ladder;
    CaptionBar *m_captions;
    ToolLayer *m_tools;
};

} // namespace presentation
