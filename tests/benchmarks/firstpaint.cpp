// SPDX-License-Identifier: MIT
// Starts programs in turn on an empty X display and tells when the first pixel of each appears:
//     firstpaint ROUNDS COMMAND [ARGUMENT...] [-- COMMAND [ARGUMENT...]]...
// A line a command: milliseconds from the start to the first paint, then megabytes of memory
// (resident) half a second later; medians. The display must have no window manager.
#include "benchmarks/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTextStream>
#include <QThread>

namespace {

struct Measurement
{
    double milliseconds = 0;
    double megabytes = 0;
};

// What a piece of the display shows; a window shows nothing of its own before its first paint.
QImage lookAtDisplay()
{
    return QGuiApplication::primaryScreen()->grabWindow(0, 300, 300, 40, 40).toImage();
}

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

void end(QProcess &process, const QImage &empty)
{
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(3000);
    while (lookAtDisplay() != empty)
        QThread::msleep(5);
}

Measurement measure(const QStringList &command, const QImage &empty)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(command[0], command.mid(1));
    while (lookAtDisplay() == empty) {
        if (timer.elapsed() > 20'000 || process.waitForFinished(0))
            qFatal("%s showed nothing", qPrintable(command[0]));
        QThread::usleep(500);
    }
    Measurement result;
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QThread::msleep(500);
    result.megabytes = residentMegabytes(process.processId());
    end(process, empty);
    return result;
}

QList<QStringList> commandsOf(const QStringList &arguments)
{
    QList<QStringList> commands = {{}};
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--"))
            commands.emplaceBack();
        else
            commands.last() += argument;
    }
    return commands;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const int rounds = application.arguments().value(1).toInt();
    const auto commands = commandsOf(application.arguments().mid(2));
    const QImage empty = lookAtDisplay();
    std::vector<std::vector<double>> times(std::size_t(commands.size()));
    std::vector<std::vector<double>> sizes(std::size_t(commands.size()));
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const Measurement measurement = measure(commands[qsizetype(i)], empty);
            times[i].push_back(measurement.milliseconds);
            sizes[i].push_back(measurement.megabytes);
        }
    }
    QTextStream out(stdout);
    for (std::size_t i = 0; i < times.size(); ++i)
        out << QString::number(measuring::quantile(times[i], 0.5), 'f', 0) << ' '
            << QString::number(measuring::quantile(sizes[i], 0.5), 'f', 0) << '\n';
}
