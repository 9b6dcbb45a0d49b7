// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"

#include <span>
#include <string_view>

namespace tcp {

// One row of a system's table: a field, its value there, and how we know.
struct Row
{
    std::string_view field;
    std::string_view value;
    Standing standing = Standing::Unverified;
    std::string_view source;
};

// A system as it is written down. A field that it leaves out is not known there: it is as in
// RFC 9293, and unverified.
struct SystemTable
{
    std::string_view id;
    std::string_view name;
    std::span<const Row> rows;
    std::span<const Alias> aliases;
    SocketListing listing = {};
};

extern const SystemTable Rfc9293;
extern const SystemTable Linux;
extern const SystemTable Windows;
extern const SystemTable MacOs;
extern const SystemTable FreeBsd;
extern const SystemTable Illumos;
extern const SystemTable OpenBsd;

// Whether a table names no field twice; that it names none which does not exist is tested.
consteval bool namesEachOnce(std::span<const Row> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].field == rows[j].field)
                return false;
        }
    }
    return true;
}

} // namespace tcp
