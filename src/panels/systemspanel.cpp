// SPDX-License-Identifier: MIT
#include "panels/systemspanel.h"

#include "explanation/names.h"
#include "model/document.h"
#include "model/languages.h"
#include "panels/forms/hostform.h"
#include "panels/forms/networkform.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace panels {

SystemsPanel::SystemsPanel(model::Document &document, const model::Languages &languages,
                           QWidget *parent)
    : QWidget(parent), m_document(document), m_languages(languages)
{
    // Made from top to bottom, which is the order of the Tab key.
    auto *network = new NetworkForm(document, languages, this);
    m_hosts = new QTabWidget(this);
    m_hosts->setDocumentMode(true);
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        HostForm *&form = m_forms[std::size_t(side)];
        form = new HostForm(document, side, languages, m_hosts);
        m_hosts->addTab(form, QString());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(network);
    layout->addWidget(m_hosts, 1);
    connect(&document, &model::Document::traceReplaced, this, &SystemsPanel::nameTabs);
    connect(&languages, &model::Languages::languageChanged, this, &SystemsPanel::nameTabs);
    m_hosts->setAccessibleName(tr("Systems"));
    nameTabs();
}

void SystemsPanel::showField(tcp::Side host, std::string_view field)
{
    HostForm *form = m_forms[std::size_t(host)];
    m_hosts->setCurrentWidget(form);
    form->showField(field);
}

void SystemsPanel::nameTabs()
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        m_hosts->setTabText(int(side),
                            explanation::hostName(m_document.trace(), side, m_languages.first()));
}

void SystemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_hosts->setAccessibleName(tr("Systems"));
    QWidget::changeEvent(event);
}

} // namespace panels
