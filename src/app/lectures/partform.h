// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace app {

// Everything that a lecture file can say of one part, and the name of its moment.
class PartForm : public QWidget
{
    Q_OBJECT

public:
    explicit PartForm(QWidget *parent = nullptr);

    void setPart(const lecture::Part &part);
    // The part that was set, with what the fields say.
    [[nodiscard]] lecture::Part part() const;

signals:
    // By the user.
    void edited();

private:
    // A text in both languages.
    template <typename Field>
    struct Pair
    {
        Field *chinese = nullptr;
        Field *english = nullptr;
    };

    void makeTexts(QGridLayout &layout);
    void makeTime(QGridLayout &layout);
    void makeBeginning();
    void makeHidden(QGridLayout &layout);
    void makeView(QGridLayout &layout);
    Pair<QLineEdit> makeLine(QGridLayout &layout, const QString &label, const QString &name);
    QComboBox *makeChoice(const QString &name, const QStringList &texts);
    void tell();
    void setView(const lecture::View &view);
    [[nodiscard]] lecture::View view() const;
    [[nodiscard]] tcp::Duration planned() const;
    [[nodiscard]] std::optional<tcp::Duration> from() const;

    lecture::Part m_part;
    bool m_isSetting = false;
    QLabel *m_moment;
    Pair<QLineEdit> m_chapter;
    Pair<QLineEdit> m_title;
    Pair<QPlainTextEdit> m_notes;
    QDoubleSpinBox *m_planned = nullptr;
    QDoubleSpinBox *m_from = nullptr;
    std::array<QCheckBox *, lecture::DetailNames.size()> m_hidden{};
    QComboBox *m_theme = nullptr;
    QComboBox *m_languages = nullptr;
    QComboBox *m_numbers = nullptr;
    QComboBox *m_time = nullptr;
    QSpinBox *m_steps = nullptr;
};

} // namespace app
