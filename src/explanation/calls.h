// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "tcp/call.h"
#include "trace/event.h"

#include <QString>

namespace explanation {

// The socket API's function: "recv", "setsockopt"; for what is no call, as callText().
[[nodiscard]] QString functionName(const tcp::Call &call, Language language);
// A call as program text: "connect()", "shutdown(SHUT_WR)"; words for what is no call: "power off".
[[nodiscard]] QString callText(const tcp::Call &call, Language language);
// What the call asks the kernel for, in one sentence.
[[nodiscard]] QString purposeOf(const tcp::Call &call, Language language);

// What a call returned: "0 (end of file)", "ECONNRESET".
[[nodiscard]] QString resultValue(const tcp::Call &call, const trace::CallReturned &result,
                                  Language language);
// "recv returns 0 (end of file)", "connect fails: ECONNREFUSED (connection refused)".
[[nodiscard]] QString resultText(const tcp::Call &call, const trace::CallReturned &result,
                                 Language language);

// "connection refused"; empty for Error::None.
[[nodiscard]] QString meaningOf(tcp::Error error, Language language);

} // namespace explanation
