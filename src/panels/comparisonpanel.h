// SPDX-License-Identifier: MIT
#pragma once

#include "model/systemscomparison.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace panels {

// The table that compares all systems. What the constructor is given must outlive it.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    ComparisonPanel(const model::Document &document, const model::Playback &playback,
                    const model::Languages &languages, QWidget *parent = nullptr);

    // High enough to compare a dozen rows.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void retranslate();

    model::SystemsComparison m_comparison;
    QTreeView *m_table;
    QLabel *m_legend;
};

} // namespace panels
