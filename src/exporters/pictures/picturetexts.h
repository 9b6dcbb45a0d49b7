// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

namespace exporters {

// What a picture file says about itself.
struct PictureTexts
{
    QString title;
    std::string scenario; // its text, to be opened again; empty: none
};

} // namespace exporters
