// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"

#include <QObject>

#include <string>
#include <vector>

namespace model {

// The branches of a document's scenario: what-ifs that were kept under a name. Everything but
// showing another one can be undone. The document outlives it and is no capture when it is edited.
class Branches : public QObject
{
    Q_OBJECT

public:
    struct Node
    {
        std::string name; // empty: the scenario itself, which comes first
        int depth = 0;    // 0 for the scenario itself
        friend bool operator==(const Node &, const Node &) = default;
    };

    explicit Branches(Document &document, QObject *parent = nullptr);

    // Each before those that come from it.
    [[nodiscard]] std::vector<Node> tree() const;
    [[nodiscard]] const std::string &shown() const { return m_document.version().branch; }
    // Of a branch that exists; empty: the scenario itself.
    [[nodiscard]] std::string parentOf(const std::string &name) const;
    // The wish, or the wish and a number, so that no branch has the name.
    [[nodiscard]] QString freshName(const QString &wish) const;
    // Whether what is shown has been edited since it was opened, saved or kept.
    [[nodiscard]] bool isEdited() const;

    void show(const std::string &name) { m_document.showBranch(name); }
    // What is shown becomes a branch and is shown as such; what it was made from is again as it was
    // opened, saved or kept. The name is fresh.
    void keep(const QString &name);
    // Another scenario becomes a branch of what is shown, which stays as it is, and is shown.
    void add(const QString &name, const scenario::Scenario &changed);
    void remove(const std::string &name);
    void rename(const std::string &name, const QString &to);

signals:
    void changed();

private:
    void addNodes(const std::string &parent, int depth, std::vector<Node> &nodes) const;
    void rememberAll();
    [[nodiscard]] scenario::Scenario kept(const std::string &name) const;
    void push(const scenario::Scenario &whole, const std::string &parent, const std::string &name,
              const scenario::Scenario &changed);

    Document &m_document;
    scenario::Scenario m_kept; // the whole as it was opened, saved or kept
};

} // namespace model
