// SPDX-License-Identifier: MIT
#include "model/parameters.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "model/languages.h"

#include <algorithm>

namespace model {

namespace {

std::optional<tcp::Value> valueFrom(const tcp::Field &field, const QVariant &value)
{
    if (field.unit == tcp::Unit::Switch && value.typeId() == QMetaType::Bool)
        return tcp::Value(value.toBool());
    if (field.unit == tcp::Unit::Choice && value.typeId() == QMetaType::Int) {
        const int index = value.toInt();
        if (index < 0 || index >= static_cast<int>(field.choices.size()))
            return {};
        return tcp::Value(tcp::Choice{static_cast<std::uint8_t>(index)});
    }
    return tcp::parseValue(field, value.toString().trimmed().toStdString());
}

// What stands in the form for no limit, in either language, as a file has it.
QVariant inFileForm(const tcp::Field &field, const QVariant &value)
{
    const QString word = value.toString().trimmed();
    const bool isUnlimited =
        field.unit == tcp::Unit::Time
        && std::ranges::any_of(explanation::AllLanguages, [&](explanation::Language language) {
               return word == explanation::valueText(field, tcp::Unlimited, language);
           });
    return isUnlimited
               ? QVariant(QString::fromStdString(tcp::toString(field, tcp::Value(tcp::Unlimited))))
               : value;
}

QString fileText(const tcp::Field &field, const tcp::Value &value)
{
    return QString::fromStdString(tcp::toString(field, value));
}

bool isOfNumber(const tcp::Field &field)
{
    return field.unit == tcp::Unit::Count || field.unit == tcp::Unit::Bytes
           || field.unit == tcp::Unit::Time;
}

QString nameOf(const tcp::Field &field)
{
    return QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
}

} // namespace

Parameters::Parameters(Document &document, tcp::Side side, const Languages &languages,
                       QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_side(side), m_languages(languages),
      m_profile(scenario::profileOf(document.scenario().host(side)))
{
    connect(&document, &Document::traceReplaced, this, &Parameters::takeTrace);
    connect(&languages, &Languages::languageChanged, this, &Parameters::retranslate);
}

const tcp::System &Parameters::system() const
{
    const tcp::System *found = tcp::findSystem(m_document.scenario().host(m_side).os);
    Q_ASSERT(found != nullptr);
    return *found;
}

void Parameters::setSystem(const QString &id)
{
    Q_ASSERT(tcp::findSystem(id.toStdString()) != nullptr);
    if (m_document.isCapture())
        return;
    scenario::Scenario changed = m_document.scenario();
    changed.host(m_side).os = id.toStdString();
    m_document.edit(changed);
}

void Parameters::apply(const tcp::Preset &preset)
{
    if (m_document.isCapture())
        return;
    scenario::Scenario changed = m_document.scenario();
    scenario::HostSettings &host = changed.host(m_side);
    host.os = preset.system;
    host.parameters.clear();
    for (const tcp::PresetValue &wanted : preset.values) {
        const tcp::Field &field = *tcp::findField(wanted.field);
        host.parameters.emplace_back(field.name, *tcp::parseValue(field, wanted.value));
    }
    m_document.edit(changed);
}

void Parameters::reset(int row)
{
    if (m_document.isCapture())
        return;
    const tcp::Field &field = tcp::fields()[static_cast<std::size_t>(row)];
    setValue(field, field.get(system().profile));
}

void Parameters::resetAll()
{
    if (m_document.isCapture())
        return;
    scenario::Scenario changed = m_document.scenario();
    changed.host(m_side).parameters.clear();
    m_document.edit(changed);
}

bool Parameters::isAnyChanged() const
{
    return m_profile != system().profile;
}

int Parameters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(tcp::fields().size());
}

int Parameters::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Parameters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const tcp::Field &field = tcp::fields()[static_cast<std::size_t>(index.row())];
    const auto language = m_languages.first();
    switch (role) {
    case Qt::DisplayRole: return text(field, index.column());
    case Qt::EditRole:
        return index.column() == ValueColumn ? editable(field)
                                             : QVariant(text(field, index.column()));
    case Qt::ToolTipRole:
    case DescriptionRole: return explanation::descriptionOf(field, language);
    case FieldRole: return nameOf(field);
    case GroupRole: return static_cast<int>(field.group);
    case GroupNameRole: return explanation::nameOf(field.group, language);
    case UnitRole: return static_cast<int>(field.unit);
    case SystemNameRole: return explanation::systemNameOf(system(), field);
    case IsChangedRole: return isChanged(field);
    case ChoicesRole: return choicesOf(field);
    case MinimumRole: return isOfNumber(field) ? fileText(field, field.minimum) : QString();
    case MaximumRole: return isOfNumber(field) ? fileText(field, field.maximum) : QString();
    case MayBeUnlimitedRole: return field.mayBeUnlimited;
    case StandingRole:
        if (const tcp::Provenance *provenance = provenanceOf(field))
            return static_cast<int>(provenance->standing);
        return {};
    }
    return {};
}

