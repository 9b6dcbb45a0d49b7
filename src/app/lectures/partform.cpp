// SPDX-License-Identifier: MIT
#include "app/lectures/partform.h"

#include "app/lectures/fieldgrid.h"
#include "app/lectures/partwords.h"
#include "app/lectures/viewfields.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr double MostMinutes = 240;
constexpr int NoteLines = 5;
constexpr double SecondsAMinute = 60;
constexpr double AtOnce = -0.001; // seconds: the part begins at its moment

QPlainTextEdit *noteField(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setMinimumWidth(240);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * (NoteLines + 1));
    return field;
}

// What nobody has changed stays as a person wrote it in the file.
std::string textOf(const QString &text, const std::string &before)
{
    return text == QString::fromStdString(before) ? before : text.trimmed().toStdString();
}

scenario::Text textsOf(const QLineEdit &english, const QLineEdit &chinese,
                       const scenario::Text &before)
{
    return {textOf(english.text(), before.en), textOf(chinese.text(), before.zh)};
}

double secondsOf(tcp::Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

double minutesOf(tcp::Duration duration)
{
    return secondsOf(duration) / SecondsAMinute;
}

} // namespace

PartForm::PartForm(QWidget *parent) : QWidget(parent), m_moment(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    m_moment->setObjectName(QStringLiteral("moment"));
    m_moment->setWordWrap(true);
    layout->addWidget(m_moment, 0, 0, 1, 5);
    makeTexts(*layout);
    makeTime(*layout);
    m_view = new ViewFields(*layout, this);
    connect(m_view, &ViewFields::edited, this, &PartForm::tell);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
}

PartForm::Pair<QLineEdit> PartForm::makeLine(QGridLayout &layout, const QString &label,
                                             const QString &name)
{
    const Pair<QLineEdit> pair{new QLineEdit(this), new QLineEdit(this)};
    pair.chinese->setObjectName(name + QLatin1String("Chinese"));
    pair.english->setObjectName(name + QLatin1String("English"));
    pair.chinese->setPlaceholderText(QStringLiteral("中文"));
    pair.english->setPlaceholderText(QStringLiteral("English"));
    pair.english->setAccessibleName(QString(label).remove(u'&') + QLatin1String(" English"));
    const int row = layout.rowCount();
    layout.addWidget(labelOf(label, pair.chinese), row, 0);
    layout.addWidget(pair.chinese, row, 1);
    layout.addWidget(pair.english, row, 2, 1, 3);
    for (QLineEdit *field : {pair.chinese, pair.english})
        connect(field, &QLineEdit::textEdited, this, &PartForm::edited);
    return pair;
}

void PartForm::makeTexts(QGridLayout &layout)
{
    m_chapter = makeLine(layout, tr("A c&hapter begins:"), QStringLiteral("chapter"));
    m_title = makeLine(layout, tr("&Title:"), QStringLiteral("title"));
    m_notes = {noteField(QStringLiteral("notesChinese"), this),
               noteField(QStringLiteral("notesEnglish"), this)};
    m_notes.chinese->setPlaceholderText(QStringLiteral("中文"));
    m_notes.english->setPlaceholderText(QStringLiteral("English"));
    m_notes.english->setAccessibleName(tr("Notes in English"));
    const int row = layout.rowCount();
    layout.addWidget(labelOf(tr("&Notes:"), m_notes.chinese), row, 0, Qt::AlignTop);
    layout.addWidget(m_notes.chinese, row, 1);
    layout.addWidget(m_notes.english, row, 2, 1, 3);
    layout.setRowStretch(row, 1);
    for (QPlainTextEdit *field : {m_notes.chinese, m_notes.english})
        connect(field, &QPlainTextEdit::textChanged, this, &PartForm::tell);
}

void PartForm::tell()
{
    if (!m_isSetting)
        emit edited();
}

void PartForm::makeTime(QGridLayout &layout)
{
    m_planned = new QDoubleSpinBox(this);
    m_planned->setObjectName(QStringLiteral("planned"));
    m_planned->setRange(0, MostMinutes);
    m_planned->setDecimals(1);
    m_planned->setSuffix(tr(" min"));
    m_planned->setSpecialValueText(tr("not planned"));
    makeBeginning();
    addRow(layout, labelOf(tr("&Planned time:"), m_planned), labelOf(tr("&Begins:"), m_from));
    connect(m_planned, &QDoubleSpinBox::valueChanged, this, &PartForm::tell);
}

void PartForm::makeBeginning()
{
    m_from = new QDoubleSpinBox(this);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setDecimals(3);
    m_from->setSingleStep(0.05);
    m_from->setSuffix(tr(" s"));
    m_from->setSpecialValueText(tr("at its moment"));
    connect(m_from, &QDoubleSpinBox::valueChanged, this, &PartForm::tell);
}

void PartForm::setPart(const lecture::Part &part)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_part = part;
    const auto text = [](const std::string &words) { return QString::fromStdString(words); };
    m_moment->setText(PartWords::moment(part));
    m_chapter.chinese->setText(text(part.chapter.zh));
    m_chapter.english->setText(text(part.chapter.en));
    m_title.chinese->setText(text(part.title.zh));
    m_title.english->setText(text(part.title.en));
    m_notes.chinese->setPlainText(text(part.notes.zh));
    m_notes.english->setPlainText(text(part.notes.en));
    m_planned->setValue(minutesOf(part.planned));
    m_from->setRange(AtOnce, secondsOf(part.at));
    m_from->setValue(part.from ? secondsOf(*part.from) : AtOnce);
    m_view->setView(part.view);
}

lecture::Part PartForm::part() const
{
    lecture::Part part = m_part;
    part.chapter = textsOf(*m_chapter.english, *m_chapter.chinese, m_part.chapter);
    part.title = textsOf(*m_title.english, *m_title.chinese, m_part.title);
    part.notes = {textOf(m_notes.english->toPlainText(), m_part.notes.en),
                  textOf(m_notes.chinese->toPlainText(), m_part.notes.zh)};
    part.planned = planned();
    part.from = from();
    part.view = m_view->view();
    return part;
}

std::optional<tcp::Duration> PartForm::from() const
{
    const double seconds = m_from->value();
    if (seconds < 0)
        return {};
    if (m_part.from && std::abs(secondsOf(*m_part.from) - seconds) <= 0.0005)
        return m_part.from;
    return std::min(m_part.at, tcp::Duration(std::llround(seconds * 1e6)));
}

// A time that the field only rounds stays as it is.
tcp::Duration PartForm::planned() const
{
    if (std::abs(minutesOf(m_part.planned) - m_planned->value()) <= 0.05)
        return m_part.planned;
    return std::chrono::seconds(std::lround(m_planned->value() * SecondsAMinute));
}

} // namespace app
