// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <string_view>

class QLabel;
class QToolButton;

namespace model {
class Parameters;
}

namespace tcp {
struct Field;
}

namespace panels {

class FieldControl;

// One parameter or switch of a host's profile: name, input, what it rules, where its value comes
// from; marked and resettable when it differs from the system's. The model must outlive it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(model::Parameters &parameters, int row, QWidget *parent = nullptr);

    // Shows the field as the model has it now.
    void refresh();
    // As in scenario files.
    [[nodiscard]] std::string_view field() const;
    void takeKeys();
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    [[nodiscard]] bool matches(const QString &words) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void enter(const QVariant &value);
    void setChanged(bool changed);
    [[nodiscard]] QVariant value(int column, int role) const;
    [[nodiscard]] QStringList controlWords() const;

    model::Parameters &m_parameters;
    int m_row;
    const tcp::Field &m_field;
    QLabel *m_name;
    FieldControl *m_control;
    QToolButton *m_reset;
    QLabel *m_description;
    QLabel *m_source;
    QLabel *m_problem;
    bool m_isChanged = false;
};

} // namespace panels
