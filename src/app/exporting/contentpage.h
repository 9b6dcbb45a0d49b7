// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/exporttimes.h"
#include "exporters/render.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;

namespace app {

// Which part of the run a file shows, in which languages and colours, and what is drawn of it.
class ContentPage : public QWidget
{
    Q_OBJECT

public:
    // Begins with the request.
    ContentPage(const exporters::RenderRequest &request, const ExportTimes &times,
                QWidget *parent = nullptr);

    // Enables what shows in files of a format.
    void offer(const exporters::Choices &choices);
    void apply(exporters::RenderRequest &request) const;
    // Whether the title is wanted, whose words the scenario has.
    [[nodiscard]] bool hasTitle() const;

private:
    enum class Time { Whole, Now, Visible, Span };
    enum class LanguageItem { English, Chinese, Both };

    void makeLanguages();
    void makeTime();
    void makeParts();
    void offerNow(bool isOffered);
    void build();
    [[nodiscard]] diagram::Languages languages() const;
    [[nodiscard]] exporters::TimeSpan span() const;

    exporters::RenderRequest m_request;
    ExportTimes m_times;
    QComboBox *m_languages = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_time = nullptr;
    QWidget *m_span = nullptr;
    QDoubleSpinBox *m_since = nullptr;
    QDoubleSpinBox *m_until = nullptr;
    QWidget *m_parts = nullptr;
    QWidget *m_around = nullptr;
    QCheckBox *m_calls = nullptr;
    QCheckBox *m_timers = nullptr;
    QCheckBox *m_states = nullptr;
    QCheckBox *m_axis = nullptr;
    QCheckBox *m_flags = nullptr;
    QCheckBox *m_lengths = nullptr;
    QCheckBox *m_numbers = nullptr;
    QCheckBox *m_title = nullptr;
    QCheckBox *m_legend = nullptr;
    QCheckBox *m_story = nullptr;
};

} // namespace app
