// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "scenario/scenario.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace scene {

// Asks which call a host's program makes, when, on which socket and with what. The scenario
// outlives it.
class CallForm : public QDialog
{
    Q_OBJECT

public:
    CallForm(const scenario::Scenario &scenario, tcp::Side host, tcp::Duration at,
             explanation::Language language, QWidget *parent);

    // What was asked for; a good call when the form is accepted.
    [[nodiscard]] scenario::TimedCall call() const;

private:
    void build(tcp::Duration at);
    void fillCalls(explanation::Language language);
    void showArguments();
    void fillSockets();
    void check();
    [[nodiscard]] tcp::Call chosen() const;

    const scenario::Scenario &m_scenario;
    tcp::Side m_host;
    explanation::Language m_language;
    QFormLayout *m_rows;
    QComboBox *m_calls;
    QLineEdit *m_at;
    QComboBox *m_sockets;
    QSpinBox *m_number;
    QLabel *m_numberLabel;
    QComboBox *m_how;
    QLabel *m_purpose;
    QDialogButtonBox *m_buttons;
};

} // namespace scene
