// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace model {
class Document;
class Languages;
} // namespace model

namespace panels {

// How long the network takes in each direction. A change is an edit of the document, which runs
// again at once. Document and languages must outlive it.
class NetworkForm : public QWidget
{
    Q_OBJECT

public:
    NetworkForm(model::Document &document, const model::Languages &languages,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *name = nullptr;
        QLineEdit *delay = nullptr;
    };

    void build();
    // Takes what was typed, or says what it should be.
    void enter(tcp::Side sender, const QString &text);
    void refresh();
    void retranslate();

    model::Document &m_document;
    const model::Languages &m_languages;
    QLabel *m_title;
    std::array<Row, 2> m_rows; // by the sender
    QLabel *m_problem;
};

} // namespace panels
