// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace proof {

// What somebody else's program says.
struct Answer
{
    bool hasEndedWell = false; // it ran, and its exit status is 0
    QByteArray output;
    QString complaints; // its standard error
};

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

// Runs a program to its end, a minute at most.
inline Answer ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int Minute = 60'000; // ms
    const bool hasEnded = process.waitForFinished(Minute);
    Answer answer;
    answer.hasEndedWell =
        hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    answer.output = process.readAllStandardOutput();
    answer.complaints = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return answer;
}

} // namespace proof
