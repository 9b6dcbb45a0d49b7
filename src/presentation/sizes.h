// SPDX-License-Identifier: MIT
#pragma once

namespace presentation {

// What is written below the picture: letters of that part of its height, and so many lines in each
// language.
inline constexpr double CaptionOfPicture = 0.03;
inline constexpr int LinesOfACaption = 2;

// Steps that are seen at once, where a part does not say.
inline constexpr int UsualSteps = 8;

} // namespace presentation
