// SPDX-License-Identifier: MIT
#include "panels/forms/networkform.h"

#include "explanation/names.h"
#include "model/document.h"
#include "model/languages.h"
#include "scenario/delay.h"
#include "tcp/profile.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace panels {

namespace {

constexpr std::array Sides = {tcp::Side::Client, tcp::Side::Server};
// As in scenario files: in no language.
constexpr std::array Names = {"network.delay.client", "network.delay.server"};

QString written(tcp::Duration delay)
{
    return QString::fromStdString(tcp::toString(delay));
}

} // namespace

NetworkForm::NetworkForm(model::Document &document, const model::Languages &languages,
                         QWidget *parent)
    : QWidget(parent), m_document(document), m_languages(languages), m_title(new QLabel(this)),
      m_problem(new QLabel(this))
{
    build();
    connect(&document, &model::Document::traceReplaced, this, &NetworkForm::refresh);
    connect(&languages, &model::Languages::languageChanged, this, &NetworkForm::retranslate);
    retranslate();
}

void NetworkForm::build()
{
    m_title->setProperty("role", "group");
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 12, 8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (const tcp::Side side : Sides) {
        Row &row = m_rows[std::size_t(side)];
        row = {new QLabel(this), new QLineEdit(this)};
        row.name->setWordWrap(true);
        row.name->setBuddy(row.delay);
        row.delay->setObjectName(QString::fromLatin1(Names[std::size_t(side)]));
        connect(row.delay, &QLineEdit::textEdited, this,
                [this, side](const QString &text) { enter(side, text); });
        connect(row.delay, &QLineEdit::editingFinished, this, &NetworkForm::refresh);
        grid->addWidget(row.name, 1 + int(side), 0);
        grid->addWidget(row.delay, 1 + int(side), 1);
    }
    grid->addWidget(m_problem, 3, 0, 1, 2);
}

void NetworkForm::enter(tcp::Side sender, const QString &text)
{
    const auto delay = tcp::parseDuration(text.trimmed().toStdString());
    const bool isPossible =
        delay && *delay >= tcp::Duration::zero() && *delay <= scenario::LongestDelay;
    m_problem->setVisible(!isPossible);
    if (!isPossible)
        return;
    scenario::Scenario changed = m_document.scenario();
    changed.delay[std::size_t(sender)] = *delay;
    m_document.edit(changed, QString::fromLatin1(Names[std::size_t(sender)]));
}

// What is being typed stays as it is typed.
void NetworkForm::refresh()
{
    setVisible(!m_document.isCapture());
    bool isTyped = false;
    for (const tcp::Side side : Sides) {
        const Row &row = m_rows[std::size_t(side)];
        const QString host = explanation::hostName(m_document.trace(), side, m_languages.first());
        const QString peer =
            explanation::hostName(m_document.trace(), tcp::other(side), m_languages.first());
        //: %1 and %2 are hosts: how long a segment is on its way from one to the other.
        row.name->setText(tr("Delay from %1 to %2").arg(host, peer));
        row.delay->setAccessibleName(row.name->text());
        isTyped = isTyped || row.delay->hasFocus();
        if (!row.delay->hasFocus())
            row.delay->setText(written(m_document.scenario().delay[std::size_t(side)]));
    }
    if (!isTyped)
        m_problem->hide();
}

void NetworkForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NetworkForm::retranslate()
{
    m_title->setText(tr("Network"));
    m_problem->setText(tr("Write a number with a unit, such as 50ms or 1.5s, up to 1h."));
    refresh();
}

} // namespace panels
