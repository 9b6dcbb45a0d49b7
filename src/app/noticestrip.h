// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace app {

// One line at the lower edge of a widget that tells what was done, also to screen readers, and goes
// by itself; for a file with a button that shows its folder. It covers what is below it for that
// while, so that nothing else moves.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    // Floats over the widget, which is its parent.
    explicit NoticeStrip(QWidget *over);

    void tell(const QString &words);
    void tellOfFile(const QString &words, const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void showWords(const QString &words);
    void place();
    void hideUnlessUsed();
    void showFolder() const;

    QLabel *m_words;
    QToolButton *m_folder;
    QToolButton *m_close;
    QString m_path; // of the file that is told of
    QTimer m_rest;
};

} // namespace app
