// SPDX-License-Identifier: MIT
#include "model/branches.h"

#include "scenario/branches.h"

namespace model {

using scenario::Scenario;

Branches::Branches(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::branchesChanged, this, &Branches::changed);
    connect(&document, &Document::traceReplaced, this, [this](Document::Reason reason) {
        if (reason == Document::Reason::Opened)
            rememberAll();
    });
    connect(&document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            rememberAll();
    });
    rememberAll();
}

void Branches::rememberAll()
{
    m_kept = m_document.version().whole;
}

std::vector<Branches::Node> Branches::tree() const
{
    std::vector<Node> nodes = {Node{}};
    addNodes({}, 1, nodes);
    return nodes;
}

void Branches::addNodes(const std::string &parent, int depth, std::vector<Node> &nodes) const
{
    for (const scenario::Branch &branch : m_document.version().whole.branches) {
        if (branch.parent != parent)
            continue;
        nodes.push_back({branch.name, depth});
        addNodes(branch.name, depth + 1, nodes);
    }
}

std::string Branches::parentOf(const std::string &name) const
{
    return scenario::findBranch(m_document.version().whole, name)->parent;
}

QString Branches::freshName(const QString &wish) const
{
    const auto isTaken = [this](const QString &name) {
        return scenario::findBranch(m_document.version().whole, name.toStdString()) != nullptr;
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wish).arg(number);
    return name;
}

bool Branches::isEdited() const
{
    return m_document.scenario() != kept(shown());
}

// A branch that has come from elsewhere, by undo, is as it is.
Scenario Branches::kept(const std::string &name) const
{
    const bool isKnown = name.empty() || scenario::findBranch(m_kept, name) != nullptr;
    return isKnown ? scenario::inBranch(m_kept, name) : m_document.scenario();
}

void Branches::keep(const QString &name)
{
    const std::string from = shown();
    const scenario::Branch *branch = scenario::findBranch(m_document.version().whole, from);
    const Scenario whole = scenario::withBranch(
        m_document.version().whole, from, branch ? branch->parent : std::string(), kept(from));
    push(whole, from, name.toStdString(), m_document.scenario());
}

void Branches::add(const QString &name, const Scenario &changed)
{
    push(m_document.version().whole, shown(), name.toStdString(), changed);
}

void Branches::push(const Scenario &whole, const std::string &parent, const std::string &name,
                    const Scenario &changed)
{
    const Scenario more = scenario::withBranch(whole, name, parent, changed);
    // Later edits are told from this one.
    m_kept = more;
    m_document.setVersion({more, name});
}

void Branches::remove(const std::string &name)
{
    const scenario::Scenario &whole = m_document.version().whole;
    const std::string parent = scenario::findBranch(whole, name)->parent;
    const std::string next = shown() == name ? parent : shown();
    m_document.setVersion({scenario::withoutBranch(whole, name), next});
}

void Branches::rename(const std::string &name, const QString &to)
{
    const std::string fresh = to.toStdString();
    const scenario::Scenario &whole = m_document.version().whole;
    m_kept = scenario::withBranchRenamed(m_kept, name, fresh);
    m_document.setVersion(
        {scenario::withBranchRenamed(whole, name, fresh), shown() == name ? fresh : shown()});
}

} // namespace model
