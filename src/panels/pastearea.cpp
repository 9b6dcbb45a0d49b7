// SPDX-License-Identifier: MIT
#include "panels/pastearea.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace panels {

namespace {

constexpr qsizetype LinesShown = 200;

QString fileOf(const QMimeData &given)
{
    const QList<QUrl> urls = given.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

// The first lines; a mark where more follows.
QByteArray beginningOf(const QByteArray &text)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < LinesShown && end >= 0; ++line)
        end = text.indexOf('\n', end) < 0 ? -1 : text.indexOf('\n', end) + 1;
    return end < 0 || end >= text.size() ? text : text.left(end) + "\xe2\x80\xa6";
}

} // namespace

PasteArea::PasteArea(QWidget *parent) : QPlainTextEdit(parent)
{
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &PasteArea::giveTyped);
}

void PasteArea::showText(const QByteArray &text)
{
    const QByteArray beginning = beginningOf(text);
    m_isShowing = true;
    setPlainText(QString::fromUtf8(beginning));
    m_isShowing = false;
    // What is shown in part would be lost by typing into it.
    setReadOnly(beginning.size() != text.size());
}

void PasteArea::giveTyped()
{
    if (!m_isShowing)
        emit textGiven(toPlainText().toUtf8());
}

bool PasteArea::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

// What is pasted takes the place of what was there: a table is one text.
void PasteArea::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileOf(*source); !file.isEmpty()) {
        emit fileGiven(file);
        return;
    }
    const QByteArray text = source->text().toUtf8();
    showText(text);
    emit textGiven(text);
}

void PasteArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void PasteArea::dragMoveEvent(QDragMoveEvent *event)
{
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void PasteArea::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    insertFromMimeData(event->mimeData());
}

// Pasting works also while a long text is shown in part.
void PasteArea::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && event->matches(QKeySequence::Paste))
        insertFromMimeData(QGuiApplication::clipboard()->mimeData());
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace panels
