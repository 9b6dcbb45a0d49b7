// SPDX-License-Identifier: MIT
#include "presentation/audience/hallpicture.h"

#include "presentation/audience/captionbar.h"
#include "presentation/audience/captions.h"
#include "presentation/audience/toollayer.h"
#include "presentation/show/director.h"
#include "presentation/sizes.h"
#include "scene/ladderview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace presentation {

using lecture::Detail;

namespace {

std::optional<explanation::Numbers> numbersOf(const lecture::View &view)
{
    if (!view.numbers)
        return {};
    return *view.numbers == lecture::Numbers::Relative ? explanation::Numbers::Relative
                                                       : explanation::Numbers::Absolute;
}

diagram::ScaleKind scaleOf(const lecture::View &view)
{
    switch (view.time.value_or(lecture::Time::Compressed)) {
    case lecture::Time::ByEvent: return diagram::ScaleKind::ByEvent;
    case lecture::Time::Linear: return diagram::ScaleKind::Linear;
    case lecture::Time::Compressed: return diagram::ScaleKind::Compressed;
    }
    return diagram::ScaleKind::Compressed;
}

diagram::ThemeName themeOf(const lecture::View &view, diagram::ThemeName otherwise)
{
    return diagram::themeFromName(QString::fromStdString(view.theme)).value_or(otherwise);
}

QList<explanation::Language> shown(const model::Languages &languages)
{
    QList<explanation::Language> all{languages.first()};
    if (languages.second())
        all.append(*languages.second());
    return all;
}

} // namespace

HallPicture::HallPicture(Director &director, QWidget *parent)
    : QWidget(parent), m_director(director), m_content(new QWidget(this)),
      m_ladder(new scene::LadderView(director.stage().document, director.stage().playback,
                                     director.stage().selection, director.stage().audience,
                                     m_content)),
      m_captions(new CaptionBar(m_content)),
      m_tools(new ToolLayer(director.show(), *m_content, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_ladder, 1);
    layout->addWidget(m_captions);
    m_ladder->setFocusPolicy(Qt::NoFocus);
    m_ladder->setMapShown(true);

    const Stage &stage = director.stage();
    connect(&director, &Director::changed, this, &HallPicture::follow);
    connect(&director, &Director::drawn, m_tools, &ToolLayer::followPlace);
    connect(&stage.playback, &model::Playback::stepChanged, this, &HallPicture::tell);
    connect(&stage.document, &model::Document::traceSettled, this, &HallPicture::tell);
    follow();
}

void HallPicture::resizeEvent(QResizeEvent *)
{
    m_content->setGeometry(rect());
    m_tools->setGeometry(rect());
    follow(); // the captions have another height now
    m_content->layout()->activate();
    tell();
}

void HallPicture::follow()
{
    const Show &show = m_director.show();
    followView();
    m_ladder->setStateNamesShown(!show.hides(Detail::StateNames));
    m_ladder->setLabelsShown(!show.hides(Detail::Labels));
    m_ladder->setTimersBlank(show.hides(Detail::Timers));
    m_ladder->setCallsBlank(show.hides(Detail::Calls));
    m_tools->follow();
    const auto languages = shown(m_director.stage().audience);
    m_captions->setRoom(height() * CaptionOfPicture, int(languages.size()),
                        m_director.stage().document.isCapture() ? CaptionBar::WhatIf::Never
                                                                : CaptionBar::WhatIf::HasRoom,
                        screenSize().height() * CaptionOfPicture);
    m_ladder->setTold(told());
    tell();
}

// The audience's picture tells readers of the screen no more than it shows; the small one is the
// lecturer's.
scene::LadderView::Told HallPicture::told() const
{
    const Show &show = m_director.show();
    const bool isCovered = show.isFrozen() || show.blank() != Blank::None;
    if (isCovered && m_original.isEmpty())
        return scene::LadderView::Told::Nothing;
    return keepsSomethingBack(show) ? scene::LadderView::Told::WithoutReasons
                                    : scene::LadderView::Told::Everything;
}

void HallPicture::setOriginal(QSize screen)
{
    m_original = screen;
    follow();
}

QSize HallPicture::screenSize() const
{
    return m_original.isEmpty() ? size() : m_original;
}

// Where the ladder stands on the hall's screen: above the captions.
void HallPicture::frame()
{
    const int steps = m_director.part().view.steps.value_or(UsualSteps);
    if (m_original.isEmpty()) {
        m_ladder->setFraming(steps);
        return;
    }
    const int captions =
        CaptionBar::heightFor(m_original.height() * CaptionOfPicture, m_captions->lineCount());
    const QSize view(m_original.width(), std::max(1, m_original.height() - captions));
    m_ladder->setFraming(steps, scene::LadderView::Original{m_original.height(), view});
}

void HallPicture::followView()
{
    const lecture::View &view = m_director.part().view;
    m_ladder->setNumbers(numbersOf(view));
    m_ladder->setScale(scaleOf(view));
    m_ladder->setTheme(themeOf(view, m_director.stage().theme));
    m_captions->setTheme(m_ladder->theme());
}

void HallPicture::tell()
{
    const Stage &stage = m_director.stage();
    const double pixels = screenSize().height() * CaptionOfPicture;
    const double width = CaptionBar::lineWidthFor(pixels, screenSize().width());
    QStringList whatIf;
    QStringList lines;
    for (const auto language : shown(stage.audience)) {
        whatIf += whatIfOf(stage.document, m_director.show(), language);
        lines += captionOf(stage.document, stage.playback.step(), m_director.show(), language,
                           width, pixels);
    }
    whatIf.removeAll(QString());
    m_captions->setTexts(whatIf.join(QStringLiteral("   ")), lines);
    frame();
}

} // namespace presentation
