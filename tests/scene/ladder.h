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
    call.at = 300ms;
    call.call = tcp::calls::Send{100};
    call.repeat = scenario::Repeat{sends, 200ms};
    longer.calls.insert(longer.calls.begin() + 4, call);
    longer.calls[5].at = 300ms + sends * tcp::Duration(200ms) + 1s;
    longer.calls[6].at = 300ms + sends * tcp::Duration(200ms) + 2s;
    return longer;
}
