// SPDX-License-Identifier: MIT
#include "app/pictures.h"

#include "app/exportdialog.h"
#include "app/exportwords.h"
#include "app/look.h"
#include "app/session.h"
#include "explanation/exporting.h"
#include "explanation/names.h"
#include "exporters/png.h"
#include "scene/ladderview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>

namespace app {

namespace {

constexpr double CopiedScale = 2;

} // namespace

Pictures::Pictures(const Session &session, const scene::LadderView &ladder, const Look &look,
                   QWidget *window)
    : QObject(window), m_session(session), m_ladder(ladder), m_look(look), m_window(window)
{
}

exporters::RenderRequest Pictures::request() const
{
    exporters::RenderRequest request;
    request.options = m_ladder.options();
    request.options.width = diagram::Options().width;
    exporters::applyTheme(request, m_look.theme());
    if (!m_session.document.isCapture())
        request.scenario = m_session.document.shownText();
    request.title =
        explanation::textOf(m_session.document.scenario().title, m_session.languages.first());
    return request;
}

void Pictures::exportByDialog()
{
    ExportDialog dialog(m_session, request(), m_window);
    while (dialog.exec() == QDialog::Accepted) {
        if (exportTo(dialog.path(), dialog.request()))
            return;
    }
}

bool Pictures::exportTo(const QString &path, const exporters::RenderRequest &request)
{
    const exporters::Outcome outcome = exporters::render(m_session.document.trace(), request, path);
    report(outcome, path);
    return outcome.isDone();
}

void Pictures::copy()
{
    const exporters::RenderRequest wanted = request();
    const exporters::Picture picture(m_session.document.trace(), wanted.options, wanted.theme,
                                     wanted.at);
    QGuiApplication::clipboard()->setImage(
        exporters::toImage(picture, canvasFor(picture, CopiedScale)));
    emit exported(tr("The picture is in the clipboard."));
}

void Pictures::report(const exporters::Outcome &outcome, const QString &path)
{
    const explanation::Language language = m_session.languages.first();
    if (outcome.failure) {
        QMessageBox::warning(m_window, tr("Not exported"), word(*outcome.failure, language));
        return;
    }
    QString message = explanation::wordExported(path, language);
    if (!outcome.substituted.isEmpty())
        message += u' ' + explanation::wordSubstituted(outcome.substituted, language);
    emit exported(message);
}

} // namespace app
