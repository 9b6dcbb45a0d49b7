// SPDX-License-Identifier: MIT
#include "app/exporting/filmpage.h"

#include "app/exporting/inputs.h"

#include <QFormLayout>

#include <cmath>

namespace app {

using Pace = exporters::FilmOptions::Pace;

FilmPage::FilmPage(const exporters::RenderRequest &request, QWidget *parent)
    : QWidget(parent),
      m_pace(makeChoice<Pace>(this, "pace",
                              {{tr("As it is played, segments in flight"), Pace::Watched},
                               {tr("A still picture for each step"), Pace::Steps}})),
      m_speed(makeNumber(this, "speed", 0.1, 20, request.film.speed, QStringLiteral("×"))),
      m_hold(makeNumber(this, "hold", 0.1, 60, double(request.film.hold.count()) / 1e6, tr(" s"))),
      m_captions(makeCheck(this, "captions", tr("What is said about the step, below"),
                           request.film.hasCaptions)),
      m_loops(makeCount(this, "loops", 0, 1000, request.loops)),
      m_isLimited(makeCheck(this, "isLimited", tr("File at most:"), false)),
      m_limit(makeNumber(this, "limit", 0.1, 1000, 10, tr(" MB")))
{
    m_loops->setSpecialValueText(tr("for ever"));
    m_limit->setAccessibleName(tr("Largest size of the file"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Pa&ce:"), m_pace);
    form->addRow(tr("&Speed:"), m_speed);
    form->addRow(tr("&Hold each still for:"), m_hold);
    form->addRow(tr("&Repeats:"), m_loops);
    form->addRow(m_isLimited, m_limit);
    form->addRow(QString(), m_captions);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &FilmPage::follow);
    connect(m_isLimited, &QCheckBox::toggled, this, &FilmPage::follow);
    follow();
}

void FilmPage::follow()
{
    for (QWidget *input : {static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_hold),
                           static_cast<QWidget *>(m_captions)})
        input->setEnabled(m_choices.film);
    m_speed->setEnabled(m_choices.film && chosen<Pace>(m_pace) == Pace::Watched);
    m_loops->setEnabled(m_choices.loops);
    m_isLimited->setEnabled(m_choices.loops);
    m_limit->setEnabled(m_choices.loops && m_isLimited->isChecked());
}

void FilmPage::offer(const exporters::Choices &choices)
{
    m_choices = choices;
    follow();
}

void FilmPage::apply(exporters::RenderRequest &request) const
{
    request.film.pace = chosen<Pace>(m_pace);
    request.film.speed = m_speed->value();
    request.film.hold = tcp::Duration(std::llround(m_hold->value() * 1e6));
    request.film.hasCaptions = m_captions->isChecked();
    request.loops = m_loops->value();
    request.mostBytes.reset();
    if (m_choices.loops && m_isLimited->isChecked())
        request.mostBytes = qint64(m_limit->value() * 1e6);
}

} // namespace app
