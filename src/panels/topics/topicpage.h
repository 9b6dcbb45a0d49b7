// SPDX-License-Identifier: MIT
#pragma once

#include "panels/topics/topicwriter.h"

#include <QTextBrowser>

namespace panels {

// Shows a topic; two languages stand side by side, or below each other where it is narrow. The
// sentence under the mouse or the caret is marked together with its partner.
class TopicPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TopicPage(QWidget *parent = nullptr);

    void showTexts(std::vector<TopicText> pages);
    // The pair that is marked; -1 for none.
    [[nodiscard]] int markedPair() const { return m_marked; }
    void setCopyWord(const QString &word);

signals:
    void topicAsked(const QString &topic);
    void copied(const QString &text);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void write();
    void mark(int pair);
    void markAtCaret();
    [[nodiscard]] TopicWriter::Arrangement fittingArrangement() const;

    std::vector<TopicText> m_pages;
    TopicWriter::Arrangement m_arrangement = TopicWriter::Arrangement::Columns;
    QString m_copyWord;
    QStringList m_copyTexts;
    int m_marked = -1;
};

} // namespace panels
