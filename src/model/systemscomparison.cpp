// SPDX-License-Identifier: MIT
#include "model/systemscomparison.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/topics/topicof.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/topicrole.h"
#include "simulation/decisive.h"

#include <algorithm>

namespace model {

namespace {

const tcp::System &systemOf(int column)
{
    return tcp::systems()[static_cast<std::size_t>(column - 1)];
}

tcp::Standing standingOf(const tcp::Field &field, const tcp::System &system)
{
    return system.provenance[static_cast<std::size_t>(&field - tcp::fields().data())].standing;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SystemsComparison::SystemsComparison(const Document &document, const Playback &playback,
                                     const Languages &languages, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_playback(playback),
      m_languages(languages)
{
    sort();
    connect(&document, &Document::traceReplaced, this, &SystemsComparison::takeTrace);
    connect(&playback, &Playback::knownChanged, this, &SystemsComparison::followKnown);
    connect(&languages, &Languages::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void SystemsComparison::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale)
        takeTrace();
}

void SystemsComparison::takeTrace()
{
    m_isStale = !m_isActive;
    if (!m_isActive)
        return;
    beginResetModel();
    m_decisive.clear();
    m_isFutureHidden = m_playback.isFutureHidden();
    if (!m_document.isCapture() && !m_isFutureHidden)
        m_decisive = simulation::decisiveFields(m_document.scenario());
    sort();
    endResetModel();
}

// What the run depends on tells how it goes on.
void SystemsComparison::followKnown()
{
    if (m_isFutureHidden != m_playback.isFutureHidden())
        takeTrace();
}

void SystemsComparison::sort()
{
    const auto rank = [this](const tcp::Field *field) {
        if (m_decisive.contains(field->name))
            return 0;
        return explanation::systemsDiffer(*field) ? 1 : 2;
    };
    m_rows.clear();
    for (const tcp::Field &field : tcp::fields())
        m_rows.push_back(&field);
    std::ranges::stable_sort(m_rows, {}, rank);
}

int SystemsComparison::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SystemsComparison::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(tcp::systems().size());
}

QVariant SystemsComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const tcp::Field &field = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TopicRole: return explanation::topicOf(field);
    case FieldRole: return fromView(field.name);
    case IsDecisiveRole: return m_decisive.contains(field.name);
    case DiffersRole: return explanation::systemsDiffer(field);
    }
    return index.column() == 0 ? nameData(field, role)
                               : valueData(field, systemOf(index.column()), role);
}

QVariant SystemsComparison::nameData(const tcp::Field &field, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return explanation::nameOf(field, m_languages.first());
    case Qt::ToolTipRole: return explanation::descriptionOf(field, m_languages.first());
    }
    return {};
}

QVariant SystemsComparison::valueData(const tcp::Field &field, const tcp::System &system,
                                      int role) const
{
    switch (role) {
    case Qt::DisplayRole: return explanation::comparedValue(system, field, m_languages.first());
    case Qt::AccessibleTextRole:
        return tr("%1: %2 (%3)")
            .arg(fromView(system.name), valueText(field, system),
                 explanation::nameOf(standingOf(field, system), m_languages.first()));
    case Qt::ToolTipRole: {
        const QString own = explanation::systemNameOf(system, field);
        const QString source = explanation::provenanceText(system, field, m_languages.first());
        QStringList lines = {valueText(field, system), own, source};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case StandingRole: return static_cast<int>(standingOf(field, system));
    case IsPresentRole: return isPresent(system);
    }
    return {};
}

QString SystemsComparison::valueText(const tcp::Field &field, const tcp::System &system) const
{
    return explanation::valueText(field, field.get(system.profile), m_languages.first());
}

bool SystemsComparison::isPresent(const tcp::System &system) const
{
    return !m_document.isCapture()
           && std::ranges::any_of(m_document.scenario().hosts,
                                  [&system](const auto &host) { return host.os == system.id; });
}

QVariant SystemsComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Parameter") : fromView(systemOf(section).name);
}

} // namespace model
