// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace panels {

// Ways in, for those who have just arrived; they can be dismissed.
class Doors : public QWidget
{
    Q_OBJECT

public:
    explicit Doors(QWidget *parent = nullptr);

signals:
    void watchAsked();
    void tourAsked();
    void pilesAsked();
    void openAsked();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_watch;
    QPushButton *m_tour;
    QPushButton *m_piles;
    QPushButton *m_open;
    QToolButton *m_dismiss;
};

} // namespace panels
