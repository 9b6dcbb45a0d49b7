// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/theme.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace diagram {

// What a ladder is drawn with, and a reader may have to be told.
enum class Sign : std::uint8_t {
    Syn,
    Fin,
    Rst,
    Data,
    Ack,
    Retransmission,
    Forged,
    Duplicate,
    Lost,
    StoppedTimer,
    ExpiredTimer,
    InstantCall,
    WaitingCall,
    Break,
};

// Those that occur in the rows from `top` to `bottom`, each once, in the order above.
[[nodiscard]] std::vector<Sign> signsIn(const Layout &layout, double top, double bottom);

// "FIN: has nothing more to send", in one or two languages.
[[nodiscard]] QString meaningOf(Sign sign, const Languages &languages);

// A sample, as it looks in the rows, from side to side of the room.
void paintSign(QPainter &painter, Sign sign, const QRectF &room, const Theme &theme,
               double textSize);

} // namespace diagram
