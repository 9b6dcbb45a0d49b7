// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace app {

// Lets an input that has the focus keep the keys that it needs itself, before the window's
// single-key shortcuts take them; and no others, so that the window's keys work in a text, too.
class KeyPrecedence : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
