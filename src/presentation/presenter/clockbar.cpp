// SPDX-License-Identifier: MIT
#include "presentation/presenter/clockbar.h"

#include "diagram/painting/fonts.h"
#include "explanation/say.h"

#include <QHBoxLayout>
#include <QLabel>

#include <chrono>
#include <numeric>

namespace presentation {

using explanation::Language;
using explanation::say;

namespace {

constexpr double ClockPixels = 30;
constexpr double PlanPixels = 15;

int secondsOf(tcp::Duration duration)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

// When the present part should be over.
int plannedUpTo(const lecture::Lecture &lecture, int part)
{
    const auto end = lecture.parts.begin() + part + 1;
    return std::accumulate(lecture.parts.begin(), end, 0, [](int sum, const lecture::Part &each) {
        return sum + secondsOf(each.planned);
    });
}

// Seen from where a lecturer stands.
QLabel *clockLabel(const char *name, double pixels, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setFont(diagram::font(pixels, diagram::Weight::Bold));
    return label;
}

} // namespace

QString spanText(int seconds)
{
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest);
}

ClockBar::ClockBar(const Director &director, QWidget *parent)
    : QWidget(parent), m_director(director), m_clock(clockLabel("clock", ClockPixels, this)),
      m_lasted(clockLabel("lasted", ClockPixels, this)),
      m_plan(clockLabel("plan", PlanPixels, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(18);
    layout->addWidget(m_clock);
    layout->addWidget(m_lasted);
    layout->addWidget(m_plan, 1);
    connect(&director, &Director::stopChanged, this, &ClockBar::tell);
    connect(&director.stage().presenter, &model::Languages::languageChanged, this, &ClockBar::tell);
}

void ClockBar::begin(const QDateTime &now, int secondsBefore)
{
    m_begun = now;
    m_before = secondsBefore;
    tick(now);
}

void ClockBar::tick(const QDateTime &now)
{
    m_now = now;
    m_elapsed = m_before + int(m_begun.secsTo(now));
    tell();
}

void ClockBar::tell()
{
    const Language language = m_director.stage().presenter.first();
    m_clock->setText(m_now.toString(QStringLiteral("HH:mm")));
    m_lasted->setText(
        say(language, QT_TRANSLATE_NOOP("explanation", "for %1"), spanText(m_elapsed)));
    m_plan->setText(planText(language));
}

QString ClockBar::planText(Language language) const
{
    const lecture::Lecture &lecture = m_director.talk().lecture;
    const int whole = secondsOf(lecture::plannedOf(lecture));
    if (whole == 0)
        return {};
    const int upToHere = plannedUpTo(lecture, m_director.stop().part);
    const QString plan =
        say(language, QT_TRANSLATE_NOOP("explanation", "of %1; this part until %2"),
            spanText(whole), spanText(upToHere));
    if (m_elapsed <= upToHere)
        return plan;
    return plan + QLatin1Char('\n')
           + say(language, QT_TRANSLATE_NOOP("explanation", "%1 behind"),
                 spanText(m_elapsed - upToHere));
}

} // namespace presentation
