// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "sockets/listing.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// "Client · Linux 6.18: ss -tanoe (measured)".
[[nodiscard]] QString listingTitle(const trace::Trace &trace, tcp::Side host,
                                   const sockets::Listing &listing, Language language);
// What the question marks stand for, and what stands in for what; for a capture, what it cannot tell.
[[nodiscard]] QString listingNote(const trace::Trace &trace, const sockets::Listing &listing,
                                  Language language);

} // namespace explanation
