// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace app {

class ViewFields;

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
    Pair<QLineEdit> makeLine(QGridLayout &layout, const QString &label, const QString &name);
    void tell();
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
    ViewFields *m_view = nullptr;
};

} // namespace app
