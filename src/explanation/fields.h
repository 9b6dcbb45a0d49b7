// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "tcp/presets.h"
#include "tcp/profile.h"

#include <QString>

namespace explanation {

// A parameter or switch of a profile, for people: "TIME_WAIT (2MSL)".
[[nodiscard]] QString nameOf(const tcp::Field &field, Language language);
// What it rules, in one line.
[[nodiscard]] QString descriptionOf(const tcp::Field &field, Language language);
// One of the field's choices, such as "send RST".
[[nodiscard]] QString choiceName(const tcp::Field &field, std::uint8_t index, Language language);
// A value of the field: "60 s", "5", "on", "send RST", "no limit".
[[nodiscard]] QString valueText(const tcp::Field &field, const tcp::Value &value,
                                Language language);

[[nodiscard]] QString nameOf(tcp::FieldGroup group, Language language);
// What counts of the unit are called beside an input field: "bytes"; empty for switches and
// choices.
[[nodiscard]] QString nameOf(tcp::Unit unit, Language language);

// Where a system's value comes from: "Linux 6.18: tcp_fin_timeout (measured)".
[[nodiscard]] QString provenanceText(const tcp::System &system, const tcp::Field &field,
                                     Language language);
// What a preset sets, and how we know: "FIN_WAIT_2, held = 5 min: Microsoft KB 813056".
[[nodiscard]] QString presetText(const tcp::PresetValue &value, Language language);
// The system's own name of the field, "net.ipv4.tcp_fin_timeout"; empty when it has none.
[[nodiscard]] QString systemNameOf(const tcp::System &system, const tcp::Field &field);

// Whether nobody has confirmed the system's value of the field.
[[nodiscard]] bool isUnverified(const tcp::System &system, const tcp::Field &field);
// Whether a system is known to have another value of the field than the RFC.
[[nodiscard]] bool systemsDiffer(const tcp::Field &field);
// The system's value for a table of all systems, with a question mark when it is not verified.
[[nodiscard]] QString comparedValue(const tcp::System &system, const tcp::Field &field,
                                    Language language);

} // namespace explanation
