// SPDX-License-Identifier: MIT
#include "app/lectures/viewfields.h"

#include "app/lectures/fieldgrid.h"
#include "app/lectures/partwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace app {

namespace {

// The alternatives stand behind the one that asks for nothing.
template <typename Alternative>
void choose(QComboBox &box, std::optional<Alternative> value)
{
    box.setCurrentIndex(value ? int(*value) + 1 : 0);
}

template <typename Alternative>
std::optional<Alternative> chosen(const QComboBox &box)
{
    const int index = box.currentIndex();
    return index > 0 ? std::optional(static_cast<Alternative>(index - 1)) : std::nullopt;
}

} // namespace

ViewFields::ViewFields(QGridLayout &layout, QWidget *form) : QObject(form), m_form(form)
{
    makeHidden(layout);
    makeChoices(layout);
}

void ViewFields::makeHidden(QGridLayout &layout)
{
    auto *row = new QHBoxLayout;
    const QStringList texts = PartWords::details();
    for (std::size_t i = 0; i < m_hidden.size(); ++i) {
        m_hidden[i] = new QCheckBox(texts[qsizetype(i)], m_form);
        m_hidden[i]->setObjectName(QString::fromUtf8(lecture::DetailNames[i].data()));
        row->addWidget(m_hidden[i]);
        connect(m_hidden[i], &QCheckBox::clicked, this, &ViewFields::edited);
    }
    row->addStretch();
    const int place = layout.rowCount();
    layout.addWidget(new QLabel(tr("Hidden at first:"), m_form), place, 0);
    layout.addLayout(row, place, 1, 1, 4);
}

QComboBox *ViewFields::makeChoice(const QString &name, const QStringList &texts)
{
    auto *box = new QComboBox(m_form);
    box->setObjectName(name);
    box->addItems(texts);
    connect(box, &QComboBox::activated, this, &ViewFields::edited);
    return box;
}

void ViewFields::makeChoices(QGridLayout &layout)
{
    m_theme = makeChoice(QStringLiteral("theme"), PartWords::themes());
    m_languages = makeChoice(QStringLiteral("languages"), PartWords::languages());
    m_numbers = makeChoice(QStringLiteral("numbers"), PartWords::numbers());
    m_time = makeChoice(QStringLiteral("time"), PartWords::times());
    m_steps = new QSpinBox(m_form);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setRange(lecture::LeastSteps - 1, lecture::MostSteps);
    m_steps->setSpecialValueText(tr("as usual"));
    connect(m_steps, &QSpinBox::valueChanged, this, &ViewFields::edited);
    addRow(layout, labelOf(tr("&Colours:"), m_theme), labelOf(tr("&Languages:"), m_languages));
    addRow(layout, labelOf(tr("N&umbers:"), m_numbers), labelOf(tr("&Steps at once:"), m_steps));
    addRow(layout, labelOf(tr("T&ime as height:"), m_time));
}

void ViewFields::setView(const lecture::View &view)
{
    for (std::size_t i = 0; i < m_hidden.size(); ++i)
        m_hidden[i]->setChecked(view.hides(lecture::Detail(i)));
    const auto theme = std::ranges::find(lecture::ThemeNames, view.theme);
    const bool hasTheme = theme != lecture::ThemeNames.end();
    m_theme->setCurrentIndex(hasTheme ? int(theme - lecture::ThemeNames.begin()) + 1 : 0);
    choose(*m_languages, view.languages);
    choose(*m_numbers, view.numbers);
    choose(*m_time, view.time);
    m_steps->setValue(view.steps.value_or(0));
}

lecture::View ViewFields::view() const
{
    lecture::View view;
    for (std::size_t i = 0; i < m_hidden.size(); ++i) {
        if (m_hidden[i]->isChecked())
            view.hidden.push_back(lecture::Detail(i));
    }
    if (const int theme = m_theme->currentIndex(); theme > 0)
        view.theme = lecture::ThemeNames[std::size_t(theme) - 1];
    view.languages = chosen<lecture::Languages>(*m_languages);
    view.numbers = chosen<lecture::Numbers>(*m_numbers);
    view.time = chosen<lecture::Time>(*m_time);
    if (m_steps->value() >= lecture::LeastSteps)
        view.steps = m_steps->value();
    return view;
}

} // namespace app
