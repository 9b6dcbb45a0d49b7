// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace scene {

// Asks for one or more durations, such as "120ms", each with its own question.
class DurationForm : public QDialog
{
    Q_OBJECT

public:
    DurationForm(const QString &title, QWidget *parent);

    void ask(const QString &question, tcp::Duration present);
    // A further control above the buttons.
    void addRow(const QString &label, QWidget *control);

    // The answers in the order of the questions; all are good when the form is accepted.
    [[nodiscard]] tcp::Duration answer(int index) const;

private:
    void check();
    [[nodiscard]] std::optional<tcp::Duration> read(int index) const;

    QFormLayout *m_rows;
    QDialogButtonBox *m_buttons;
    QList<QLineEdit *> m_edits;
};

} // namespace scene
