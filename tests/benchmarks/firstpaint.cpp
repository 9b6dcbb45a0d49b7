// SPDX-License-Identifier: MIT
// Starts programs in turn on an empty X display and tells when the first pixel of each appears:
//     firstpaint ROUNDS COMMAND [ARGUMENT...] [-- COMMAND [ARGUMENT...]]...
// A line a command: milliseconds from the start to the first paint, then megabytes of memory
// (resident) half a second later; medians. The display must have no window manager.
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTextStream>
#include <QThread>

#include <algorithm>

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

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const int rounds = application.arguments().value(1).toInt();
    const QList<QStringList> commands = commandsOf(application.arguments().mid(2));
    const QImage empty = lookAtDisplay();
    QList<QList<double>> times(commands.size());
    QList<QList<double>> sizes(commands.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            const Measurement measurement = measure(commands[i], empty);
            times[i] += measurement.milliseconds;
            sizes[i] += measurement.megabytes;
        }
    }
    QTextStream out(stdout);
    for (qsizetype i = 0; i < commands.size(); ++i)
        out << QString::number(median(times[i]), 'f', 0) << ' '
            << QString::number(median(sizes[i]), 'f', 0) << '\n';
}
