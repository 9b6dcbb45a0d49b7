// SPDX-License-Identifier: MIT
#include "app/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace app {

namespace {

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Fourwave"));
    auto *label = new QLabel(text(), this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMinimumWidth(460);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(label);
    layout->addWidget(buttons);
}

QString AboutDialog::text()
{
    return QStringLiteral("<h2>%1</h2>")
               .arg(tr("Fourwave %1").arg(QCoreApplication::applicationVersion()))
           + paragraph(tr("Three waves to open, four to close: an explorer of the life of a TCP "
                          "connection."))
           + paragraph(
               tr("Simulated: two hosts with several sockets, the socket calls of their "
                  "programs, all eleven states of RFC 9293, retransmission by RFC 6298, the "
                  "timers of opening, closing and keeping alive, and what a network does to "
                  "segments. The systems are data: each number has its source, and says how "
                  "sure it is."))
           + paragraph(
               tr("Left out: congestion control, the contents of payloads, and IP below TCP. "
                  "Times of programs and kernels are zero unless the scenario gives them."))
           + paragraph(
               tr("Free software under the MIT licence. The font Fourwave Sans is made from "
                  "Noto Sans CJK, under the SIL Open Font License 1.1."));
}

} // namespace app
