// SPDX-License-Identifier: MIT
#include "panels/transportbar.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "panels/scrubber.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace panels {

namespace {

constexpr std::array Speeds = {0.25, 0.5, 1.0, 2.0, 4.0};

QToolButton *button(const char *name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

TransportBar::TransportBar(const model::Document &document, model::Playback &playback,
                           const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_document(document), m_playback(playback), m_languages(languages),
      m_back(button("back", this)), m_play(button("play", this)), m_next(new QPushButton(this)),
      m_scrubber(new Scrubber(this)), m_count(new QLabel(this)), m_clock(new QLabel(this)),
      m_speed(new QComboBox(this))
{
    setObjectName(QStringLiteral("transportBar"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectPlayback();
    retranslate();
    showMode();
    showSpeed();
}

void TransportBar::build()
{
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setProperty("role", "primary");
    m_count->setObjectName(QStringLiteral("count"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const double speed : Speeds)
        m_speed->addItem(QStringLiteral("%1×").arg(speed), speed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_play);
    row->addWidget(m_next);
    row->addSpacing(6);
    row->addWidget(m_scrubber, 1);
    row->addWidget(m_clock);
    row->addWidget(m_count);
    row->addWidget(m_speed);
}

void TransportBar::connectPlayback()
{
    connect(m_back, &QToolButton::clicked, &m_playback, &model::Playback::previous);
    connect(m_play, &QToolButton::clicked, &m_playback, &model::Playback::toggle);
    connect(m_next, &QPushButton::clicked, &m_playback, &model::Playback::next);
    connect(m_scrubber, &Scrubber::progressChosen, &m_playback, &model::Playback::seekProgress);
    connect(m_speed, &QComboBox::activated, &m_playback,
            [this](int index) { m_playback.setSpeed(m_speed->itemData(index).toDouble()); });

    connect(&m_playback, &model::Playback::knownChanged, this, &TransportBar::followKnown);
    connect(&m_playback, &model::Playback::positionChanged, this, &TransportBar::showPosition);
    connect(&m_playback, &model::Playback::modeChanged, this, &TransportBar::showMode);
    connect(&m_playback, &model::Playback::speedChanged, this, &TransportBar::showSpeed);
    connect(&m_document, &model::Document::traceReplaced, this, &TransportBar::showChapters);
    connect(&m_languages, &model::Languages::languageChanged, this, &TransportBar::showChapters);
}

void TransportBar::markNext()
{
    setMarked(true);
    connect(m_next, &QPushButton::clicked, this, &TransportBar::unmarkNext, Qt::UniqueConnection);
    connect(&m_playback, &model::Playback::stepChanged, this, &TransportBar::unmarkNext,
            Qt::UniqueConnection);
}

bool TransportBar::isNextMarked() const
{
    return m_next->property("marked").toBool();
}

void TransportBar::unmarkNext()
{
    setMarked(false);
}

void TransportBar::setMarked(bool marked)
{
    if (marked == isNextMarked())
        return;
    m_next->setProperty("marked", marked);
    m_next->style()->unpolish(m_next);
    m_next->style()->polish(m_next);
}

// While the future is hidden, time ends where the viewer has been.
void TransportBar::followKnown()
{
    m_farthest = m_playback.isFutureHidden() ? std::max(m_farthest, m_playback.progress())
                                             : tcp::Duration::zero();
    showChapters();
}

tcp::Duration TransportBar::shownLength() const
{
    return m_playback.isFutureHidden() ? m_farthest : m_playback.length();
}

void TransportBar::showChapters()
{
    m_scrubber->setLength(shownLength());
    QList<Scrubber::Tick> ticks;
    for (const trace::ChapterStart &start : m_document.chapters()) {
        const trace::Pacing &pacing = m_playback.pacing();
        const tcp::Duration begin = pacing.progressOf(pacing.positionAt(start.at));
        if (begin <= shownLength())
            ticks.append({begin, explanation::nameOf(start.chapter, m_languages.first())});
    }
    m_scrubber->setTicks(ticks);
    keepPlaces();
    showPosition();
}

// The scrubber stays as wide as it is when the numbers beside it grow.
void TransportBar::keepPlaces()
{
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + fontMetrics().averageCharWidth();
    };
    const int count = m_playback.stepCount();
    m_count->setMinimumWidth(widthOf(countOf(count)));
    m_clock->setMinimumWidth(
        widthOf(explanation::clockText(m_playback.knownTrace().end(), m_languages.first())));
}

QString TransportBar::countOf(int step) const
{
    const auto text = [this](int count) {
        return explanation::countText(count, m_languages.first());
    };
    const QString whole =
        m_playback.isFutureHidden() ? QStringLiteral("?") : text(m_playback.stepCount());
    return tr("%1 of %2").arg(text(step), whole);
}

void TransportBar::showPosition()
{
    m_scrubber->setProgress(m_playback.progress());
    m_count->setText(countOf(m_playback.step() + 1));
    // The moments of a scenario are whole milliseconds, and what passes between them runs smoothly.
    const tcp::SimTime now = m_playback.time();
    const bool isExact = m_document.isCapture();
    m_clock->setText(explanation::clockText(
        isExact ? now : std::chrono::floor<std::chrono::milliseconds>(now), m_languages.first()));
    m_back->setEnabled(!m_playback.isAtStart());
    m_next->setEnabled(m_playback.hasNext());
}

void TransportBar::showMode()
{
    m_play->setText(m_playback.isPlaying() ? tr("Pause") : tr("Play"));
    m_next->setEnabled(m_playback.hasNext());
}

void TransportBar::showSpeed()
{
    m_speed->setCurrentIndex(m_speed->findData(m_playback.speed()));
}

void TransportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        keepPlaces();
    QWidget::changeEvent(event);
}

void TransportBar::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("To the previous change (Left)"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("To the next change (Right)"));
    m_play->setToolTip(tr("Play or pause (Space)"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed"));
    m_scrubber->setAccessibleName(tr("Time"));
    m_count->setToolTip(tr("Which of the visible changes has happened"));
    showMode();
    showChapters();
}

} // namespace panels
