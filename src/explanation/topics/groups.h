// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>

namespace explanation {

// What topics are about.
enum class TopicGroup : std::uint8_t {
    Guides,
    States,
    Timers,
    Flags,
    HeaderFields,
    Calls,
    Options,
    Errors,
    Notions,
    Systems,
};

// In the order of a contents page.
inline constexpr std::array AllTopicGroups = {
    TopicGroup::Guides,       TopicGroup::States,  TopicGroup::Timers,  TopicGroup::Flags,
    TopicGroup::HeaderFields, TopicGroup::Calls,   TopicGroup::Options, TopicGroup::Errors,
    TopicGroup::Notions,      TopicGroup::Systems,
};

// "States".
[[nodiscard]] QString nameOf(TopicGroup group, Language language);
// The names of the group's topics, in the order of a contents page.
[[nodiscard]] QStringList topicsOf(TopicGroup group);

} // namespace explanation
