// SPDX-License-Identifier: MIT
#include "presentation/audience/audiencewindow.h"

#include "diagram/painting/fonts.h"
#include "explanation/names.h"
#include "presentation/audience/captionbar.h"
#include "presentation/audience/hallpicture.h"
#include "presentation/audience/keypage.h"
#include "presentation/presenter/presenterwords.h"
#include "presentation/show/director.h"
#include "presentation/sizes.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

namespace presentation {

namespace {

Point pointAt(const QMouseEvent &event, const QWidget &widget)
{
    return {event.position().x() / std::max(1, widget.width()),
            event.position().y() / std::max(1, widget.height())};
}

void fill(QWidget &widget, const QColor &color)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Window, color);
    widget.setPalette(palette);
}

} // namespace

AudienceWindow::AudienceWindow(Director &director, KeyFilter &filter, QWidget *parent)
    : QWidget(parent, Qt::Window), m_director(director), m_picture(new HallPicture(director, this)),
      m_still(new QLabel(this)), m_cover(new QWidget(this)), m_offer(new QLabel(this)),
      m_keys(new KeyPage(director.stage().presenter, KeyPage::Keys::OfTheAudience, this)),
      m_filter(filter)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget *above : {static_cast<QWidget *>(m_still), m_cover,
                           static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_keys)}) {
        above->setAttribute(Qt::WA_TransparentForMouseEvents);
        above->hide();
    }
    m_still->setScaledContents(true);
    m_cover->setAutoFillBackground(true);
    m_offer->setAutoFillBackground(true);
    m_offer->setMargin(8);
    m_offer->setObjectName(QStringLiteral("offer"));
    connect(&director, &Director::changed, this, &AudienceWindow::follow);
    follow();
}

void AudienceWindow::setCompany(Company company)
{
    m_company = company;
    follow();
}

void AudienceWindow::follow()
{
    const Show &show = m_director.show();
    if (show.isFrozen() == m_still->isHidden())
        freeze();
    fill(*m_cover, show.blank() == Blank::White ? Qt::white : Qt::black);
    m_cover->setVisible(show.blank() != Blank::None);
    followOffer();
    m_keys->setVisible(show.showsKeys() && m_company == Company::Alone);
    setCursor(show.tool() == Tool::None && !isFullScreen() ? Qt::ArrowCursor : Qt::BlankCursor);
    setWindowTitle(
        explanation::textOf(m_director.talk().lecture.title, m_director.stage().audience.first()));
}

// The lecturer who sees nothing but this window is told here, above the captions, before anything
// is shown.
void AudienceWindow::followOffer()
{
    m_offer->setText(offerText(m_director));
    m_offer->setFont(diagram::font(height() * CaptionOfPicture));
    m_offer->adjustSize();
    const int bottom = height() - m_picture->captions().height();
    m_offer->move(width() - m_offer->width(), bottom - m_offer->height());
    m_offer->setVisible(m_company == Company::Alone && m_director.offered());
}

// As it is now, whatever happens below it.
void AudienceWindow::freeze()
{
    if (m_director.show().isFrozen())
        m_still->setPixmap(m_picture->grab());
    m_still->setVisible(m_director.show().isFrozen());
}

bool AudienceWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::WhatsThis)
        return true; // nothing pops up
    return QWidget::event(event);
}

void AudienceWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    if (const auto wish = m_filter.wishOf(*event))
        m_director.fulfil(*wish);
}

void AudienceWindow::mouseMoveEvent(QMouseEvent *event)
{
    m_director.move(pointAt(*event, *this), event->buttons());
}

// Some remotes are mice.
void AudienceWindow::mousePressEvent(QMouseEvent *event)
{
    if (m_director.show().tool() == Tool::Pen)
        m_director.press(pointAt(*event, *this));
    else if (event->button() == Qt::LeftButton)
        m_director.fulfil(Wish::Next);
    else if (event->button() == Qt::RightButton)
        m_director.fulfil(Wish::Back);
}

void AudienceWindow::resizeEvent(QResizeEvent *)
{
    for (QWidget *each : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_still),
                          m_cover, static_cast<QWidget *>(m_keys)})
        each->setGeometry(rect());
    followOffer();
    emit resized(size());
}

} // namespace presentation
