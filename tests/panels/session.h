// SPDX-License-Identifier: MIT
#pragma once

#include "model/causechain.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scenario/text.h"

#include <QString>

// The model objects that a panel shows, with a connection that opens and closes.
struct PanelSession
{
    PanelSession()
    {
        document.openNew(scenario::parse(R"(
format = 1
title = { en = "A short life", zh = "短暂的一生" }
summary = { en = "It opens and closes.", zh = "打开又关闭。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
)")
                             .scenario);
    }

    // The first event of a kind; the trace must have one.
    template <typename Fact>
    trace::EventId first() const
    {
        std::uint32_t index = 0;
        while (!std::holds_alternative<Fact>(document.trace().events()[index].fact))
            ++index;
        return trace::EventId{index};
    }

    model::Document document;
    model::Playback playback{document};
    model::Selection selection{document};
    model::CauseChain chain{document, playback, selection};
    model::Languages languages{explanation::Language::English};
};
