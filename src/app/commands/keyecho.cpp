// SPDX-License-Identifier: MIT
#include "app/commands/keyecho.h"

#include "presentation/show/keyfilter.h"

#include <QKeyEvent>

namespace app {

namespace {

constexpr quint64 RepeatedWithin = 1500; // ms, what keyboards wait at most
constexpr quint64 HandsNeed = 20;        // ms, to press a key again

} // namespace

bool KeyEcho::eventFilter(QObject *, QEvent *event)
{
    // A press asks first whether it is a shortcut.
    const bool isPress =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() != Qt::Key_Escape && key.key() != Qt::Key_F5)
        return false;
    if (!isPress) {
        takeRelease(key);
        return false;
    }
    const bool isTaken = takePress(key);
    if (isTaken)
        event->accept();
    return isTaken;
}

bool KeyEcho::takePress(const QKeyEvent &key)
{
    const bool isTaken = !m_isPresenting && isEcho(key);
    if (isTaken)
        m_last = Press{key.key(), key.timestamp()};
    else if (m_isPresenting)
        m_last = Press{key.key(), key.timestamp()};
    else
        m_last.reset(); // a hand means it; what it repeats is meant as well
    return isTaken;
}

void KeyEcho::takeRelease(const QKeyEvent &key)
{
    if (m_last && m_last->key == key.key() && !key.isAutoRepeat())
        m_last->releasedAt = key.timestamp();
}

// A window that gets the focus while a key is down may take what it repeats for new presses, which
// follow a release at once.
bool KeyEcho::isEcho(const QKeyEvent &key) const
{
    if (!m_last || m_last->key != key.key())
        return false;
    const auto isWithin = [&key](quint64 since, quint64 span) {
        return key.timestamp() != 0 && key.timestamp() - since < span;
    };
    const bool isHeld = !m_last->releasedAt || isWithin(*m_last->releasedAt, HandsNeed);
    const quint64 span = isHeld ? RepeatedWithin : presentation::KeyFilter::DoubledWithin;
    return key.isAutoRepeat() || isWithin(m_last->at, span);
}

} // namespace app
