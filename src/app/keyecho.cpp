// SPDX-License-Identifier: MIT
#include "app/keyecho.h"

#include "presentation/keyfilter.h"

#include <QKeyEvent>

namespace app {

bool KeyEcho::eventFilter(QObject *, QEvent *event)
{
    // The first of the two asks whether it is a shortcut.
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() != Qt::Key_Escape && key.key() != Qt::Key_F5)
        return false;
    if (m_isPresenting) {
        m_last = Press{key.key(), key.timestamp()};
        return false;
    }
    if (isEcho(key)) {
        event->accept();
        return true;
    }
    m_last.reset(); // a hand means it; what it repeats is meant as well
    return false;
}

bool KeyEcho::isEcho(const QKeyEvent &key) const
{
    if (!m_last || m_last->key != key.key())
        return false;
    const bool isSoon = key.timestamp() != 0
                        && key.timestamp() - m_last->at < presentation::KeyFilter::DoubledWithin;
    return key.isAutoRepeat() || isSoon;
}

} // namespace app
