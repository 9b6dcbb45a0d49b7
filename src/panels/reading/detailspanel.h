// SPDX-License-Identifier: MIT
#pragma once

#include "model/segmentdetails.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QTreeView;

namespace model {
class CauseChain;
class Document;
class Languages;
class Playback;
class Selection;
} // namespace model

namespace panels {

class HeaderBitsView;

// What is selected: the event in words; of a segment the header as bits and as fields, and what its
// receiver made of it; causes and consequences. What the constructor is given must outlive it.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(const model::Document &document, const model::Playback &playback,
                 model::Selection &selection, const model::Languages &languages,
                 const model::CauseChain &chain, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectModel();
    void retranslate();
    void refresh();
    void showEvent(trace::EventId event);
    void showSegment();
    void showMeaning(const QModelIndex &field);
    void showBit();
    void showLinks();
    void follow(const QUrl &link);

    const model::Document &m_document;
    const model::Playback &m_playback;
    model::Selection &m_selection;
    const model::Languages &m_languages;
    const model::CauseChain &m_chain;
    model::SegmentDetails m_segment;
    QLabel *m_summary;
    QLabel *m_reception;
    HeaderBitsView *m_bits;
    QTreeView *m_fields;
    QLabel *m_meaning;
    QTextBrowser *m_links;
};

} // namespace panels
