// SPDX-License-Identifier: MIT
#include "app/exporting/contentpage.h"

#include "app/exporting/inputs.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace app {

using diagram::ThemeName;
using explanation::Language;

namespace {

double seconds(tcp::SimTime time)
{
    return double(time.time_since_epoch().count()) / 1e6;
}

tcp::SimTime timeOf(double seconds)
{
    return tcp::SimTime(tcp::Duration(std::llround(seconds * 1e6)));
}

} // namespace

ContentPage::ContentPage(const exporters::RenderRequest &request, const ExportTimes &times,
                         QWidget *parent)
    : QWidget(parent), m_request(request), m_times(times)
{
    makeLanguages();
    makeTime();
    makeParts();
    build();
}

void ContentPage::makeLanguages()
{
    m_languages = makeChoice<LanguageItem>(this, "languages",
                                           {{QStringLiteral("English"), LanguageItem::English},
                                            {QStringLiteral("中文"), LanguageItem::Chinese},
                                            {tr("Both side by side"), LanguageItem::Both}});
    const diagram::Languages &languages = m_request.options.languages;
    const LanguageItem single =
        languages.first == Language::Chinese ? LanguageItem::Chinese : LanguageItem::English;
    m_languages->setCurrentIndex(int(languages.second ? LanguageItem::Both : single));
    m_theme = makeChoice<ThemeName>(this, "theme",
                                    {{tr("Light"), ThemeName::Light},
                                     {tr("Dark"), ThemeName::Dark},
                                     {tr("Projector"), ThemeName::Projector},
                                     {tr("High contrast"), ThemeName::HighContrast},
                                     {tr("Greyscale, for print"), ThemeName::Greyscale}});
    m_theme->setCurrentIndex(m_theme->findData(int(m_request.theme)));
}

void ContentPage::makeTime()
{
    m_time = makeChoice<Time>(this, "time",
                              {{tr("The whole story"), Time::Whole},
                               {tr("As it is now, the future faint"), Time::Now},
                               {tr("What the window shows"), Time::Visible},
                               {tr("A span of time"), Time::Span}});
    m_span = new QWidget(this);
    m_since = makeNumber(m_span, "", 0, seconds(m_times.end), 0, tr(" s"));
    m_until = makeNumber(m_span, "", 0, seconds(m_times.end), seconds(m_times.end), tr(" s"));
    m_since->setAccessibleName(tr("Beginning of the span"));
    m_until->setAccessibleName(tr("End of the span"));
    for (QDoubleSpinBox *box : {m_since, m_until})
        box->setDecimals(3);
    m_until->setPrefix(QStringLiteral("– "));
    auto *row = new QHBoxLayout(m_span);
    row->setContentsMargins({});
    row->addWidget(m_since, 1);
    row->addWidget(m_until, 1);
    const auto follow = [this] { m_span->setVisible(chosen<Time>(m_time) == Time::Span); };
    connect(m_time, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void ContentPage::makeParts()
{
    const diagram::Options &options = m_request.options;
    m_parts = new QWidget(this);
    m_calls = makeCheck(m_parts, "calls", tr("Calls"), options.hasCalls);
    m_timers = makeCheck(m_parts, "timers", tr("Timers"), options.hasTimers);
    m_states = makeCheck(m_parts, "states", tr("State names"), options.hasStateNames);
    m_axis = makeCheck(m_parts, "times", tr("Times"), options.hasTimes);
    m_flags = makeCheck(m_parts, "flags", tr("Flags"), options.labels.flags);
    m_lengths = makeCheck(m_parts, "lengths", tr("Lengths"), options.labels.length);
    m_numbers = makeCheck(m_parts, "numbers", tr("Sequence numbers"), options.numbers.has_value());
    m_around = new QWidget(this);
    m_title = makeCheck(m_around, "title", tr("Title"), false);
    m_legend = makeCheck(m_around, "legend", tr("Legend"), false);
    m_story = makeCheck(m_around, "story", tr("What is said about the steps"), false);
}

void ContentPage::build()
{
    auto *parts = new QGridLayout(m_parts);
    parts->setContentsMargins({});
    int place = 0;
    for (QCheckBox *box : {m_calls, m_timers, m_states, m_axis, m_flags, m_lengths, m_numbers}) {
        parts->addWidget(box, place / 2, place % 2);
        ++place;
    }
    auto *around = new QGridLayout(m_around);
    around->setContentsMargins({});
    around->addWidget(m_title, 0, 0);
    around->addWidget(m_legend, 0, 1);
    around->addWidget(m_story, 1, 0, 1, 2);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_languages);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("&Time:"), m_time);
    form->addRow(QString(), m_span);
    form->addRow(tr("Parts:"), m_parts);
    form->addRow(tr("Around it:"), m_around);
}

void ContentPage::offer(const exporters::Choices &choices)
{
    m_languages->setEnabled(choices.language);
    m_theme->setEnabled(choices.theme);
    m_time->setEnabled(choices.span);
    offerNow(choices.moment);
    m_span->setEnabled(choices.span);
    m_parts->setEnabled(choices.theme);
    m_title->setEnabled(choices.around);
    m_legend->setEnabled(choices.around);
    m_story->setEnabled(choices.moment);
}

// What plays has no one moment.
void ContentPage::offerNow(bool isOffered)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_time->model());
    items->item(m_time->findData(int(Time::Now)))->setEnabled(isOffered);
    if (!isOffered && chosen<Time>(m_time) == Time::Now)
        m_time->setCurrentIndex(m_time->findData(int(Time::Whole)));
}

void ContentPage::apply(exporters::RenderRequest &request) const
{
    exporters::applyTheme(request, chosen<ThemeName>(m_theme));
    diagram::Options &options = request.options;
    options.languages = languages();
    options.hasCalls = m_calls->isChecked();
    options.hasTimers = m_timers->isChecked();
    options.hasStateNames = m_states->isChecked();
    options.hasTimes = m_axis->isChecked();
    options.labels = {m_flags->isChecked(), m_lengths->isChecked()};
    if (m_numbers->isChecked() != options.numbers.has_value())
        options.numbers =
            m_numbers->isChecked() ? std::optional(explanation::Numbers::Relative) : std::nullopt;
    switch (chosen<Time>(m_time)) {
    case Time::Whole: break;
    case Time::Now: request.at = m_times.now; break;
    case Time::Visible:
    case Time::Span: request.span = span(); break;
    }
    request.hasLegend = m_legend->isChecked();
    request.hasStory = m_story->isChecked();
}

bool ContentPage::hasTitle() const
{
    return m_title->isChecked();
}

diagram::Languages ContentPage::languages() const
{
    switch (chosen<LanguageItem>(m_languages)) {
    case LanguageItem::English: return {Language::English, {}};
    case LanguageItem::Chinese: return {Language::Chinese, {}};
    case LanguageItem::Both: break;
    }
    const Language first = m_request.options.languages.first;
    return {first, first == Language::English ? Language::Chinese : Language::English};
}

// Back to front it is the same span.
exporters::TimeSpan ContentPage::span() const
{
    if (chosen<Time>(m_time) == Time::Visible)
        return m_times.visible;
    const auto [since, until] = std::minmax(m_since->value(), m_until->value());
    const bool isToEnd = until >= m_until->maximum();
    return {timeOf(since), isToEnd ? tcp::SimTime::max() : timeOf(until)};
}

} // namespace app
