// SPDX-License-Identifier: MIT
#include "diagram/placing/placing.h"

#include "diagram/painting/textstyle.h"

namespace diagram {

double LabelMaker::width(const QString &text, Role role)
{
    const auto key = std::pair(static_cast<int>(role), text);
    const auto known = m_widths.constFind(key);
    if (known != m_widths.cend())
        return *known;
    const double width = role == Role::Tick ? widthOfTime(text) : shapedWidth(text, role);
    m_widths.insert(key, width);
    return width;
}

double LabelMaker::shapedWidth(const QString &text, Role role)
{
    return textWidth(text, pixelsOf(role, m_options), weightOf(role));
}

// Times at the axis are all different, and their letters do not kern.
double LabelMaker::widthOfTime(const QString &text)
{
    double width = 0;
    for (const QChar letter : text) {
        auto known = m_letters.constFind(letter);
        if (known == m_letters.cend())
            known = m_letters.insert(letter, shapedWidth(letter, Role::Tick));
        width += *known;
    }
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

Span tornEdges(const Gap &gap, const Options &options)
{
    const double middle = (gap.top + gap.bottom) / 2;
    const double reach = 0.7 * options.textSize;
    return {middle - reach, middle + reach};
}

} // namespace diagram
