// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/exporttimes.h"
#include "exporters/render.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace app {

class ContentPage;
class FilmPage;
class PreviewPane;
class Settings;
class SizePage;
struct Session;

// What is written to which file: format, which is the name's suffix, what is drawn, how large, how a
// film runs; with a preview, and choices that can be kept. Session and settings must outlive it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // Begins with the request, which is as the ladder is shown, and with the time that is seen.
    ExportDialog(const Session &session, Settings &settings,
                 const exporters::RenderRequest &request, const exporters::TimeSpan &visible,
                 QWidget *parent = nullptr);

    // What Save does; the dialog stays when it answers false.
    void setSaving(const std::function<bool()> &save) { m_save = save; }
    void accept() override;

    [[nodiscard]] exporters::RenderRequest request() const;
    [[nodiscard]] QString path() const;

private:
    void fill();
    void build(Settings &settings);
    [[nodiscard]] QWidget *makeFileRow();
    [[nodiscard]] QWidget *makeTabs();
    void browse();
    void choose(const QString &suffix);
    void offerWhatApplies();
    void showPreview();
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] QString suggestedPath() const;

    const Session &m_session;
    std::function<bool()> m_save;
    exporters::RenderRequest m_request;
    QLineEdit *m_path;
    QComboBox *m_format;
    QLabel *m_limits;
    ContentPage *m_content;
    SizePage *m_size;
    FilmPage *m_film;
    PreviewPane *m_preview;
    QTabWidget *m_tabs = nullptr;
};

} // namespace app
