// SPDX-License-Identifier: MIT
#include "presentation/presentation.h"

#include "explanation/names.h"
#include "presentation/audience/audiencewindow.h"
#include "presentation/audience/screens.h"
#include "presentation/audience/wakefulness.h"
#include "presentation/presenter/clockbar.h"
#include "presentation/presenter/mirror.h"
#include "presentation/presenter/presenterwindow.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScreen>

#include <chrono>
#include <utility>

namespace presentation {

using namespace std::chrono_literals;
using Company = AudienceWindow::Company;

namespace {

const QString BusName = QStringLiteral("presentation");
constexpr QSize Frame(8, 48); // of a window
constexpr int SecondsToKeep = 10;
constexpr double WindowPart = 0.6; // of a screen's width, for an audience in a window

} // namespace

Presentation::Presentation(Talk talk, const Setting &setting, QObject *parent)
    : QObject(parent), m_setting(setting), m_stage(setting.language),
      m_director(std::move(talk), m_stage), m_bookmarks(setting.bookmarks)
{
    m_stage.audience.setBoth(setting.isInBothLanguages);
    m_stage.theme = setting.theme;
    if (setting.reducesMotion)
        m_stage.playback.setMotion(model::Playback::Motion::Reduced);
    m_second.setInterval(1s);
}

Presentation::~Presentation() = default;

std::optional<model::FileProblem> Presentation::start()
{
    if (auto problem = m_director.prepare())
        return problem;
    m_audience = std::make_unique<AudienceWindow>(m_director, m_keys);
    m_presenter = std::make_unique<PresenterWindow>(m_director, m_keys);
    connectDirector();
    connect(qApp, &QGuiApplication::screenAdded, this, &Presentation::arrange,
            Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenRemoved, this, &Presentation::arrange,
            Qt::QueuedConnection);
    connectClock();
    if (m_setting.keepsAwake)
        keepAwake();
    if (const auto bookmark = m_bookmarks.of(m_director.talk().origin))
        m_director.offer(*bookmark);
    arrange();
    return {};
}

void Presentation::connectClock()
{
    m_presenter->clock().begin(QDateTime::currentDateTime());
    connect(&m_second, &QTimer::timeout, this, &Presentation::tick);
    connect(&m_director, &Director::resumed, this, &Presentation::resumeClock);
    m_second.start();
}

void Presentation::tick()
{
    m_presenter->clock().tick(QDateTime::currentDateTime());
    if (m_presenter->clock().elapsed() % SecondsToKeep == 0)
        keepPlace(); // a lecturer may talk for long about one step
}

void Presentation::resumeClock(const Bookmark &bookmark)
{
    m_presenter->clock().begin(QDateTime::currentDateTime(), bookmark.elapsed);
}

// On a connection of its own, whose end tells the desktop that nobody presents any more.
void Presentation::keepAwake()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, BusName);
    m_wakefulness = std::make_unique<Wakefulness>(
        bus, explanation::textOf(m_director.talk().lecture.title, m_stage.presenter.first()));
}

// Written at each step, also of a detour, so that nothing that happens later can lose it; a talk
// that has come to its end begins anew.
void Presentation::keepPlace()
{
    const QString &origin = m_director.talk().origin;
    const Show &show = m_director.show();
    const bool isInDetour = !show.detours().empty();
    if (m_isBeginning || (m_director.offered() && !isInDetour))
        return; // the place that was left before is still worth more
    const Bookmark place{m_director.stop(), m_stage.playback.position(),
                         m_presenter->clock().elapsed(), show.detours()};
    const bool isAtStart = show.stop() == 0 && !isInDetour;
    if (show.isLast() && !isInDetour)
        m_bookmarks.forget(origin);
    else if (!isAtStart && m_kept != place && m_bookmarks.keep(origin, place))
        m_kept = place;
}

void Presentation::goTo(const trace::Position &position)
{
    const auto stop = m_director.stopOfStep(position.step);
    if (!stop)
        return;
    const auto offered = m_director.offered();
    const QScopedValueRollback beginning(m_isBeginning, true);
    m_director.goTo(*stop, position);
    const bool isThere = offered && offered->detours.empty() && offered->position == position;
    if (offered && !isThere)
        m_director.offer(*offered);
}

trace::Position Presentation::position() const
{
    const auto &detours = m_director.show().detours();
    return detours.empty() ? m_stage.playback.position() : detours.front().left;
}

void Presentation::connectDirector()
{
    connect(&m_director, &Director::endAsked, this, &Presentation::end);
    connect(&m_director, &Director::stopChanged, this, &Presentation::keepPlace);
    connect(&m_director, &Director::changed, this, &Presentation::keepPlace);
    // What plays by itself, and what comes to rest; not in the midst of a jump.
    connect(&m_stage.playback, &model::Playback::stepChanged, this, &Presentation::keepPlace,
            Qt::QueuedConnection);
    connect(&m_stage.playback, &model::Playback::modeChanged, this, &Presentation::keepPlace,
            Qt::QueuedConnection);
    connect(&m_director, &Director::windowAsked, this, &Presentation::toggleWindow);
    connect(m_audience.get(), &AudienceWindow::resized, &m_presenter->mirror(), &Mirror::setShape);
    connect(m_audience.get(), &AudienceWindow::closed, this, &Presentation::end);
    connect(m_presenter.get(), &PresenterWindow::closed, this, &Presentation::end);
}

void Presentation::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_second.stop();
    if (m_wakefulness) {
        m_wakefulness.reset();
        QDBusConnection::disconnectFromBus(BusName);
    }
    m_stage.playback.pause();
    m_audience->close();
    m_presenter->close();
    emit ended();
}

void Presentation::toggleWindow()
{
    m_isInWindow = !m_isInWindow;
    arrange();
}

// With the screens as they are now. One that was unplugged leaves the lecturer with both windows.
void Presentation::arrange()
{
    if (m_hasEnded)
        return;
    const bool hasTwo = QGuiApplication::screens().size() > 1;
    m_hadTwoScreens = m_hadTwoScreens || hasTwo;
    if (m_isInWindow || (!hasTwo && m_hadTwoScreens))
        showInWindows();
    else if (hasTwo)
        showOn(*audienceScreen(m_setting.screen, m_setting.ownScreen),
               *ownScreen(m_setting.screen, m_setting.ownScreen));
    else
        showAlone();
}

void Presentation::showOn(QScreen &audience, QScreen &presenter)
{
    m_audience->setCompany(Company::WithPresenter);
    showFullScreenOn(*m_audience, audience);
    showMaximizedOn(*m_presenter, presenter);
    m_presenter->activateWindow();
}

void Presentation::showAlone()
{
    m_presenter->hide();
    m_audience->setCompany(Company::Alone);
    showFullScreenOn(*m_audience, *audienceScreen(m_setting.screen, m_setting.ownScreen));
    m_audience->activateWindow();
}

void Presentation::showInWindows()
{
    const QRect room = ownScreen(m_setting.screen, m_setting.ownScreen)->availableGeometry();
    const int width = int(WindowPart * room.width());
    m_audience->setCompany(Company::WithPresenter);
    m_audience->showNormal();
    m_audience->setGeometry(
        {room.topLeft() + QPoint(0, Frame.height()), QSize(width, width * 9 / 16)});
    m_presenter->showNormal();
    QRect own(QPoint(), PresenterSize.boundedTo(room.size() - Frame));
    own.moveBottomRight(room.bottomRight());
    m_presenter->setGeometry(own);
    m_presenter->activateWindow();
    m_audience->raise();
}

} // namespace presentation
