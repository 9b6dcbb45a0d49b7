// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QObject>

class QWidget;

namespace scene {
class LadderView;
}

namespace app {

class Settings;
struct Session;

// The ladder as it is shown, for a file, the clipboard or a printer. What the constructor is given must
// outlive it.
class Pictures : public QObject
{
    Q_OBJECT

public:
    Pictures(const Session &session, const scene::LadderView &ladder, Settings &settings,
             QWidget *window);

    void exportByDialog();
    // Shows over a dialog, or else the window, how far long work is, which can be ended. False, after
    // a message, when it was not written.
    bool exportTo(const QString &path, const exporters::RenderRequest &request,
                  QWidget *dialog = nullptr);
    // As the ladder is shown now, but light on white; the whole story.
    [[nodiscard]] exporters::RenderRequest request() const;

signals:
    // The file is there.
    void exported(const QString &message, const QString &path);
    void cancelled(const QString &message);

private:
    [[nodiscard]] exporters::TimeSpan visibleSpan() const;
    [[nodiscard]] static bool mayWrite(const QString &path, QWidget *window);
    void report(const exporters::Outcome &outcome, const QString &path, QWidget *window);

    const Session &m_session;
    const scene::LadderView &m_ladder;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace app
