// SPDX-License-Identifier: MIT
#include "panels/systemspanel.h"

#include "explanation/names.h"
#include "model/document.h"
#include "model/languages.h"
#include "panels/hostform.h"

namespace panels {

SystemsPanel::SystemsPanel(model::Document &document, const model::Languages &languages,
                           QWidget *parent)
    : QTabWidget(parent), m_document(document),
      m_languages(languages), m_forms{new HostForm(document, tcp::Side::Client, languages, this),
                                      new HostForm(document, tcp::Side::Server, languages, this)}
{
    setDocumentMode(true);
    for (HostForm *form : m_forms)
        addTab(form, QString());
    connect(&document, &model::Document::traceReplaced, this, &SystemsPanel::nameTabs);
    connect(&languages, &model::Languages::languageChanged, this, &SystemsPanel::nameTabs);
    nameTabs();
}

void SystemsPanel::showField(tcp::Side host, std::string_view field)
{
    HostForm *form = m_forms[std::size_t(host)];
    setCurrentWidget(form);
    form->showField(field);
}

void SystemsPanel::nameTabs()
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        setTabText(int(side), explanation::hostName(m_document.trace(), side, m_languages.first()));
}

} // namespace panels
