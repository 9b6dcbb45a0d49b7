// SPDX-License-Identifier: MIT
#include "app/pictures.h"

#include "app/exporting/exportdialog.h"
#include "app/exporting/exportwords.h"
#include "app/session.h"
#include "explanation/exporting.h"
#include "explanation/names.h"
#include "scene/ladderview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

namespace app {

namespace {

constexpr int ProgressSteps = 1000;
constexpr int Glance = 30;     // milliseconds after which the window is looked after again
constexpr int ShortWork = 300; // milliseconds that nobody needs to be told about

// Nothing but the button can be pressed, so that nothing changes what is being drawn.
exporters::Progress progressIn(QProgressDialog &dialog)
{
    return [&dialog, rest = QElapsedTimer()](double done) mutable {
        if (rest.isValid() && rest.elapsed() < Glance)
            return !dialog.wasCanceled();
        dialog.setValue(int(done * ProgressSteps));
        QCoreApplication::processEvents(dialog.isVisible() ? QEventLoop::AllEvents
                                                           : QEventLoop::ExcludeUserInputEvents);
        rest.start();
        return !dialog.wasCanceled();
    };
}

} // namespace

Pictures::Pictures(const Session &session, const scene::LadderView &ladder, Settings &settings,
                   QWidget *window)
    : QObject(window), m_session(session), m_ladder(ladder), m_settings(settings), m_window(window)
{
}

exporters::RenderRequest Pictures::request() const
{
    exporters::RenderRequest request;
    request.options = m_ladder.options();
    request.options.width = diagram::Options().width;
    exporters::applyTheme(request, diagram::ThemeName::Light);
    if (!m_session.document.isCapture())
        request.scenario = m_session.document.shownText();
    request.title =
        explanation::textOf(m_session.document.scenario().title, m_session.languages.first());
    return request;
}

// The rows that the window shows, to the ends of the run where it shows those.
exporters::TimeSpan Pictures::visibleSpan() const
{
    const diagram::Layout &layout = m_ladder.ladder();
    const QRectF seen = m_ladder.mapToScene(m_ladder.viewport()->rect()).boundingRect();
    exporters::TimeSpan span;
    if (seen.top() > 0)
        span.since = layout.timeAt(seen.top());
    if (seen.bottom() < layout.size().height())
        span.until = layout.timeAt(seen.bottom());
    return span;
}

void Pictures::exportByDialog()
{
    ExportDialog dialog(m_session, m_settings, request(), visibleSpan(), m_window);
    dialog.setSaving([this, &dialog] {
        return mayWrite(dialog.path(), &dialog)
               && exportTo(dialog.path(), dialog.request(), &dialog);
    });
    dialog.exec();
}

bool Pictures::exportTo(const QString &path, const exporters::RenderRequest &request,
                        QWidget *dialog)
{
    QWidget *below = dialog ? dialog : m_window;
    QProgressDialog progress(tr("Drawing %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0,
                             ProgressSteps, below);
    progress.setWindowTitle(tr("Export"));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(ShortWork);
    progress.setAutoReset(false);
    const exporters::Outcome outcome =
        exporters::render(m_session.document.trace(), request, path, progressIn(progress));
    progress.reset();
    report(outcome, path, below);
    return outcome.isDone();
}

// A file that is there may be a capture or somebody's slides.
bool Pictures::mayWrite(const QString &path, QWidget *window)
{
    return !QFileInfo::exists(path)
           || QMessageBox::question(
                  window, tr("Export"),
                  tr("%1 is there already. Replace it?").arg(QFileInfo(path).fileName()),
                  QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
                  == QMessageBox::Yes;
}

void Pictures::report(const exporters::Outcome &outcome, const QString &path, QWidget *window)
{
    const explanation::Language language = m_session.languages.first();
    if (outcome.failure && outcome.failure->kind == exporters::Failure::Kind::Cancelled) {
        emit cancelled(word(*outcome.failure, language));
        return;
    }
    if (outcome.failure) {
        QMessageBox::warning(window, tr("Not exported"), word(*outcome.failure, language));
        return;
    }
    QStringList news;
    if (outcome.choice)
        news << word(*outcome.choice, language);
    if (!outcome.substituted.isEmpty())
        news << explanation::wordSubstituted(outcome.substituted, language);
    news.prepend(explanation::wordExported(path, language));
    if (news.size() > 1)
        QMessageBox::information(window, tr("Export"), news.join(u'\n'));
    emit exported(news.first(), path);
}

} // namespace app
