// SPDX-License-Identifier: MIT
#include "model/prediction.h"

#include "model/languages.h"
#include "model/playback.h"

#include <algorithm>

namespace model {

using explanation::Question;

Prediction::Prediction(const Document &document, Playback &playback, const Languages &languages,
                       QObject *parent)
    : QObject(parent), m_document(document), m_playback(playback), m_languages(languages)
{
    connect(&document, &Document::traceSettled, this, &Prediction::ask);
    connect(&playback, &Playback::stepChanged, this, &Prediction::ask);
    connect(&languages, &Languages::languageChanged, this, &Prediction::reword);
}

void Prediction::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    m_rightAtOnce = m_answered = 0;
    m_playback.setFutureHidden(active);
    emit activeChanged(active);
    ask();
}

bool Prediction::isAnswered() const
{
    return m_question && !m_given.empty()
           && m_question->answers[static_cast<std::size_t>(m_given.back())].isRight;
}

bool Prediction::isStepAhead() const
{
    return m_playback.step() + 1 < static_cast<int>(m_document.steps().size());
}

std::vector<Question> Prediction::questions() const
{
    if (!m_isActive || !isStepAhead())
        return {};
    return explanation::questionsBefore(m_document.trace(), m_document.steps(),
                                        static_cast<std::size_t>(m_playback.step() + 1),
                                        m_languages.first());
}

// The kinds take turns, so that not every step is asked about in the same way.
void Prediction::ask()
{
    const std::vector<Question> all = questions();
    m_given.clear();
    m_question.reset();
    if (!all.empty()) {
        m_place = static_cast<std::size_t>(m_playback.step() + 1) % all.size();
        m_question = all[m_place];
    }
    emit questionChanged();
}

// The same question in the other language.
void Prediction::reword()
{
    const std::vector<Question> all = questions();
    if (m_question && m_place < all.size())
        m_question = all[m_place];
    emit questionChanged();
}

void Prediction::answer(int place)
{
    if (!m_question || isAnswered() || std::ranges::find(m_given, place) != m_given.end())
        return;
    m_given.push_back(place);
    if (isAnswered()) {
        ++m_answered;
        m_rightAtOnce += m_given.size() == 1 ? 1 : 0;
    }
    emit answerGiven();
}

void Prediction::goOn()
{
    if (isStepAhead())
        m_playback.seekStep(m_playback.step() + 1);
}

} // namespace model
