// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "tcp/time.h"

#include <QDialog>
#include <QString>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace app {

// Asks which lecture the moment at hand is added to, how long to talk about it, and what to say.
class MomentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MomentDialog(const QString &fileName, QWidget *parent);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] tcp::Duration planned() const;
    [[nodiscard]] scenario::Text notes() const;

private:
    void build();
    void choose();
    void offer();

    QLineEdit *m_file;
    QSpinBox *m_planned;
    QPlainTextEdit *m_chinese;
    QPlainTextEdit *m_english;
    QDialogButtonBox *m_buttons;
};

} // namespace app
