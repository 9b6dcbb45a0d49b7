// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace app {

// How a film runs, and how large its file may become.
class FilmPage : public QWidget
{
    Q_OBJECT

public:
    explicit FilmPage(const exporters::RenderRequest &request, QWidget *parent = nullptr);

    // Enables what shows in files of a format.
    void offer(const exporters::Choices &choices);
    void apply(exporters::RenderRequest &request) const;

private:
    void follow();

    exporters::Choices m_choices;
    QComboBox *m_pace;
    QDoubleSpinBox *m_speed;
    QDoubleSpinBox *m_hold;
    QCheckBox *m_captions;
    QSpinBox *m_loops;
    QCheckBox *m_isLimited;
    QDoubleSpinBox *m_limit;
};

} // namespace app
