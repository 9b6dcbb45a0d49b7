// SPDX-License-Identifier: MIT
#include "app/commands/keyprecedence.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace app {

namespace {

bool isPlain(const QKeyEvent &key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool moves(int key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown);
}

bool writes(const QKeyEvent &key)
{
    return !key.text().isEmpty() && key.text().at(0).isPrint();
}

template <typename... Widgets>
bool isAny(const QObject *object)
{
    return (... || (qobject_cast<const Widgets *>(object) != nullptr));
}

bool needs(const QObject *widget, const QKeyEvent &key)
{
    if (isAny<QLineEdit, QAbstractSpinBox, QAbstractItemView, QComboBox>(widget))
        return moves(key.key()) || writes(key);
    if (isAny<QTextEdit, QPlainTextEdit, QAbstractSlider>(widget))
        return moves(key.key());
    return isAny<QAbstractButton>(widget) && key.key() == Qt::Key_Space;
}

// Letters with Ctrl that edit a text; others, such as Ctrl+E, would move in it as in Emacs.
bool edits(const QKeyEvent &key)
{
    constexpr std::array Edits = {QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
                                  QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};
    return std::ranges::any_of(Edits, [&key](auto standard) { return key.matches(standard); });
}

bool belongsToTheWindow(const QObject *widget, const QKeyEvent &key)
{
    const bool isLetter = key.key() > Qt::Key_Space && key.key() <= Qt::Key_AsciiTilde;
    return isAny<QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit>(widget) && isLetter
           && key.modifiers().testFlag(Qt::ControlModifier) && !edits(key);
}

} // namespace

bool KeyPrecedence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (watched->isWidgetType() && belongsToTheWindow(watched, key)) {
        event->ignore();
        return true;
    }
    if (!watched->isWidgetType() || !isPlain(key) || !needs(watched, key))
        return false;
    event->accept();
    return true;
}

} // namespace app
