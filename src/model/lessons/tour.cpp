// SPDX-License-Identifier: MIT
#include "model/lessons/tour.h"

#include "model/lessons/moments.h"

#include <utility>

namespace model {

Tour::Tour(const Document &document, Playback &playback, std::vector<teaching::Chapter> chapters,
           QObject *parent)
    : QObject(parent), m_document(document), m_playback(playback), m_chapters(std::move(chapters))
{
    connect(&document, &Document::traceSettled, this, &Tour::followDocument);
    connect(&document, &Document::modifiedChanged, this, &Tour::followDocument);
}

void Tour::resume()
{
    goTo(m_place);
}

void Tour::goTo(Place place)
{
    m_place = place;
    m_isAnswered = false;
    show();
}

void Tour::next()
{
    if (!m_isAnswered) {
        m_isAnswered = true;
        emit changed();
        return;
    }
    if (isAtLast())
        return;
    const bool isLastOfChapter =
        m_place.stop + 1 == int(m_chapters[std::size_t(m_place.chapter)].stops.size());
    goTo(isLastOfChapter ? Place{m_place.chapter + 1, 0}
                         : Place{m_place.chapter, m_place.stop + 1});
}

void Tour::previous()
{
    if (m_isAnswered) {
        m_isAnswered = false;
        emit changed();
        return;
    }
    if (isAtFirst())
        return;
    if (m_place.stop > 0)
        return goTo({m_place.chapter, m_place.stop - 1});
    const auto &before = m_chapters[std::size_t(m_place.chapter) - 1];
    goTo({m_place.chapter - 1, int(before.stops.size()) - 1});
}

void Tour::leave()
{
    if (!std::exchange(m_isFollowed, false))
        return;
    emit changed();
}

void Tour::setBookmark(const QString &bookmark)
{
    const int chapter = bookmark.section(u'.', 0, 0).toInt() - 1;
    const int stop = bookmark.section(u'.', 1, 1).toInt() - 1;
    const bool isThere = chapter >= 0 && chapter < int(m_chapters.size()) && stop >= 0
                         && stop < int(m_chapters[std::size_t(chapter)].stops.size());
    m_place = isThere ? Place{chapter, stop} : Place();
    emit changed();
}

const teaching::Stop &Tour::stop() const
{
    return m_chapters[std::size_t(m_place.chapter)].stops[std::size_t(m_place.stop)];
}

bool Tour::isAtLast() const
{
    const Place last{int(m_chapters.size()) - 1, int(m_chapters.back().stops.size()) - 1};
    return m_place == last && m_isAnswered;
}

QString Tour::bookmark() const
{
    return QStringLiteral("%1.%2").arg(m_place.chapter + 1).arg(m_place.stop + 1);
}

void Tour::show()
{
    m_isOpening = true;
    if (!isOpen(m_document, stop().moment))
        emit scenarioAsked(fileNameOf(stop().moment));
    m_isOpening = false;
    m_isFollowed = isOpen(m_document, stop().moment);
    if (m_isFollowed)
        seekTo(m_playback, m_document, stop().moment);
    emit changed();
}

// Whoever opens something else, or edits, has left the tour.
void Tour::followDocument()
{
    if (!m_isOpening && m_isFollowed && !isOpen(m_document, stop().moment))
        leave();
}

} // namespace model
