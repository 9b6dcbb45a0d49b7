// SPDX-License-Identifier: MIT
#include "app/momentdialog.h"

#include "model/lecturefile.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace app {

namespace {

constexpr int MostMinutes = 240;
constexpr int NoteLines = 4;
const QString Ending = QStringLiteral(".fourwave-lecture");

QPlainTextEdit *noteField(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setMinimumWidth(420);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * (NoteLines + 1));
    return field;
}

std::string textOf(const QPlainTextEdit &field)
{
    return field.toPlainText().trimmed().toStdString();
}

} // namespace

MomentDialog::MomentDialog(const QString &fileName, QWidget *parent)
    : QDialog(parent), m_file(new QLineEdit(fileName, this)), m_planned(new QSpinBox(this)),
      m_chinese(noteField(QStringLiteral("notesChinese"), this)),
      m_english(noteField(QStringLiteral("notesEnglish"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add this moment to a lecture"));
    m_file->setObjectName(QStringLiteral("file"));
    m_planned->setObjectName(QStringLiteral("planned"));
    m_planned->setRange(0, MostMinutes);
    m_planned->setSuffix(tr(" min"));
    m_planned->setSpecialValueText(tr("not planned"));
    build();
    connect(m_file, &QLineEdit::textChanged, this, &MomentDialog::offer);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offer();
}

void MomentDialog::build()
{
    auto *browse = new QPushButton(tr("&Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &MomentDialog::choose);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    auto *form = new QFormLayout(this);
    auto *label = new QLabel(tr("&Lecture:"), this);
    label->setBuddy(m_file);
    form->addRow(label, file);
    form->addRow(tr("&Planned time:"), m_planned);
    form->addRow(tr("Notes in C&hinese:"), m_chinese);
    form->addRow(tr("Notes in &English:"), m_english);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
}

// One that is there gets a further part; another is begun.
void MomentDialog::choose()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Choose a lecture, or name a new one"), m_file->text(),
        tr("Lectures (*.fourwave-lecture)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_file->setText(path);
}

void MomentDialog::offer()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_file->text().trimmed().isEmpty());
}

QString MomentDialog::fileName() const
{
    const QString path = m_file->text().trimmed();
    return model::isLectureFile(path) ? path : path + Ending;
}

tcp::Duration MomentDialog::planned() const
{
    return std::chrono::minutes(m_planned->value());
}

scenario::Text MomentDialog::notes() const
{
    return {textOf(*m_english), textOf(*m_chinese)};
}

} // namespace app
