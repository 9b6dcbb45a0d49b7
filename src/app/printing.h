// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace app {

class Pictures;
struct Session;

// Prints the ladder on sheets of paper, as the PDF for paper has it, after a preview. What the
// constructor is given must outlive it.
class Printing : public QObject
{
    Q_OBJECT

public:
    Printing(const Session &session, const Pictures &pictures, QWidget *window);

    void printByPreview();
    // All sheets, light on white.
    void paint(QPrinter &printer) const;

private:
    const Session &m_session;
    const Pictures &m_pictures;
    QWidget *m_window;
};

} // namespace app
