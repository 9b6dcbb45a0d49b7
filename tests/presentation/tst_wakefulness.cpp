// SPDX-License-Identifier: MIT
#include "presentation/audience/wakefulness.h"

#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

using presentation::Wakefulness;

// A desktop that can be asked to keep the screen on.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public slots:
    Q_SCRIPTABLE uint Inhibit(const QString &application, const QString &reason)
    {
        calls << application + QLatin1Char(':') + reason;
        return 77;
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie)
    {
        calls << QString::number(cookie);
        emit released();
    }

signals:
    void released();

public:
    QStringList calls;
};

// What the desktop hears while a presentation runs.
class TestWakefulness : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void held_andLetGo();
    void desktopThatRefuses_isNotAskedAgain();
    void noBus_doesNothing();

private:
    static constexpr char Peer[] = "peer";

    std::unique_ptr<QDBusServer> m_server;
    ScreenSaver m_desktop;
};

// The desktop is at the other end of a socket of its own; there is no bus.
void TestWakefulness::init()
{
    m_desktop.calls.clear();
    m_server = std::make_unique<QDBusServer>(QStringLiteral("unix:tmpdir=/tmp"));
    m_server->setAnonymousAuthenticationAllowed(true);
}

void TestWakefulness::cleanup()
{
    QDBusConnection::disconnectFromPeer(Peer);
    m_server.reset();
}

void TestWakefulness::held_andLetGo()
{
    connect(m_server.get(), &QDBusServer::newConnection, this, [this](QDBusConnection client) {
        client.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &m_desktop,
                              QDBusConnection::ExportScriptableSlots);
    });
    const auto bus = QDBusConnection::connectToPeer(m_server->address(), Peer);
    auto wakefulness = std::make_unique<Wakefulness>(bus, QStringLiteral("A lecture"));
    QSignalSpy held(wakefulness.get(), &Wakefulness::held);
    QVERIFY(held.wait());
    QVERIFY(wakefulness->isHeld());
    QCOMPARE(m_desktop.calls, QStringList{"fourwave:A lecture"});
    QSignalSpy released(&m_desktop, &ScreenSaver::released);
    wakefulness.reset();
    QVERIFY(released.wait());
    QCOMPARE(m_desktop.calls, QStringList({"fourwave:A lecture", "77"}));
}

void TestWakefulness::desktopThatRefuses_isNotAskedAgain()
{
    const auto bus = QDBusConnection::connectToPeer(m_server->address(), Peer);
    Wakefulness wakefulness(bus, QStringLiteral("A lecture"));
    const auto *answer = wakefulness.findChild<QObject *>();
    QVERIFY(answer);
    QSignalSpy gone(answer, &QObject::destroyed);
    QVERIFY(gone.wait());
    QVERIFY(!wakefulness.isHeld());
}

void TestWakefulness::noBus_doesNothing()
{
    const Wakefulness wakefulness(QDBusConnection(QStringLiteral("nowhere")), {});
    QVERIFY(!wakefulness.isHeld());
    QVERIFY(wakefulness.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestWakefulness)
#include "tst_wakefulness.moc"
