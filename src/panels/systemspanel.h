// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"

#include <QWidget>

#include <array>
#include <string_view>

class QTabWidget;

namespace model {
class Document;
class Languages;
} // namespace model

namespace panels {

class HostForm;

// How long the network takes, which system each host runs, and its parameters. Document and
// languages must outlive it.
class SystemsPanel : public QWidget
{
    Q_OBJECT

public:
    SystemsPanel(model::Document &document, const model::Languages &languages,
                 QWidget *parent = nullptr);

    // Brings a parameter of a host into sight and sends the keys there.
    void showField(tcp::Side host, std::string_view field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameTabs();

    const model::Document &m_document;
    const model::Languages &m_languages;
    QTabWidget *m_hosts = nullptr;
    std::array<HostForm *, 2> m_forms{}; // by tcp::Side
};

} // namespace panels
