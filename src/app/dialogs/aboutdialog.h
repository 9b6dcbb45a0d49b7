// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace app {

// What the program is, what it simulates and what it leaves out.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString text();
};

} // namespace app
