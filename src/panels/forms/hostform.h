// SPDX-License-Identifier: MIT
#pragma once

#include "model/parameters.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace model {
class Document;
class Languages;
} // namespace model

namespace panels {

class FieldRow;

// The system that one host runs, and every parameter and switch of it; an edit is simulated at
// once. Document and languages must outlive it.
class HostForm : public QWidget
{
    Q_OBJECT

public:
    HostForm(model::Document &document, tcp::Side side, const model::Languages &languages,
             QWidget *parent = nullptr);

    // Brings a parameter into sight and sends the keys there; nothing for a name that is none.
    void showField(std::string_view field);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        QLabel *title = nullptr;
        std::vector<FieldRow *> rows;
    };

    void build();
    QWidget *makeRows();
    void addGroup(QVBoxLayout &layout);
    void fillPresets();
    void connectInputs();
    void retranslate();
    void refresh();
    void filter();
    void showAllRows();
    [[nodiscard]] int groupOf(int row) const;

    const model::Document &m_document;
    const model::Languages &m_languages;
    model::Parameters m_parameters;
    QLabel *m_unknown; // for captures
    QComboBox *m_system;
    QPushButton *m_presets;
    QLineEdit *m_search;
    QCheckBox *m_onlyChanged;
    QPushButton *m_resetAll;
    QScrollArea *m_scroll;
    QList<QWidget *> m_inputs; // for scenarios
    std::vector<Group> m_groups;
};

} // namespace panels
