// SPDX-License-Identifier: MIT
#include "diagram/placing.h"

#include "diagram/textstyle.h"

#include <QFontMetricsF>

namespace diagram {

double LabelMaker::width(const QString &text, Role role)
{
    const auto key = std::pair(static_cast<int>(role), text);
    const auto known = m_widths.constFind(key);
    if (known != m_widths.cend())
        return *known;
    const QFont font = m_fonts.of(pixelsOf(role, m_options), weightOf(role));
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

Label LabelMaker::make(const QString &text, Role role, trace::EventId event, trace::SocketId socket)
{
    auto known = m_texts.constFind(text);
    if (known == m_texts.cend()) {
        known = m_texts.insert(text, static_cast<std::uint32_t>(m_shapes.texts.size()));
        m_shapes.texts.push_back(text);
    }
    Label label;
    label.width = static_cast<float>(width(text, role));
    label.textWidth = label.width;
    label.height = static_cast<float>(lineHeight(role, m_options));
    label.text = *known;
    label.event = event;
    label.socket = socket;
    label.role = role;
    return label;
}

} // namespace diagram
