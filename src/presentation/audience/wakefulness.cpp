// SPDX-License-Identifier: MIT
#include "presentation/audience/wakefulness.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace presentation {

namespace {

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QString::fromLatin1(method));
}

} // namespace

Wakefulness::Wakefulness(const QDBusConnection &bus, const QString &why, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return; // a desktop without a bus, or none
    QDBusMessage call = callOf("Inhibit");
    call << QStringLiteral("fourwave") << why;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &Wakefulness::take);
}

// Where the desktop has not answered yet, it lets go when it sees the connection end.
Wakefulness::~Wakefulness()
{
    if (!m_cookie)
        return;
    QDBusMessage call = callOf("UnInhibit");
    call << *m_cookie;
    m_bus.send(call);
}

void Wakefulness::take(QDBusPendingCallWatcher *answer)
{
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    if (reply.isError())
        return;
    m_cookie = reply.value();
    emit held();
}

} // namespace presentation
