// SPDX-License-Identifier: MIT
#include "app/commands/menus.h"

#include "app/commands/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace app {

namespace {

void add(QMenu *menu, const Actions &actions, std::initializer_list<Ask> asks)
{
    for (const Ask ask : asks)
        menu->addAction(&actions[ask]);
}

} // namespace

Menus::Menus(const Actions &actions, QMainWindow *window)
    : QObject(window), m_file(window->menuBar()->addMenu(QString())), m_recent(new QMenu(m_file)),
      m_edit(window->menuBar()->addMenu(QString())),
      m_playback(window->menuBar()->addMenu(QString())),
      m_view(window->menuBar()->addMenu(QString())), m_panels(new QMenu(m_view)),
      m_scale(new QMenu(m_view)), m_language(new QMenu(m_view)), m_colours(new QMenu(m_view)),
      m_help(window->menuBar()->addMenu(QString()))
{
    fillFile(actions);
    fillEdit(actions);
    fillPlayback(actions);
    fillView(actions);
    fillHelp(actions);
    retranslate();
}

void Menus::fillFile(const Actions &actions)
{
    add(m_file, actions, {Ask::Open});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    add(m_file, actions, {Ask::Save, Ask::SaveAs});
    m_file->addSeparator();
    add(m_file, actions, {Ask::Export, Ask::Print});
    m_file->addSeparator();
    add(m_file, actions, {Ask::Quit});
}

void Menus::fillEdit(const Actions &actions)
{
    add(m_edit, actions, {Ask::Undo, Ask::Redo});
    m_edit->addSeparator();
    add(m_edit, actions, {Ask::CopyPicture, Ask::CopyText, Ask::CopyScenario, Ask::Paste});
    m_edit->addSeparator();
    add(m_edit, actions, {Ask::KeepBranch, Ask::Compare, Ask::AddToLecture, Ask::EditLecture});
}

void Menus::fillPlayback(const Actions &actions)
{
    add(m_playback, actions, {Ask::Play, Ask::Next, Ask::Back, Ask::Start, Ask::End});
    m_playback->addSeparator();
    add(m_playback, actions, {Ask::FlyAgain, Ask::Faster, Ask::Slower});
    m_playback->addSeparator();
    add(m_playback, actions,
        {Ask::Why, Ask::ToCause, Ask::ToConsequence, Ask::PreviousSibling, Ask::NextSibling});
    m_playback->addSeparator();
    add(m_playback, actions, {Ask::ReducedMotion});
}

void Menus::fillView(const Actions &actions)
{
    m_view->addMenu(m_panels);
    m_view->addMenu(m_language);
    m_view->addMenu(m_colours);
    m_view->addSeparator();
    m_view->addMenu(m_scale);
    add(m_view, actions, {Ask::Numbers, Ask::AbsoluteNumbers, Ask::Calls, Ask::Timers});
    m_view->addSeparator();
    add(m_view, actions,
        {Ask::ZoomIn, Ask::ZoomOut, Ask::Fit, Ask::UsualSize, Ask::FewSteps, Ask::Map});
    m_view->addSeparator();
    add(m_view, actions,
        {Ask::Present, Ask::LadderAlone, Ask::FullScreen, Ask::NextPane, Ask::Doors});

    add(m_scale, actions, {Ask::ByEvent, Ask::Compressed, Ask::Linear});
    add(m_language, actions, {Ask::English, Ask::Chinese});
    m_language->addSeparator();
    add(m_language, actions, {Ask::BothLanguages, Ask::OtherLanguage});
    add(m_colours, actions,
        {Ask::SystemColours, Ask::LightColours, Ask::DarkColours, Ask::ProjectorColours,
         Ask::HighContrastColours, Ask::GreyscaleColours});
}

void Menus::fillHelp(const Actions &actions)
{
    add(m_help, actions, {Ask::HelpHere, Ask::Tour, Ask::Cards, Ask::Piles});
    m_help->addSeparator();
    add(m_help, actions, {Ask::Shortcuts, Ask::Model, Ask::About});
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_playback->setTitle(tr("&Playback"));
    m_view->setTitle(tr("&View"));
    m_panels->setTitle(tr("&Panels"));
    m_scale->setTitle(tr("&Time scale"));
    m_language->setTitle(tr("&Language"));
    m_colours->setTitle(tr("&Colours"));
    m_help->setTitle(tr("&Help"));
}

} // namespace app
