// SPDX-License-Identifier: MIT
#include "tcp/recovery.h"

#include <algorithm>

namespace tcp {

void Recovery::beginAfterTimeout()
{
    m_phase = Phase::AfterTimeout;
    m_window = 1;
}

void Recovery::beginAfterLoss()
{
    m_phase = Phase::AfterLoss;
    m_delivered = 0;
    m_sent = 0;
}

int Recovery::allowance(const Told &told, int inFlight)
{
    switch (m_phase) {
    case Phase::None: return 0;
    case Phase::AfterTimeout: m_window += told.delivered; return m_window - inFlight;
    case Phase::AfterLoss: break;
    }
    m_delivered += told.delivered;
    int allowed = std::max(m_delivered - m_sent, told.delivered);
    if (told.isAdvancing && !told.foundLoss)
        ++allowed;
    const int atLeast = m_sent == 0 ? 1 : 0; // the first loss is always repaired at once
    return std::max(allowed, atLeast);
}

} // namespace tcp
