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
    // What stands above the text and is folded with it, where it has something to say; the foldout
    // owns it.
    void setContents(QWidget *contents);
    void setHasContents(bool has);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString text() const;

signals:
    void toggled(bool open);

private:
    void show(bool open);
    void showWhatThereIs();

    QToolButton *m_title;
    QLabel *m_text;
    QWidget *m_contents = nullptr;
    bool m_hasContents = false;
};

} // namespace panels
