// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace explanation {

// What there is to tell about a step, before it is fitted into a StepText.
struct Story
{
    QString heading;
    QStringList body;  // sentences, the most important first; those beyond the budget are left out
    QString rule;      // where the behaviour is laid down: "RFC 9293 3.10.7.4"
    QString principle; // why it must be so, in one sentence
    std::vector<std::string_view> fields; // the host's parameters that were at work
};

} // namespace explanation
