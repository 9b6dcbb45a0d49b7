// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace model {
class Document;
class Languages;
} // namespace model

namespace panels {

// The connections of a capture; one of them is shown. Document and languages must outlive it.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionsPanel(model::Document &document, const model::Languages &languages,
                     QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void addRow(std::size_t index);
    void mark();
    void choose(int row);

    model::Document &m_document;
    const model::Languages &m_languages;
    QLabel *m_empty;
    QTreeWidget *m_list;
};

} // namespace panels
