// SPDX-License-Identifier: MIT
#include "tcp/systems/table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace tcp {

namespace {

constexpr Provenance NotKnown = {Standing::Unverified, "not known; as in RFC 9293"};

// A table as it is used: the profile and the provenance of each of its values.
struct Built
{
    explicit Built(const SystemTable &written);

    const SystemTable &table;
    Profile profile;
    std::vector<Provenance> provenance;
};

void enterRows(Built &built, std::span<const Row> rows)
{
    for (const Row &row : rows) {
        const Field *field = findField(row.field);
        assert(field != nullptr && "a system's table names a field that does not exist");
        const auto value = parseValue(*field, row.value);
        assert(value && "a system's table holds a value that its field cannot take");
        field->set(built.profile, *value);
        built.provenance[static_cast<std::size_t>(field - fields().data())] = {row.standing,
                                                                               row.source};
    }
}

Built::Built(const SystemTable &written) : table(written)
{
    provenance.resize(fields().size());
    enterRows(*this, Rfc9293.rows);
    if (&written == &Rfc9293)
        return;
    std::ranges::fill(provenance, NotKnown);
    enterRows(*this, written.rows);
}

System systemOf(const Built &built)
{
    return {built.table.id,      built.table.name, built.profile,
            built.table.aliases, built.provenance, built.table.listing};
}

const auto &systemTable()
{
    static const std::array Tables = {
        Built(Rfc9293), Built(Linux),   Built(Windows), Built(MacOs),
        Built(FreeBsd), Built(Illumos), Built(OpenBsd),
    };
    static const auto Systems = [] {
        std::array<System, Tables.size()> systems;
        std::ranges::transform(Tables, systems.begin(), systemOf);
        return systems;
    }();
    return Systems;
}

} // namespace

std::span<const System> systems()
{
    return systemTable();
}

const System *findSystem(std::string_view id)
{
    const auto found = std::ranges::find(systemTable(), id, &System::id);
    return found == systemTable().end() ? nullptr : &*found;
}

} // namespace tcp
