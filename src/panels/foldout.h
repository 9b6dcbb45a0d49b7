// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace panels {

// A title that unfolds the text below it; folded at first.
class Foldout : public QWidget
{
    Q_OBJECT

public:
    explicit Foldout(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString text() const;

signals:
    void toggled(bool open);

private:
    void show(bool open);

    QToolButton *m_title;
    QLabel *m_text;
};

} // namespace panels
