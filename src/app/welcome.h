// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace model {
class Document;
class Playback;
} // namespace model

namespace app {

// What happens by itself: the SYN that flies once on the very first start, and the story that runs
// in a minute for whoever asks. Document and playback must outlive it.
class Welcome : public QObject
{
    Q_OBJECT

public:
    Welcome(const model::Document &document, model::Playback &playback, QObject *parent);

    // What comes before the first segment happens; it leaves and arrives; then everything waits.
    void flyFirstSegment();
    // From the start to the end in about a minute, with time to read at each step.
    void watchAll();

signals:
    // It has flown: what comes next is the user's to ask for.
    void firstSegmentFlew();

private:
    [[nodiscard]] int firstStepWithSegment() const;
    void forgetHold();

    const model::Document &m_document;
    model::Playback &m_playback;
};

} // namespace app
