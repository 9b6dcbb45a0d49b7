// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/view.h"

#include <QObject>
#include <QStringList>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;
class QWidget;

namespace app {

// The fields for how a part of a lecture is shown, as further rows of a form's grid.
class ViewFields : public QObject
{
    Q_OBJECT

public:
    ViewFields(QGridLayout &layout, QWidget *form);

    void setView(const lecture::View &view);
    [[nodiscard]] lecture::View view() const;

signals:
    // Also by setView().
    void edited();

private:
    void makeHidden(QGridLayout &layout);
    void makeChoices(QGridLayout &layout);
    QComboBox *makeChoice(const QString &name, const QStringList &texts);

    QWidget *m_form;
    std::array<QCheckBox *, lecture::DetailNames.size()> m_hidden{};
    QComboBox *m_theme = nullptr;
    QComboBox *m_languages = nullptr;
    QComboBox *m_numbers = nullptr;
    QComboBox *m_time = nullptr;
    QSpinBox *m_steps = nullptr;
};

} // namespace app
