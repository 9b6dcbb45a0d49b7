// SPDX-License-Identifier: MIT
#include "panels/forms/fieldcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

namespace panels {

namespace {

// A wheel that scrolls the form must not change the field under it.
template <typename Input>
class Calm : public Input
{
public:
    using Input::Input;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

void take(QLineEdit &time, const QVariant &value)
{
    // What is being typed stays as it is typed.
    if (!time.hasFocus())
        time.setText(value.toString());
}

void take(QSpinBox &number, const QVariant &value)
{
    const QSignalBlocker blocker(number);
    number.setValue(value.toInt());
}

void take(QCheckBox &choice, const QVariant &value)
{
    const QSignalBlocker blocker(choice);
    choice.setChecked(value.toBool());
}

void take(QComboBox &choices, const QVariant &value)
{
    choices.setCurrentIndex(value.toInt());
}

// A time is written with its unit.
void word(QLineEdit &, const QStringList &) {}

void word(QSpinBox &number, const QStringList &words)
{
    number.setSuffix(words.isEmpty() ? QString() : u' ' + words.first());
}

void word(QCheckBox &choice, const QStringList &words)
{
    choice.setText(words.value(choice.isChecked() ? 1 : 0));
}

void word(QComboBox &choices, const QStringList &words)
{
    for (int i = 0; i < choices.count(); ++i)
        choices.setItemText(i, words.value(i));
}

} // namespace

FieldControl::FieldControl(const tcp::Field &field, QWidget *parent)
    : QWidget(parent), m_input(makeInput(field))
{
    QWidget *input = std::visit([](auto *one) -> QWidget * { return one; }, m_input);
    input->setObjectName(QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(input);
    setFocusProxy(input);
}

FieldControl::Input FieldControl::makeInput(const tcp::Field &field)
{
    switch (field.unit) {
    case tcp::Unit::Time: return makeTime();
    case tcp::Unit::Count:
    case tcp::Unit::Bytes: return makeNumber(field);
    case tcp::Unit::Switch: return makeSwitch();
    case tcp::Unit::Choice: return makeChoice(field);
    }
    Q_UNREACHABLE();
}

QLineEdit *FieldControl::makeTime()
{
    auto *time = new QLineEdit(this);
    connect(time, &QLineEdit::textEdited, this, &FieldControl::edited);
    return time;
}

QSpinBox *FieldControl::makeNumber(const tcp::Field &field)
{
    auto *number = new Calm<QSpinBox>(this);
    number->setFocusPolicy(Qt::StrongFocus);
    number->setRange(std::get<int>(field.minimum), std::get<int>(field.maximum));
    number->setGroupSeparatorShown(true);
    connect(number, &QSpinBox::valueChanged, this, [this](int value) { emit edited(value); });
    return number;
}

QCheckBox *FieldControl::makeSwitch()
{
    auto *choice = new QCheckBox(this);
    connect(choice, &QCheckBox::toggled, this, [this](bool on) { emit edited(on); });
    return choice;
}

QComboBox *FieldControl::makeChoice(const tcp::Field &field)
{
    auto *choices = new Calm<QComboBox>(this);
    choices->setFocusPolicy(Qt::StrongFocus);
    choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choices->setMinimumContentsLength(8);
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        choices->addItem({});
    connect(choices, &QComboBox::activated, this, [this](int index) { emit edited(index); });
    return choices;
}

void FieldControl::setValue(const QVariant &value)
{
    std::visit([&value](auto *input) { take(*input, value); }, m_input);
}

void FieldControl::setAccessibleWords(const QString &name, const QString &description)
{
    focusProxy()->setAccessibleName(name);
    focusProxy()->setAccessibleDescription(description);
}

void FieldControl::setWords(const QStringList &words)
{
    std::visit([&words](auto *input) { word(*input, words); }, m_input);
}

} // namespace panels
