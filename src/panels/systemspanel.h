// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"

#include <QTabWidget>

#include <array>
#include <string_view>

namespace model {
class Document;
class Languages;
} // namespace model

namespace panels {

class HostForm;

// Which system each host runs, and its parameters. Document and languages must outlive it.
class SystemsPanel : public QTabWidget
{
    Q_OBJECT

public:
    SystemsPanel(model::Document &document, const model::Languages &languages,
                 QWidget *parent = nullptr);

    // Brings a parameter of a host into sight and sends the keys there.
    void showField(tcp::Side host, std::string_view field);

private:
    void nameTabs();

    const model::Document &m_document;
    const model::Languages &m_languages;
    std::array<HostForm *, 2> m_forms;
};

} // namespace panels
