// SPDX-License-Identifier: MIT
#include "panels/socketspanel.h"

#include "explanation/piles/listings.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace panels {

using tcp::Side;

namespace {

constexpr int WideEnough = 900; // pixels
constexpr int LeastText = 50;   // two lines

// A text that has not changed keeps its place and what is selected in it.
void setText(QPlainTextEdit &edit, const QString &text)
{
    if (edit.toPlainText() == text)
        return;
    const int left = edit.horizontalScrollBar()->value();
    edit.setPlainText(text);
    edit.horizontalScrollBar()->setValue(left);
}

} // namespace

SocketsPanel::SocketsPanel(const model::Document &document, const model::Playback &playback,
                           const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_document(document), m_playback(playback), m_languages(languages),
      m_layout(new QVBoxLayout(this)), m_halves{makeHalf(), makeHalf()}
{
    m_layout->setContentsMargins(12, 10, 12, 12);
    m_layout->setSpacing(12);
    for (const Half &half : m_halves)
        addHalf(half);
    connect(&document, &model::Document::traceReplaced, this, &SocketsPanel::refresh);
    connect(&playback, &model::Playback::positionChanged, this, &SocketsPanel::refresh);
    connect(&languages, &model::Languages::languageChanged, this, &SocketsPanel::refresh);
    retranslate();
    refresh();
}

SocketsPanel::Half SocketsPanel::makeHalf()
{
    Half half{new QLabel(this), new QPushButton(this), new QPlainTextEdit(this), new QLabel(this)};
    half.title->setProperty("role", "group");
    half.title->setWordWrap(true);
    half.note->setProperty("role", "muted");
    half.note->setWordWrap(true);
    half.text->setReadOnly(true);
    half.text->setMinimumHeight(LeastText);
    half.text->setTabChangesFocus(true);
    half.text->setLineWrapMode(QPlainTextEdit::NoWrap);
    half.text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(half.copy, &QPushButton::clicked, this,
            [text = half.text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    return half;
}

void SocketsPanel::addHalf(const Half &half)
{
    auto *head = new QHBoxLayout;
    head->addWidget(half.title, 1);
    head->addWidget(half.copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout;
    layout->addLayout(head);
    layout->addWidget(half.text, 1);
    layout->addWidget(half.note);
    m_layout->addLayout(layout, 1);
}

QSize SocketsPanel::sizeHint() const
{
    return {WideEnough, 10 * fontMetrics().height()};
}

// Side by side where a line of each has room.
void SocketsPanel::resizeEvent(QResizeEvent *event)
{
    m_layout->setDirection(width() >= WideEnough ? QBoxLayout::LeftToRight
                                                 : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void SocketsPanel::refresh()
{
    const trace::Trace &trace = m_document.trace();
    const explanation::Language language = m_languages.first();
    for (const Side side : {Side::Client, Side::Server}) {
        const sockets::Listing listing = sockets::listing(trace, side, m_playback.time());
        const Half &half = m_halves[tcp::indexOf(side)];
        half.title->setText(explanation::listingTitle(trace, side, listing, language));
        half.text->setAccessibleName(half.title->text());
        setText(*half.text, QString::fromStdString(listing.text).trimmed());
        half.note->setText(explanation::listingNote(trace, listing, language));
        half.note->setVisible(!half.note->text().isEmpty());
    }
}

void SocketsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SocketsPanel::retranslate()
{
    for (const Half &half : m_halves) {
        half.copy->setText(tr("Copy"));
        half.copy->setToolTip(tr("Copy this table"));
    }
}

} // namespace panels
