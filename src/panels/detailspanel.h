// SPDX-License-Identifier: MIT
#pragma once

#include "model/segmentdetails.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QTreeView;

namespace model {
class Document;
class Languages;
class Selection;
} // namespace model

namespace panels {

// What is selected: the event in words, and each header field of its segment. All three must
// outlive it.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(const model::Document &document, model::Selection &selection,
                 const model::Languages &languages, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showEvent(trace::EventId event);
    void build();
    void showMeaning(const QModelIndex &field);
    void showLinks(trace::EventId event);
    void follow(const QUrl &link);

    const model::Document &m_document;
    model::Selection &m_selection;
    const model::Languages &m_languages;
    model::SegmentDetails m_segment;
    QLabel *m_summary;
    QTreeView *m_fields;
    QLabel *m_meaning;
    QTextBrowser *m_links;
};

} // namespace panels
