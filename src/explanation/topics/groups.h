// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>

namespace explanation {

// What topics are about, in the order of a contents page.
enum class TopicGroup : std::uint8_t { Guides, States, Timers };

inline constexpr std::array AllTopicGroups = {TopicGroup::Guides, TopicGroup::States,
                                              TopicGroup::Timers};

// "States".
[[nodiscard]] QString nameOf(TopicGroup group, Language language);
// The names of the group's topics, in the order of a contents page.
[[nodiscard]] QStringList topicsOf(TopicGroup group);

} // namespace explanation
