// SPDX-License-Identifier: MIT
#include "presentation/presenter/presenterwindow.h"

#include "diagram/painting/fonts.h"
#include "presentation/audience/captions.h"
#include "presentation/audience/keypage.h"
#include "presentation/presenter/clockbar.h"
#include "presentation/presenter/mirror.h"
#include "presentation/presenter/presenterwords.h"
#include "presentation/presenter/stoplist.h"
#include "presentation/show/director.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

namespace presentation {

namespace {

constexpr double NotesPixels = 18;
constexpr double MirrorPart = 0.42; // of the window's height at most: notes want room

QLabel *textLabel(const char *role, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setProperty("role", role);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

// To be read while standing.
QLabel *largeLabel(const char *name, QWidget *parent)
{
    QLabel *label = textLabel("", name, parent);
    label->setFont(diagram::font(NotesPixels));
    return label;
}

// Long notes scroll; the keys stay with the window.
QScrollArea *scrolling(QWidget *contents, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(contents);
    return area;
}

} // namespace

PresenterWindow::PresenterWindow(Director &director, KeyFilter &filter, QWidget *parent)
    : QWidget(parent, Qt::Window), m_director(director), m_mirror(new Mirror(director, this)),
      m_clock(new ClockBar(director, this)), m_stops(new StopList(director, this)),
      m_status(textLabel("problem", "status", this)),
      m_nowTitle(textLabel("group", "nowTitle", this)), m_now(textLabel("heading", "now", this)),
      m_told(textLabel("body", "told", this)), m_why(textLabel("muted", "why", this)),
      m_comingTitle(textLabel("group", "comingTitle", this)), m_coming(largeLabel("coming", this)),
      m_notesTitle(textLabel("group", "notesTitle", this)), m_notes(largeLabel("notes", this)),
      m_hint(textLabel("muted", "hint", this)),
      m_keys(new KeyPage(director.stage().presenter, KeyPage::Keys::All, this)), m_filter(filter)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(16);
    layout->addWidget(makeLeft(), 3);
    layout->addWidget(makeRight(), 2);
    m_keys->hide();
    m_keys->raise();

    const Stage &stage = director.stage();
    connect(&director, &Director::changed, this, &PresenterWindow::tell);
    connect(&director, &Director::stopChanged, this, &PresenterWindow::tell);
    connect(&director, &Director::listAsked, m_stops, &StopList::chooseByKeys);
    connect(m_stops, &StopList::left, this, [this] { setFocus(); });
    connect(&stage.playback, &model::Playback::stepChanged, this, &PresenterWindow::tell);
    connect(&stage.document, &model::Document::traceSettled, this, &PresenterWindow::tell);
    connect(&stage.presenter, &model::Languages::languageChanged, this,
            &PresenterWindow::retranslate);
    retranslate();
}

QWidget *PresenterWindow::makeLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->addWidget(m_mirror);
    layout->addWidget(m_status);
    layout->addWidget(m_nowTitle);
    layout->addWidget(m_now);
    layout->addWidget(m_told);
    layout->addWidget(m_why);
    layout->addSpacing(8);
    layout->addWidget(m_notesTitle);
    m_notesArea = scrolling(m_notes, left);
    layout->addWidget(m_notesArea, 1);
    layout->addStretch(0); // where there are no notes
    layout->addWidget(m_hint);
    return left;
}

QWidget *PresenterWindow::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->addWidget(m_clock);
    layout->addWidget(m_comingTitle);
    layout->addWidget(m_coming);
    layout->addWidget(m_stops, 1);
    return right;
}

void PresenterWindow::tell()
{
    const Stage &stage = m_director.stage();
    const Telling now = tellingOf(stage.document, stage.playback.step(), stage.presenter.first());
    m_status->setText(statusText(m_director));
    m_now->setText(now.heading);
    m_told->setText(now.body);
    m_why->setText(now.why);
    m_coming->setText(comingText(m_director));
    m_notes->setText(notesText(m_director));
    const bool hasNotes = !m_notes->text().isEmpty();
    m_notesTitle->setVisible(hasNotes);
    m_notesArea->setVisible(hasNotes);
    m_keys->setVisible(m_director.show().showsKeys());
}

void PresenterWindow::retranslate()
{
    const auto language = m_director.stage().presenter.first();
    setWindowTitle(presenterTitle(language));
    m_nowTitle->setText(nowTitle(language));
    m_comingTitle->setText(comingTitle(language));
    m_notesTitle->setText(notesTitle(language));
    m_hint->setText(keysHint(language));
    tell();
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    const auto wish = m_filter.wishOf(*event);
    if (wish == Wish::Leave && m_stops->hasFocus())
        m_stops->leave();
    else if (wish)
        m_director.fulfil(*wish);
}

void PresenterWindow::resizeEvent(QResizeEvent *)
{
    m_keys->setGeometry(rect());
    m_mirror->setMaximumHeight(int(MirrorPart * height()));
}

} // namespace presentation
