// SPDX-License-Identifier: MIT
#include "panels/topics/topicpage.h"

#include "panels/topics/topicwords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <utility>

namespace panels {

using Arrangement = TopicWriter::Arrangement;

namespace {

constexpr int ColumnsFrom = 52;  // letters that two columns need at least
constexpr int CodeStrength = 18; // of 255
constexpr int MarkStrength = 60; // of 255

} // namespace

TopicPage::TopicPage(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
    connect(this, &QTextBrowser::anchorClicked, this, &TopicPage::follow);
    connect(this, &QTextBrowser::cursorPositionChanged, this, &TopicPage::markAtCaret);
}

void TopicPage::showTexts(std::vector<TopicText> pages)
{
    m_pages = std::move(pages);
    m_arrangement = fittingArrangement();
    write();
    moveCursor(QTextCursor::Start);
    mark(-1); // the reader has not pointed at anything
}

void TopicPage::setCopyWord(const QString &word)
{
    if (std::exchange(m_copyWord, word) != word)
        write();
}

void TopicPage::write()
{
    if (m_pages.empty())
        return;
    mark(-1);
    QColor codeGround = palette().color(QPalette::Text);
    codeGround.setAlpha(CodeStrength);
    TopicWriter writer(*document(), m_pages, {m_arrangement, m_copyWord, codeGround});
    writer.write();
    m_copyTexts = writer.copyTexts();
}

Arrangement TopicPage::fittingArrangement() const
{
    const int letter = fontMetrics().averageCharWidth();
    return viewport()->width() < ColumnsFrom * letter ? Arrangement::Stacked : Arrangement::Columns;
}

void TopicPage::follow(const QUrl &link)
{
    if (link.scheme() == TopicScheme) {
        emit topicAsked(link.path());
    } else if (link.scheme() == CopyScheme) {
        const QString text = m_copyTexts.value(link.path().toInt());
        QGuiApplication::clipboard()->setText(text);
        emit copied(text);
    } else {
        QDesktopServices::openUrl(link);
    }
}

void TopicPage::markAtCaret()
{
    mark(textCursor().block().userState());
}

// All blocks of a pair, on a ground of the selection's colour.
void TopicPage::mark(int pair)
{
    if (std::exchange(m_marked, pair) == pair)
        return;
    QList<ExtraSelection> selections;
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(MarkStrength);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (pair < 0 || block.userState() != pair)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        ExtraSelection selection{cursor, {}};
        selection.format.setBackground(ground);
        selections << selection;
    }
    setExtraSelections(selections);
}

void TopicPage::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    mark(cursorForPosition(event->position().toPoint()).block().userState());
}

void TopicPage::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    mark(-1);
}

void TopicPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const bool isOther = m_pages.size() > 1 && fittingArrangement() != m_arrangement;
    if (!isOther)
        return;
    m_arrangement = fittingArrangement();
    write();
}

void TopicPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace panels
