// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace app {

class Settings;

// Choices that were kept under a name: takes them up, keeps the present ones, and forgets them. The
// settings and the form must outlive it.
class PresetBar : public QWidget
{
    Q_OBJECT

public:
    // `form` is what the presets hold the values of.
    PresetBar(Settings &settings, QWidget &form, QWidget *parent = nullptr);

signals:
    void taken();

private:
    void fill(const QString &chosen);
    void take();
    void keep();
    void forget();
    [[nodiscard]] QString name() const;

    Settings &m_settings;
    QWidget &m_form;
    QComboBox *m_names;
    QPushButton *m_forget;
};

} // namespace app
