// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace app {

struct Session;

// What is written to which file: format, which is the name's suffix, languages, theme, moment,
// scale. The session must outlive it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // Begins with the request, which is as the ladder is shown.
    ExportDialog(const Session &session, const exporters::RenderRequest &request,
                 QWidget *parent = nullptr);

    [[nodiscard]] exporters::RenderRequest request() const;
    [[nodiscard]] QString path() const;

private:
    void fill();
    void build();
    void browse();
    void choose(const QString &suffix);
    void offerWhatApplies();
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] diagram::Languages languages() const;

    const Session &m_session;
    exporters::RenderRequest m_request;
    QLineEdit *m_path;
    QComboBox *m_format;
    QComboBox *m_languages;
    QComboBox *m_theme;
    QComboBox *m_moment;
    QDoubleSpinBox *m_scale;
};

} // namespace app
