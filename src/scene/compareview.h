// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/changes.h"
#include "diagram/layout.h"
#include "diagram/painting/theme.h"
#include "exploration/compare.h"
#include "model/comparedrun.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <optional>
#include <vector>

namespace model {
class Languages;
}

namespace scene {

// Ladders of several runs beside each other on one scale of time, their differences from the first
// one marked by number. The languages outlive it.
class CompareView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CompareView(const model::Languages &languages, QWidget *parent = nullptr);

    // Runs, at least one, each with its title.
    void setRuns(std::vector<model::ComparedRun> runs, const QStringList &titles);
    // Without one the view is as light or dark as its palette.
    void setTheme(std::optional<diagram::ThemeName> theme);

    [[nodiscard]] int count() const { return int(m_runs.size()); }
    [[nodiscard]] const model::ComparedRun &run(int index) const
    {
        return m_runs[std::size_t(index)];
    }
    [[nodiscard]] const diagram::Layout &ladder(int index) const
    {
        return m_layouts[std::size_t(index)];
    }
    [[nodiscard]] const diagram::ChangeMarks &marks(int index) const
    {
        return m_marks[std::size_t(index)];
    }
    // Of a run, not the first one, with the first.
    [[nodiscard]] const exploration::Comparison &comparison(int index) const
    {
        return m_comparisons[std::size_t(index)];
    }
    // Brings a difference of a run into sight and frames its events.
    void showDifference(int run, int number);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void adjustBars();
    void paintRun(QPainter &painter, int index);
    void paintHead(QPainter &painter, int index);
    [[nodiscard]] double left(int index) const; // in the layouts' units
    [[nodiscard]] double headsHeight() const;
    [[nodiscard]] QSizeF contents() const; // in pixels, without heads
    [[nodiscard]] const diagram::Theme &theme() const;

    const model::Languages &m_languages;
    std::vector<model::ComparedRun> m_runs;
    QStringList m_titles;
    std::vector<diagram::Layout> m_layouts;
    std::vector<exploration::Comparison> m_comparisons; // one a run; the first is empty
    std::vector<diagram::ChangeMarks> m_marks;
    std::vector<std::optional<trace::EventId>> m_framed; // one a run
    std::optional<diagram::ThemeName> m_theme;
    double m_zoom = 1;
};

} // namespace scene
