// SPDX-License-Identifier: MIT
#include "app/commands/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

#include <vector>

namespace app {

namespace {

constexpr auto Checkable = AskSpec::Kind::Checkable;

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const AskSpec &spec : specs())
        add(spec, window);
    makeExclusive({Ask::ByEvent, Ask::Compressed, Ask::Linear});
    makeExclusive({Ask::English, Ask::Chinese});
    makeExclusive({Ask::SystemColours, Ask::LightColours, Ask::DarkColours, Ask::ProjectorColours,
                   Ask::HighContrastColours, Ask::GreyscaleColours});
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
    for (const AskSpec &spec : specs())
        m_actions.at(spec.ask)->setText(tr(spec.text));
}

std::span<const AskSpec> Actions::specs()
{
    static const std::vector<AskSpec> all = {
        {Ask::Open, QT_TR_NOOP("&Open…"), {QKeySequence::Open}},
        {Ask::Save, QT_TR_NOOP("&Save"), {QKeySequence::Save}},
        {Ask::SaveAs, QT_TR_NOOP("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
        {Ask::Export, QT_TR_NOOP("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}},
        {Ask::Print, QT_TR_NOOP("&Print…"), {QKeySequence::Print}},
        {Ask::Quit, QT_TR_NOOP("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}},

        {Ask::Undo, QT_TR_NOOP("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {Ask::Redo, QT_TR_NOOP("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}},
        {Ask::CopyPicture,
         QT_TR_NOOP("Copy p&icture"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {Ask::CopyText,
         QT_TR_NOOP("Copy ladder as &text"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}},
        {Ask::CopyScenario, QT_TR_NOOP("Copy &scenario"), {}},
        {Ask::Paste, QT_TR_NOOP("&Paste scenario"), {QKeySequence::Paste}},
        {Ask::KeepBranch, QT_TR_NOOP("&Keep as a branch…"), {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {Ask::Compare,
         QT_TR_NOOP("&Compare branches or systems…"),
         {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        {Ask::AddToLecture,
         QT_TR_NOOP("Add this &moment to a lecture…"),
         {QKeySequence(Qt::CTRL | Qt::Key_M)}},
        {Ask::EditLecture,
         QT_TR_NOOP("Edit a &lecture…"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}},

        {Ask::Play, QT_TR_NOOP("&Play or pause"), {Qt::Key_Space, Qt::Key_K}},
        {Ask::Next, QT_TR_NOOP("&Next"), {Qt::Key_Right, Qt::Key_N, Qt::Key_PageDown}},
        {Ask::Back, QT_TR_NOOP("&Back"), {Qt::Key_Left, Qt::Key_B, Qt::Key_PageUp}},
        {Ask::Start, QT_TR_NOOP("To the &start"), {Qt::Key_Home}},
        {Ask::End, QT_TR_NOOP("To the &end"), {Qt::Key_End}},
        {Ask::FlyAgain, QT_TR_NOOP("&Watch this step again"), {Qt::Key_R}},
        {Ask::Faster, QT_TR_NOOP("&Faster"), {Qt::Key_BracketRight}},
        {Ask::Slower, QT_TR_NOOP("S&lower"), {Qt::Key_BracketLeft}},
        {Ask::Why, QT_TR_NOOP("Wh&y did this happen?"), {Qt::Key_W}, Checkable},
        {Ask::ToCause, QT_TR_NOOP("To its &cause"), {Qt::Key_Comma}},
        {Ask::ToConsequence, QT_TR_NOOP("To what it led t&o"), {Qt::Key_Period}},
        {Ask::PreviousSibling, QT_TR_NOOP("Pre&vious of several"), {Qt::Key_Less}},
        {Ask::NextSibling, QT_TR_NOOP("Ne&xt of several"), {Qt::Key_Greater}},
        {Ask::ReducedMotion, QT_TR_NOOP("&Reduced motion"), {}, Checkable},

        {Ask::ZoomIn, QT_TR_NOOP("Zoom &in"), {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn}},
        {Ask::ZoomOut, QT_TR_NOOP("Zoom &out"), {Qt::Key_Minus, QKeySequence::ZoomOut}},
        {Ask::Fit, QT_TR_NOOP("&Fit to window"), {Qt::Key_0}},
        {Ask::UsualSize, QT_TR_NOOP("&Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}},
        {Ask::FewSteps, QT_TR_NOOP("Few steps at a time, &big"), {Qt::Key_F}, Checkable},
        {Ask::Map, QT_TR_NOOP("Map of the w&hole"), {Qt::Key_G}, Checkable},
        {Ask::Numbers, QT_TR_NOOP("Sequence &numbers"), {Qt::Key_S}, Checkable},
        {Ask::AbsoluteNumbers, QT_TR_NOOP("&Absolute numbers"), {Qt::SHIFT | Qt::Key_S}, Checkable},
        {Ask::Calls, QT_TR_NOOP("Calls of the pro&grams"), {Qt::Key_C}, Checkable},
        {Ask::Timers, QT_TR_NOOP("Ti&mers"), {Qt::Key_T}, Checkable},
        {Ask::ByEvent, QT_TR_NOOP("By &event"), {Qt::CTRL | Qt::Key_1}, Checkable},
        {Ask::Compressed,
         QT_TR_NOOP("&Compressed, with breaks"),
         {Qt::CTRL | Qt::Key_2},
         Checkable},
        {Ask::Linear, QT_TR_NOOP("&Linear"), {Qt::CTRL | Qt::Key_3}, Checkable},
        {Ask::English, "English", {}, Checkable},
        {Ask::Chinese, "中文", {}, Checkable},
        {Ask::OtherLanguage, QT_TR_NOOP("&Other language"), {Qt::Key_L}},
        {Ask::BothLanguages, QT_TR_NOOP("&Both side by side"), {Qt::SHIFT | Qt::Key_L}, Checkable},
        {Ask::SystemColours, QT_TR_NOOP("As the &system"), {}, Checkable},
        {Ask::LightColours, QT_TR_NOOP("&Light"), {}, Checkable},
        {Ask::DarkColours, QT_TR_NOOP("&Dark"), {}, Checkable},
        {Ask::ProjectorColours, QT_TR_NOOP("&Projector"), {}, Checkable},
        {Ask::HighContrastColours, QT_TR_NOOP("&High contrast"), {}, Checkable},
        {Ask::GreyscaleColours, QT_TR_NOOP("&Greyscale, for print"), {}, Checkable},
        {Ask::Present, QT_TR_NOOP("Sho&w to an audience"), {Qt::Key_F5}},
        {Ask::LadderAlone, QT_TR_NOOP("La&dder alone"), {Qt::Key_Tab}, Checkable},
        {Ask::FullScreen, QT_TR_NOOP("Full &screen, large type"), {Qt::Key_F11}, Checkable},
        {Ask::NextPane, QT_TR_NOOP("To the n&ext pane"), {Qt::Key_F6}},
        {Ask::Doors, QT_TR_NOOP("Suggestions for a sta&rt"), {}, Checkable},

        {Ask::HelpHere, QT_TR_NOOP("&Explain what is selected"), {Qt::Key_F1}},
        {Ask::Piles, QT_TR_NOOP("&Piles of CLOSE_WAIT or TIME_WAIT"), {}},
        {Ask::Model, QT_TR_NOOP("About the m&odel"), {}},
        {Ask::Tour, QT_TR_NOOP("&Guided tour"), {}},
        {Ask::Cards, QT_TR_NOOP("&Misbeliefs"), {}},
        {Ask::Shortcuts, QT_TR_NOOP("&Keys"), {Qt::Key_Question}},
        {Ask::About, QT_TR_NOOP("&About Fourwave"), {}},
    };
    return all;
}

} // namespace app
