// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace presentation {

// While it lives the desktop's screen does not go to sleep, if the desktop listens:
// org.freedesktop.ScreenSaver, the Idle Inhibition Service of freedesktop.org.
class Wakefulness : public QObject
{
    Q_OBJECT

public:
    // `why` is shown to whoever asks the desktop what keeps it awake.
    Wakefulness(const QDBusConnection &bus, const QString &why, QObject *parent = nullptr);
    ~Wakefulness() override;

    // Whether the desktop has agreed.
    [[nodiscard]] bool isHeld() const { return m_cookie.has_value(); }

signals:
    void held();

private:
    void take(QDBusPendingCallWatcher *answer);

    QDBusConnection m_bus;
    std::optional<uint> m_cookie;
};

} // namespace presentation
