// SPDX-License-Identifier: MIT
#include "panels/fieldcontrol.h"

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

} // namespace

FieldControl::FieldControl(const tcp::Field &field, QWidget *parent)
    : QWidget(parent), m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    QWidget *input = makeInput();
    input->setObjectName(QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
    layout->addWidget(input);
    setFocusProxy(input);
}

QWidget *FieldControl::makeInput()
{
    switch (m_field.unit) {
    case tcp::Unit::Time: return makeTime();
    case tcp::Unit::Count:
    case tcp::Unit::Bytes: return makeNumber();
    case tcp::Unit::Switch: return makeSwitch();
    case tcp::Unit::Choice: return makeChoice();
    }
    return nullptr;
}

QWidget *FieldControl::makeTime()
{
    m_time = new QLineEdit(this);
    connect(m_time, &QLineEdit::textEdited, this, &FieldControl::edited);
    return m_time;
}

QWidget *FieldControl::makeNumber()
{
    m_number = new Calm<QSpinBox>(this);
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->setRange(std::get<int>(m_field.minimum), std::get<int>(m_field.maximum));
    m_number->setGroupSeparatorShown(true);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { emit edited(value); });
    return m_number;
}

QWidget *FieldControl::makeSwitch()
{
    m_switch = new QCheckBox(this);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) { emit edited(on); });
    return m_switch;
}

QWidget *FieldControl::makeChoice()
{
    m_choice = new Calm<QComboBox>(this);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    for (std::size_t i = 0; i < m_field.choices.size(); ++i)
        m_choice->addItem({});
    connect(m_choice, &QComboBox::activated, this, [this](int index) { emit edited(index); });
    return m_choice;
}

void FieldControl::setValue(const QVariant &value)
{
    // What is being typed stays as it is typed.
    if (m_time && !m_time->hasFocus())
        m_time->setText(value.toString());
    if (m_number) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(value.toInt());
    }
    if (m_switch) {
        const QSignalBlocker blocker(m_switch);
        m_switch->setChecked(value.toBool());
    }
    if (m_choice)
        m_choice->setCurrentIndex(value.toInt());
}

void FieldControl::setWords(const QStringList &words)
{
    if (m_number)
        m_number->setSuffix(words.isEmpty() ? QString() : u' ' + words.first());
    if (m_switch)
        m_switch->setText(words.value(m_switch->isChecked() ? 1 : 0));
    for (int i = 0; m_choice && i < m_choice->count(); ++i)
        m_choice->setItemText(i, words.value(i));
}

} // namespace panels
