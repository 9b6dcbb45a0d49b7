// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/text.h"

#include <QString>
#include <QTest>

#include <string>

namespace lecturetest {

inline QString describe(const std::vector<scenario::Problem> &problems)
{
    QString text;
    for (const scenario::Problem &problem : problems) {
        text += QStringLiteral("kind %1 at %2:%3, found '%4', expected '%5', nearest '%6'\n")
                    .arg(static_cast<int>(problem.kind))
                    .arg(problem.place.line)
                    .arg(problem.place.column)
                    .arg(QString::fromStdString(problem.found),
                         QString::fromStdString(problem.expected),
                         QString::fromStdString(problem.nearest));
    }
    return text;
}

// The lecture of a good text.
inline lecture::Lecture read(const std::string &text)
{
    lecture::ParseResult result = lecture::parse(text);
    if (!result.isGood())
        qWarning("%s", qPrintable(describe(result.problems)));
    return result.lecture;
}

// Every key and every form, in the order and the shape that write() gives them.
inline const std::string Everything = R"(format = 1
title = { en = "Closing", zh = "关闭连接" }

[[parts]]
chapter = { en = "First", zh = "第一章" }
title = { en = "Who waits?", zh = "谁在等？" }
scenario = "12-lost-last-ack"
branch = "on \"macOS\""
at = "100ms"
from = "0ms"
planned = "3min"
view = { hide = ["future", "stateNames", "labels", "timers", "calls"], theme = "high-contrast", lang = "both", numbers = "relative", time = "event", steps = 8 }
notes.en = "One line."
notes.zh = """
先问，再按键。

# 这一行不是注释 \\ \"\"\""""

[[parts]]
scenario = "mine/lost.fourwave"
at = "1.5s"
)";

} // namespace lecturetest
