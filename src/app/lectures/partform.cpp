// SPDX-License-Identifier: MIT
#include "app/lectures/partform.h"

#include "app/lectures/partwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

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

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

// Two fields beside each other, with their labels.
void addRow(QGridLayout &layout, QLabel *left, QLabel *right)
{
    const int row = layout.rowCount();
    layout.addWidget(left, row, 0);
    layout.addWidget(left->buddy(), row, 1);
    layout.addWidget(right, row, 2);
    if (right->buddy())
        layout.addWidget(right->buddy(), row, 3);
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

// The alternatives stand behind the one that asks for nothing.
template <typename Alternative>
void choose(QComboBox &box, std::optional<Alternative> value)
{
    box.setCurrentIndex(value ? int(*value) + 1 : 0);
}

template <typename Alternative>
std::optional<Alternative> chosen(const QComboBox &box)
{
    const int index = box.currentIndex();
    return index > 0 ? std::optional(static_cast<Alternative>(index - 1)) : std::nullopt;
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
    makeHidden(*layout);
    makeView(*layout);
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
    pair.english->setAccessibleName(label + QLatin1String(" English"));
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
    m_steps = new QSpinBox(this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setRange(lecture::LeastSteps - 1, lecture::MostSteps);
    m_steps->setSpecialValueText(tr("as usual"));
    makeBeginning();
    addRow(layout, labelOf(tr("&Planned time:"), m_planned), labelOf(tr("&Begins:"), m_from));
    connect(m_planned, &QDoubleSpinBox::valueChanged, this, &PartForm::tell);
    connect(m_steps, &QSpinBox::valueChanged, this, &PartForm::tell);
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

void PartForm::makeHidden(QGridLayout &layout)
{
    auto *row = new QHBoxLayout;
    const QStringList texts = PartWords::details();
    for (std::size_t i = 0; i < m_hidden.size(); ++i) {
        m_hidden[i] = new QCheckBox(texts[qsizetype(i)], this);
        m_hidden[i]->setObjectName(QString::fromUtf8(lecture::DetailNames[i].data()));
        row->addWidget(m_hidden[i]);
        connect(m_hidden[i], &QCheckBox::clicked, this, &PartForm::edited);
    }
    row->addStretch();
    const int place = layout.rowCount();
    layout.addWidget(new QLabel(tr("Hidden at first:"), this), place, 0);
    layout.addLayout(row, place, 1, 1, 4);
}

QComboBox *PartForm::makeChoice(const QString &name, const QStringList &texts)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItems(texts);
    connect(box, &QComboBox::activated, this, &PartForm::edited);
    return box;
}

void PartForm::makeView(QGridLayout &layout)
{
    m_theme = makeChoice(QStringLiteral("theme"), PartWords::themes());
    m_languages = makeChoice(QStringLiteral("languages"), PartWords::languages());
    m_numbers = makeChoice(QStringLiteral("numbers"), PartWords::numbers());
    m_time = makeChoice(QStringLiteral("time"), PartWords::times());
    addRow(layout, labelOf(tr("&Colours:"), m_theme), labelOf(tr("&Languages:"), m_languages));
    addRow(layout, labelOf(tr("N&umbers:"), m_numbers), labelOf(tr("&Steps at once:"), m_steps));
    addRow(layout, labelOf(tr("T&ime as height:"), m_time), new QLabel(this));
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
    setView(part.view);
}

void PartForm::setView(const lecture::View &view)
{
    for (std::size_t i = 0; i < m_hidden.size(); ++i)
        m_hidden[i]->setChecked(view.hides(lecture::Detail(i)));
    const auto theme = std::ranges::find(lecture::ThemeNames, view.theme);
    const bool hasTheme = theme != lecture::ThemeNames.end();
    m_theme->setCurrentIndex(hasTheme ? int(theme - lecture::ThemeNames.begin()) + 1 : 0);
    choose(*m_languages, view.languages);
    choose(*m_numbers, view.numbers);
    choose(*m_time, view.time);
    m_steps->setValue(view.steps.value_or(0));
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
    part.view = view();
    return part;
}

lecture::View PartForm::view() const
{
    lecture::View view;
    for (std::size_t i = 0; i < m_hidden.size(); ++i) {
        if (m_hidden[i]->isChecked())
            view.hidden.push_back(lecture::Detail(i));
    }
    if (const int theme = m_theme->currentIndex(); theme > 0)
        view.theme = lecture::ThemeNames[std::size_t(theme) - 1];
    view.languages = chosen<lecture::Languages>(*m_languages);
    view.numbers = chosen<lecture::Numbers>(*m_numbers);
    view.time = chosen<lecture::Time>(*m_time);
    if (m_steps->value() >= lecture::LeastSteps)
        view.steps = m_steps->value();
    return view;
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
