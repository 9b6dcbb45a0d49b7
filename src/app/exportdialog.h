// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace app {

struct Session;

// What a picture shall be: file and format, languages, theme, moment, scale. The session must
// outlive it.
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
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] diagram::Languages languages() const;

    const Session &m_session;
    exporters::RenderRequest m_request;
    QLineEdit *m_path;
    QComboBox *m_languages;
    QComboBox *m_theme;
    QComboBox *m_moment;
    QDoubleSpinBox *m_scale;
};

} // namespace app
