// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;

namespace app {

// Keeps from the window the Escape or F5 that a remote sends a second time, or that a hand still
// holds down, when the first of them has just ended a presentation. A filter of the application.
class KeyEcho : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPresenting(bool isPresenting) { m_isPresenting = isPresenting; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Press
    {
        int key = 0;
        quint64 at = 0;                      // ms
        std::optional<quint64> releasedAt{}; // ms
    };
    [[nodiscard]] bool takePress(const QKeyEvent &key);
    void takeRelease(const QKeyEvent &key);
    [[nodiscard]] bool isEcho(const QKeyEvent &key) const;

    bool m_isPresenting = false;
    std::optional<Press> m_last; // that a presentation got
};

} // namespace app
