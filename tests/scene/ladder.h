// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/ladderview.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <string>

// A view with all that it looks at, shown offscreen at a fixed size.
struct Ladder
{
    explicit Ladder(
        const QString &fileName = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave"))
    {
        view.resize(900, 600);
        view.show();
        open(fileName);
    }

    void open(const QString &fileName)
    {
        Q_UNUSED(document.open(fileName).has_value());
        settle();
    }
    // Delivers what is pending, repaints included; nothing here waits for a clock.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    QPoint onScreen(trace::EventId event) const
    {
        return view.mapFromScene(view.ladder().rectOf(event).center());
    }
    template <typename Fact>
    trace::EventId firstOf() const
    {
        std::uint32_t i = 0;
        while (!std::holds_alternative<Fact>(document.trace().events()[i].fact))
            ++i;
        return trace::EventId(i);
    }

    model::Document document;
    model::Playback playback{document};
    model::Selection selection{document};
    model::Languages languages{explanation::Language::English};
    scene::LadderView view{document, playback, selection, languages};
};

// A long conversation: the client sends, again and again.
inline scenario::Scenario longConversation(const scenario::Scenario &life, int sends)
{
    using namespace std::chrono_literals;
    scenario::Scenario longer = life;
    scenario::TimedCall call;
    call.call = tcp::calls::Send{100};
    call.at = 300ms;
    for (int i = 0; i < sends; ++i, call.at += 200ms)
        longer.calls.insert(longer.calls.end() - 2, call);
    longer.calls[longer.calls.size() - 2].at = call.at + 1s; // the two close() calls
    longer.calls.back().at = call.at + 2s;
    return longer;
}
