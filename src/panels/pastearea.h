// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace panels {

// Where a long text is pasted, typed, or dropped as a file. It gives away the whole of it, and shows
// the beginning.
class PasteArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteArea(QWidget *parent = nullptr);

    // Shows a text that came another way, without giving it away.
    void showText(const QByteArray &text);

signals:
    void textGiven(const QByteArray &text);
    void fileGiven(const QString &fileName);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void giveTyped();

    bool m_isShowing = false; // a text is being set, and was not typed
};

} // namespace panels
