// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"
#include "model/playback.h"
#include "teaching/stop.h"

#include <QObject>
#include <QString>

#include <vector>

namespace model {

// The guided tour: where one stands in it, and whether it is being followed. It brings the document
// to the scenario of each stop, by asking for it, and time to the stop's moment. Leaving it keeps
// what is open. Document and playback outlive it.
class Tour : public QObject
{
    Q_OBJECT

public:
    // Counted from 0.
    struct Place
    {
        int chapter = 0;
        int stop = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    Tour(const Document &document, Playback &playback, std::vector<teaching::Chapter> chapters,
         QObject *parent = nullptr);

    // Follows the tour from where it was left.
    void resume();
    // To a stop, which must exist; the question first.
    void goTo(Place place);
    // The answer to the question, or else the next stop; the last one leads nowhere.
    void next();
    // The question without its answer, or else the stop before.
    void previous();
    void leave();
    // Where it was left in another run of the program, as written by bookmark(): "5.2"; nonsense is
    // the beginning. Opens nothing.
    void setBookmark(const QString &bookmark);

    [[nodiscard]] const std::vector<teaching::Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] const teaching::Stop &stop() const;
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    // Followed, and its scenario is what is open.
    [[nodiscard]] bool isFollowed() const { return m_isFollowed; }
    [[nodiscard]] bool isAtFirst() const { return m_place == Place() && !m_isAnswered; }
    [[nodiscard]] bool isAtLast() const;
    [[nodiscard]] QString bookmark() const;

signals:
    // Place, answer or whether it is followed changed.
    void changed();
    // The stop's scenario must be opened, now. When it is not, the tour is left.
    void scenarioAsked(const QString &fileName);

private:
    void show();
    void followDocument();

    const Document &m_document;
    Playback &m_playback;
    std::vector<teaching::Chapter> m_chapters;
    Place m_place;
    bool m_isAnswered = false;
    bool m_isFollowed = false;
    bool m_isOpening = false;
};

} // namespace model
