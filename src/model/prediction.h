// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/questions.h"
#include "model/document.h"

#include <QObject>

#include <optional>

namespace model {

class Languages;
class Playback;

// The mode in which the next step is hidden and asked for. A right answer shows the step; so does
// going on. What the constructor is given outlives it.
class Prediction : public QObject
{
    Q_OBJECT

public:
    Prediction(const Document &document, Playback &playback, const Languages &languages,
               QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_isActive; }
    void setActive(bool active);

    // What is asked at present; nothing when the next step is not determined, or there is none.
    [[nodiscard]] const std::optional<explanation::Question> &question() const
    {
        return m_question;
    }
    // The answers that were given to it, by their place, in order; the last may be right.
    [[nodiscard]] const std::vector<int> &given() const { return m_given; }
    [[nodiscard]] bool isAnswered() const;
    // Questions that were answered right at the first try, and all that were answered.
    [[nodiscard]] int rightAtOnce() const { return m_rightAtOnce; }
    [[nodiscard]] int answered() const { return m_answered; }

    void answer(int place);
    // Shows what was asked, and asks the next question.
    void goOn();

signals:
    void activeChanged(bool active);
    void questionChanged();
    void answerGiven();

private:
    void ask();
    void reword();
    [[nodiscard]] std::vector<explanation::Question> questions() const;
    [[nodiscard]] bool isStepAhead() const;

    const Document &m_document;
    Playback &m_playback;
    const Languages &m_languages;
    std::optional<explanation::Question> m_question;
    std::vector<int> m_given;
    std::size_t m_place = 0; // of the question among those of its step
    int m_rightAtOnce = 0;
    int m_answered = 0;
    bool m_isActive = false;
};

} // namespace model
