// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"
#include "tcp/time.h"

#include <QTest>

#include <string>

// Lets QCOMPARE print simulated times and durations.
namespace QTest {

template <>
inline char *toString(const tcp::Duration &duration)
{
    return qstrdup(tcp::toString(duration).c_str());
}

template <>
inline char *toString(const tcp::SimTime &time)
{
    return qstrdup(("t=" + tcp::toString(time.time_since_epoch())).c_str());
}

} // namespace QTest
