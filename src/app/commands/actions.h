// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>
#include <span>

class QAction;
class QActionGroup;

namespace app {

// Everything that can be asked of the window.
enum class Ask {
    Open,
    Save,
    SaveAs,
    Export,
    Print,
    Quit,
    Undo,
    Redo,
    CopyPicture,
    CopyText,
    CopyScenario,
    Paste,
    KeepBranch,
    Compare,
    AddToLecture,
    EditLecture,
    Play,
    Next,
    Back,
    Start,
    End,
    FlyAgain,
    Faster,
    Slower,
    Why,
    ToCause,
    ToConsequence,
    PreviousSibling,
    NextSibling,
    ReducedMotion,
    ZoomIn,
    ZoomOut,
    Fit,
    UsualSize,
    FewSteps,
    Map,
    Numbers,
    AbsoluteNumbers,
    Calls,
    Timers,
    ByEvent,
    Compressed,
    Linear,
    English,
    Chinese,
    OtherLanguage,
    BothLanguages,
    SystemColours,
    LightColours,
    DarkColours,
    ProjectorColours,
    HighContrastColours,
    GreyscaleColours,
    Present,
    LadderAlone,
    FullScreen,
    NextPane,
    Doors,
    HelpHere,
    Piles,
    Model,
    Tour,
    Cards,
    Shortcuts,
    About,
};

// How one of them is called and reached.
struct AskSpec
{
    enum class Kind { Plain, Checkable };
    Ask ask;
    const char *text; // source for tr(), with a mnemonic
    QList<QKeySequence> keys;
    Kind kind = Kind::Plain;
};

// The window's actions, by what they ask; menus, keys and the page of keys come from them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction &operator[](Ask ask) const { return *m_actions.at(ask); }
    // Sets every text in the installed language.
    void retranslate();
    // All there are, in the order of the menus.
    [[nodiscard]] static std::span<const AskSpec> specs();

private:
    void add(const AskSpec &spec, QWidget *window);
    void makeExclusive(std::initializer_list<Ask> asks);

    std::map<Ask, QAction *> m_actions;
};

} // namespace app
