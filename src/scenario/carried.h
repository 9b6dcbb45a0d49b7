// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace scenario {

// How pictures carry the text of the scenario that they show: where writers put it, and readers
// look for it.

// The keyword of a PNG file's iTXt chunk.
inline constexpr std::string_view CarriedKeyword = "Fourwave-Scenario";
// The namespace and name of the element inside an SVG file's <metadata>.
inline constexpr std::string_view CarriedNamespace = "urn:fourwave:scenario";
inline constexpr std::string_view CarriedElement = "scenario";
// The name of the file that is attached to a PDF.
inline constexpr std::string_view CarriedFileName = "scenario.fourwave";
// The id of an HTML page's <script>, whose text is base64.
inline constexpr std::string_view CarriedScriptId = "fourwave-scenario";

} // namespace scenario
