// SPDX-License-Identifier: MIT
#include "app/commands/eventcommands.h"

#include "app/commands/actions.h"
#include "app/docks.h"
#include "scene/accessible/eventaction.h"
#include "scene/ladderview.h"

#include <QAction>

#include <utility>

namespace app {

EventCommands::EventCommands(const Actions &actions, scene::LadderView &ladder, Docks &docks,
                             QObject *parent)
    : QObject(parent), m_ladder(ladder)
{
    QAction &why = actions[Ask::Why];
    QAction &explain = actions[Ask::HelpHere];
    offer(
        "details", docks.keyOf(Panel::Details), [] { return tr("Show its details"); },
        [&docks] { docks.open(Panel::Details); });
    offer(
        "why", why.shortcut(), [] { return tr("Why did it happen?"); },
        [&why] {
            if (!why.isChecked())
                why.trigger();
        });
    offer(
        "explain", explain.shortcut(), [] { return tr("Explain it"); },
        [this, &explain] {
            m_ladder.setFocus(); // else what has the focus is explained
            explain.trigger();
        });
}

void EventCommands::offer(const char *name, const QKeySequence &key, QString (*text)(),
                          std::function<void()> act)
{
    m_ladder.offer({QString::fromLatin1(name), key, text, [](trace::EventId) { return true; },
                    [this, act = std::move(act)](trace::EventId event) {
                        m_ladder.select(event);
                        act();
                    }});
}

} // namespace app