QVariant Parameters::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Parameter");
    case ValueColumn: return tr("Value");
    case SystemValueColumn: return tr("System's value");
    case SourceColumn: return tr("Source");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags Parameters::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() == ValueColumn && !m_document.isCapture();
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool Parameters::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isEditable = checkIndex(index, CheckIndexOption::IndexIsValid)
                            && role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable);
    if (!isEditable)
        return false;
    const tcp::Field &field = tcp::fields()[static_cast<std::size_t>(index.row())];
    const auto wanted = valueFrom(field, inFileForm(field, value));
    if (!wanted)
        return false;
    setValue(field, *wanted);
    return true;
}

void Parameters::takeTrace()
{
    m_profile = scenario::profileOf(m_document.scenario().host(m_side));
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void Parameters::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// The system's own value needs no line in the scenario.
void Parameters::setValue(const tcp::Field &field, const tcp::Value &value)
{
    scenario::Scenario changed = m_document.scenario();
    auto &parameters = changed.host(m_side).parameters;
    const auto place =
        std::ranges::find(parameters, field.name, [](const auto &entry) { return entry.first; });
    const bool isSystems = field.get(system().profile) == value;
    if (isSystems && place != parameters.end())
        parameters.erase(place);
    else if (!isSystems && place != parameters.end())
        place->second = value;
    else if (!isSystems)
        parameters.emplace_back(field.name, value);
    const std::string_view host = tcp::toString(m_side);
    m_document.edit(changed, QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size()))
                                 + u'.' + nameOf(field));
}

QString Parameters::text(const tcp::Field &field, int column) const
{
    const auto language = m_languages.first();
    switch (static_cast<Column>(column)) {
    case NameColumn: return explanation::nameOf(field, language);
    case ValueColumn: return explanation::valueText(field, field.get(m_profile), language);
    case SystemValueColumn:
        return explanation::valueText(field, field.get(system().profile), language);
    case SourceColumn: return explanation::provenanceText(system(), field, language);
    case ColumnCount: break;
    }
    return {};
}

QVariant Parameters::editable(const tcp::Field &field) const
{
    const tcp::Value value = field.get(m_profile);
    if (const auto *isOn = std::get_if<bool>(&value))
        return *isOn;
    if (const auto *choice = std::get_if<tcp::Choice>(&value))
        return static_cast<int>(choice->index);
    if (const auto *count = std::get_if<int>(&value))
        return *count;
    const auto *duration = std::get_if<tcp::Duration>(&value);
    const bool isUnlimited = duration != nullptr && *duration == tcp::Unlimited;
    return isUnlimited ? explanation::valueText(field, value, m_languages.first())
                       : fileText(field, value);
}

QStringList Parameters::choicesOf(const tcp::Field &field) const
{
    QStringList names;
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        names += explanation::choiceName(field, static_cast<std::uint8_t>(i), m_languages.first());
    return names;
}

const tcp::Provenance *Parameters::provenanceOf(const tcp::Field &field) const
{
    const auto index = static_cast<std::size_t>(&field - tcp::fields().data());
    const auto provenance = system().provenance;
    return index < provenance.size() ? &provenance[index] : nullptr;
}

bool Parameters::isChanged(const tcp::Field &field) const
{
    return field.get(m_profile) != field.get(system().profile);
}

} // namespace model
