// SPDX-License-Identifier: MIT
#pragma once

#include "trace/event.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace scene {

// What can be done with an event of the ladder besides selecting it and going to it: readers of the
// screen offer it by its name.
struct EventAction
{
    QString name;                                  // in no language
    QKeySequence key;                              // does the same with what is selected
    std::function<QString()> text;                 // in the window's language
    std::function<bool(trace::EventId)> isOffered; // whether it applies to that event now
    std::function<void(trace::EventId)> act;
};

} // namespace scene
