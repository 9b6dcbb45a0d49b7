// SPDX-License-Identifier: MIT
#include "app/noticestrip.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace app {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeToRead = 10s;
constexpr int Margin = 12; // pixels to the edges below and beside

} // namespace

NoticeStrip::NoticeStrip(QWidget *over)
    : QFrame(over), m_words(new QLabel(this)), m_folder(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(TimeToRead);
    connect(&m_rest, &QTimer::timeout, this, &NoticeStrip::hideUnlessUsed);
    connect(m_folder, &QToolButton::clicked, this, &NoticeStrip::showFolder);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    over->installEventFilter(this);
    retranslate();
    hide();
}

void NoticeStrip::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->setObjectName(QStringLiteral("notice"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_folder->setObjectName(QStringLiteral("noticeFolder"));
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_close);
}

void NoticeStrip::retranslate()
{
    m_folder->setText(tr("Open folder"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void NoticeStrip::tell(const QString &words)
{
    m_folder->hide();
    showWords(words);
}

void NoticeStrip::tellOfFile(const QString &words, const QString &path)
{
    m_path = path;
    m_folder->show();
    showWords(words);
}

void NoticeStrip::showWords(const QString &words)
{
    m_words->setText(words);
    place();
    show();
    raise();
    m_rest.start();
    // An alert would not arrive; what seems to have the focus is read.
    QAccessibleEvent event(m_words, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

// Above the lower edge, as wide as the words need where there is room.
void NoticeStrip::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * Margin, 2 * Margin);
    const int beside = sizeHint().width() - m_words->sizeHint().width();
    const int wanted = m_words->fontMetrics().horizontalAdvance(m_words->text()) + beside + 8;
    const int width = std::min(wanted, room.width());
    const int height = std::max(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry(Margin, parentWidget()->height() - Margin - height, width, height);
}

// Who reaches for a button has not finished.
void NoticeStrip::hideUnlessUsed()
{
    if (underMouse() || m_folder->hasFocus() || m_close->hasFocus())
        m_rest.start();
    else
        hide();
}

void NoticeStrip::showFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

void NoticeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool NoticeStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace app
