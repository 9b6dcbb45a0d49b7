// SPDX-License-Identifier: MIT
#include "app/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

#include <vector>

namespace app {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("app::Actions", text)

constexpr auto Checkable = AskSpec::Kind::Checkable;

const std::vector<AskSpec> &table()
{
    static const std::vector<AskSpec> specs = {
        {Ask::Open, WORDS("&Open…"), {QKeySequence::Open}},
        {Ask::Save, WORDS("&Save"), {QKeySequence::Save}},
        {Ask::SaveAs, WORDS("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
        {Ask::Export, WORDS("&Export picture…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}},
        {Ask::CopyPicture,
         WORDS("&Copy picture"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {Ask::Quit, WORDS("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}},

        {Ask::Undo, WORDS("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {Ask::Redo, WORDS("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}},

        {Ask::Play, WORDS("&Play or pause"), {Qt::Key_Space, Qt::Key_F5, Qt::Key_K}},
        {Ask::Next, WORDS("&Next"), {Qt::Key_Right, Qt::Key_N, Qt::Key_PageDown}},
        {Ask::Back, WORDS("&Back"), {Qt::Key_Left, Qt::Key_B, Qt::Key_PageUp}},
        {Ask::Start, WORDS("To the &start"), {Qt::Key_Home}},
        {Ask::End, WORDS("To the &end"), {Qt::Key_End}},
        {Ask::FlyAgain, WORDS("&Watch this step again"), {Qt::Key_R}},
        {Ask::Faster, WORDS("&Faster"), {Qt::Key_BracketRight}},
        {Ask::Slower, WORDS("S&lower"), {Qt::Key_BracketLeft}},
        {Ask::ReducedMotion, WORDS("&Reduced motion"), {}, Checkable},

        {Ask::ZoomIn, WORDS("Zoom &in"), {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn}},
        {Ask::ZoomOut, WORDS("Zoom &out"), {Qt::Key_Minus, QKeySequence::ZoomOut}},
        {Ask::Fit, WORDS("&Fit to window"), {Qt::Key_0}},
        {Ask::Numbers, WORDS("Sequence &numbers"), {Qt::Key_S}, Checkable},
        {Ask::AbsoluteNumbers, WORDS("&Absolute numbers"), {Qt::SHIFT | Qt::Key_S}, Checkable},
        {Ask::Calls, WORDS("&Calls of the programs"), {Qt::Key_C}, Checkable},
        {Ask::Timers, WORDS("&Timers"), {Qt::Key_T}, Checkable},
        {Ask::ByEvent, WORDS("By &event"), {Qt::CTRL | Qt::Key_1}, Checkable},
        {Ask::Compressed, WORDS("&Compressed, with breaks"), {Qt::CTRL | Qt::Key_2}, Checkable},
        {Ask::Linear, WORDS("&Linear"), {Qt::CTRL | Qt::Key_3}, Checkable},
        {Ask::English, "English", {}, Checkable},
        {Ask::Chinese, "中文", {}, Checkable},
        {Ask::OtherLanguage, WORDS("&Other language"), {Qt::Key_L}},
        {Ask::BothLanguages, WORDS("&Both side by side"), {Qt::SHIFT | Qt::Key_L}, Checkable},
        {Ask::SystemColours, WORDS("As the &system"), {}, Checkable},
        {Ask::LightColours, WORDS("&Light"), {}, Checkable},
        {Ask::DarkColours, WORDS("&Dark"), {}, Checkable},
        {Ask::ProjectorColours, WORDS("&Projector"), {}, Checkable},
        {Ask::LadderAlone, WORDS("Ladder &alone"), {}, Checkable},
        {Ask::FullScreen, WORDS("F&ull screen, large type"), {Qt::Key_F11}, Checkable},
        {Ask::NextPane, WORDS("To the next &pane"), {Qt::Key_F6}},
        {Ask::Doors, WORDS("&Suggestions for a start"), {}, Checkable},

        {Ask::HelpHere, WORDS("&Explain this state"), {Qt::Key_F1}},
        {Ask::Piles, WORDS("&Piles of CLOSE_WAIT or TIME_WAIT"), {}},
        {Ask::Shortcuts, WORDS("&Keys"), {Qt::Key_Question}},
        {Ask::About, WORDS("&About Fourwave"), {}},
    };
    return specs;
}

#undef WORDS

} // namespace

std::span<const AskSpec> askSpecs()
{
    return table();
}

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const AskSpec &spec : askSpecs())
        add(spec, window);
    makeExclusive({Ask::ByEvent, Ask::Compressed, Ask::Linear});
    makeExclusive({Ask::English, Ask::Chinese});
    makeExclusive({Ask::SystemColours, Ask::LightColours, Ask::DarkColours, Ask::ProjectorColours});
    retranslate();
}

void Actions::add(const AskSpec &spec, QWidget *window)
{
    auto *action = new QAction(this);
    action->setShortcuts(spec.keys);
    action->setCheckable(spec.kind == AskSpec::Kind::Checkable);
    // Menus can be hidden; keys work all the same.
    window->addAction(action);
    m_actions.emplace(spec.ask, action);
}

void Actions::makeExclusive(std::initializer_list<Ask> asks)
{
    auto *group = new QActionGroup(this);
    for (const Ask ask : asks)
        group->addAction(m_actions.at(ask));
}

void Actions::retranslate()
{
    for (const AskSpec &spec : askSpecs())
        m_actions.at(spec.ask)->setText(tr(spec.text));
}

} // namespace app
