// SPDX-License-Identifier: MIT
#include "scene/whatif/callform.h"

#include "explanation/calls.h"
#include "exploration/calledits.h"
#include "scenario/socketnames.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <set>

namespace scene {

namespace calls = tcp::calls;

namespace {

// What can be added by hand; the rest is for scenario files.
const std::array<tcp::Call, 12> &offered()
{
    static const std::array<tcp::Call, 12> all = {
        calls::Close{}, calls::Send{100}, calls::Receive{},  calls::Shutdown{},
        calls::Abort{}, calls::Connect{}, calls::Listen{},   calls::Accept{},
        calls::Exit{},  calls::Vanish{},  calls::PowerOff{}, calls::PowerOn{}};
    return all;
}

// A call that makes a socket of its own.
bool makesSocket(const tcp::Call &call)
{
    return std::holds_alternative<calls::Connect>(call)
           || std::holds_alternative<calls::Accept>(call)
           || std::holds_alternative<calls::Listen>(call);
}

bool takesBytes(const tcp::Call &call)
{
    return std::holds_alternative<calls::Send>(call);
}

std::set<std::string> socketsOf(const scenario::Scenario &scenario, tcp::Side host)
{
    std::set<std::string> names;
    for (const scenario::TimedCall &call : scenario.calls) {
        if (call.host == host && scenario::isOnSocket(call.call))
            names.insert(call.socket);
    }
    return names;
}

std::string freshName(const scenario::Scenario &scenario, tcp::Side host, const tcp::Call &call)
{
    const std::string listener(scenario::ListenerSocket);
    const bool isFirstListener = std::holds_alternative<calls::Listen>(call)
                                 && !socketsOf(scenario, host).contains(listener);
    return isFirstListener ? listener : exploration::freshSocketName(scenario, host);
}

} // namespace

CallForm::CallForm(const scenario::Scenario &scenario, tcp::Side host, tcp::Duration at,
                   explanation::Language language, QWidget *parent)
    : QDialog(parent), m_scenario(scenario), m_host(host), m_language(language),
      m_rows(new QFormLayout), m_calls(new QComboBox(this)), m_at(new QLineEdit(this)),
      m_sockets(new QComboBox(this)), m_number(new QSpinBox(this)), m_numberLabel(new QLabel(this)),
      m_how(new QComboBox(this)), m_purpose(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    fillCalls(language);
    build(at);
    showArguments();
}

void CallForm::build(tcp::Duration at)
{
    setWindowTitle(m_host == tcp::Side::Client ? tr("Add a call of the client")
                                               : tr("Add a call of the server"));
    m_calls->setObjectName(QStringLiteral("call"));
    m_at->setObjectName(QStringLiteral("at"));
    m_at->setText(QString::fromStdString(tcp::toString(at)));
    m_number->setObjectName(QStringLiteral("bytes"));
    m_number->setRange(1, 1'000'000);
    m_number->setValue(100);
    m_numberLabel->setText(tr("Bytes"));
    for (const char *how : {"SHUT_WR", "SHUT_RD", "SHUT_RDWR"})
        m_how->addItem(QString::fromLatin1(how));
    m_purpose->setWordWrap(true);
    m_purpose->setProperty("role", "muted");
    m_rows->addRow(tr("Call"), m_calls);
    m_rows->addRow(QString(), m_purpose);
    m_rows->addRow(tr("At"), m_at);
    m_rows->addRow(tr("Socket"), m_sockets);
    m_rows->addRow(m_numberLabel, m_number);
    m_rows->addRow(tr("How"), m_how);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_rows);
    layout->addWidget(m_buttons);
    connect(m_calls, &QComboBox::currentIndexChanged, this, &CallForm::showArguments);
    connect(m_at, &QLineEdit::textChanged, this, &CallForm::check);
    connect(m_sockets, &QComboBox::currentIndexChanged, this, &CallForm::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CallForm::fillCalls(explanation::Language language)
{
    for (const tcp::Call &call : offered())
        m_calls->addItem(explanation::functionName(call, language));
}

// Only what the chosen call takes.
void CallForm::showArguments()
{
    const tcp::Call call = chosen();
    m_purpose->setText(explanation::purposeOf(call, m_language));
    fillSockets();
    const auto show = [this](QWidget *control, bool isShown) {
        control->setVisible(isShown);
        if (QWidget *label = m_rows->labelForField(control))
            label->setVisible(isShown);
    };
    show(m_sockets, scenario::isOnSocket(call));
    show(m_number, takesBytes(call));
    show(m_how, std::holds_alternative<calls::Shutdown>(call));
    check();
}

void CallForm::fillSockets()
{
    const tcp::Call call = chosen();
    m_sockets->clear();
    if (makesSocket(call)) {
        m_sockets->addItem(QString::fromStdString(freshName(m_scenario, m_host, call)));
        return;
    }
    for (const std::string &name : socketsOf(m_scenario, m_host))
        m_sockets->addItem(QString::fromStdString(name));
    const int main = m_sockets->findText(QStringLiteral("main"));
    m_sockets->setCurrentIndex(std::max(0, main));
}

void CallForm::check()
{
    const auto at = tcp::parseDuration(m_at->text().trimmed().toStdString());
    const bool isGood = at && *at >= tcp::Duration::zero() && *at <= tcp::LongestDuration
                        && exploration::withCall(m_scenario, call());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
}

tcp::Call CallForm::chosen() const
{
    tcp::Call call = offered()[static_cast<std::size_t>(std::max(0, m_calls->currentIndex()))];
    if (auto *send = std::get_if<calls::Send>(&call))
        send->bytes = static_cast<std::uint32_t>(m_number->value());
    if (auto *shutdown = std::get_if<calls::Shutdown>(&call))
        shutdown->how = static_cast<calls::ShutdownHow>(std::max(0, m_how->currentIndex()));
    return call;
}

scenario::TimedCall CallForm::call() const
{
    scenario::TimedCall call;
    call.at =
        tcp::parseDuration(m_at->text().trimmed().toStdString()).value_or(tcp::Duration::zero());
    call.host = m_host;
    call.call = chosen();
    if (scenario::isOnSocket(call.call))
        call.socket = m_sockets->currentText().toStdString();
    return call;
}

} // namespace scene
