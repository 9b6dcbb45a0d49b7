// SPDX-License-Identifier: MIT
#include "panels/socketspanel.h"

#include "explanation/piles/listings.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "panels/copying.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace panels {

using tcp::Side;

namespace {

constexpr int WideEnough = 700; // pixels
constexpr int LeastText = 92;   // three lines and a scroll bar

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
    : QWidget(parent), m_playback(playback), m_languages(languages), m_page(new QWidget(this)),
      m_sides(new QHBoxLayout), m_halves{makeHalf(), makeHalf()}, m_note(new QLabel(this))
{
    build();
    connect(&document, &model::Document::traceReplaced, this, &SocketsPanel::refresh);
    connect(&playback, &model::Playback::knownChanged, this, &SocketsPanel::refresh);
    connect(&playback, &model::Playback::positionChanged, this, &SocketsPanel::refresh);
    connect(&languages, &model::Languages::languageChanged, this, &SocketsPanel::refresh);
    retranslate();
    refresh();
}

// Scrolls where the window is too low for it.
void SocketsPanel::build()
{
    m_page->setObjectName(QStringLiteral("contents"));
    auto *contents = new QVBoxLayout(m_page);
    contents->setContentsMargins(12, 10, 12, 12);
    contents->addLayout(m_sides, 1);
    contents->addWidget(m_note);
    m_sides->setSpacing(12);
    for (const Half &half : m_halves)
        addHalf(half);
    m_note->setProperty("role", "muted");
    m_note->setWordWrap(true);

    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

SocketsPanel::Half SocketsPanel::makeHalf()
{
    Half half{new QLabel(this), new QPushButton(this), new QPlainTextEdit(this), {}};
    half.title->setProperty("role", "group");
    half.title->setWordWrap(true);
    half.text->setReadOnly(true);
    half.text->setMinimumHeight(LeastText);
    half.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    half.text->setTabChangesFocus(true);
    half.text->setLineWrapMode(QPlainTextEdit::NoWrap);
    half.text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(half.copy, &QPushButton::clicked, this,
            [half] { copyText(half.text->toPlainText(), half.copy); });
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
    m_sides->addLayout(layout, 1);
}

QSize SocketsPanel::sizeHint() const
{
    return {WideEnough, m_page->minimumSizeHint().height()};
}

// Side by side where a line of each has room.
void SocketsPanel::resizeEvent(QResizeEvent *event)
{
    m_sides->setDirection(width() >= WideEnough ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void SocketsPanel::refresh()
{
    const trace::Trace &trace = m_playback.knownTrace();
    const explanation::Language language = m_languages.first();
    for (const Side side : {Side::Client, Side::Server}) {
        const sockets::Listing listing = sockets::listing(trace, side, m_playback.time());
        Half &half = m_halves[tcp::indexOf(side)];
        half.title->setText(explanation::listingTitle(trace, side, listing, language));
        half.text->setAccessibleName(half.title->text());
        setText(*half.text, QString::fromStdString(listing.text).trimmed());
        half.note = explanation::listingNote(trace, listing, language);
    }
    showNotes();
}

// What holds for both is said once.
void SocketsPanel::showNotes()
{
    QStringList notes = {m_halves[0].note, m_halves[1].note};
    notes.removeAll(QString());
    notes.removeDuplicates();
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
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
