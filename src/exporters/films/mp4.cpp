// SPDX-License-Identifier: MIT
#include "exporters/films/mp4.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <filesystem>

namespace exporters {

namespace {

constexpr int FramesPerSecond = 30;
constexpr int Glance = 50;       // milliseconds between looks at whether it has ended
constexpr int Patience = 60'000; // milliseconds that ffmpeg may take for one frame

QString encoder()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

QStringList argumentsFor(QSize size, const QString &output)
{
    const QString frame = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    return {"-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgra", "-s", frame, "-r",
            QString::number(FramesPerSecond), "-i", "-",
            // H.264 wants even sizes, and players want this form of colour.
            "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-c:v", "libx264", "-preset", "veryfast",
            "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-bitexact", "-f", "mp4", output};
}

// One run of ffmpeg, which takes frames and writes a file.
class Encoder
{
public:
    Encoder(QSize size, const QString &output)
    {
        m_process.setProgram(encoder());
        m_process.setArguments(argumentsFor(size, output));
        m_process.start();
    }
    ~Encoder()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Encoder)

    bool add(const QImage &image)
    {
        const auto bytes = qint64(image.width()) * image.height() * 4;
        if (m_process.write(reinterpret_cast<const char *>(image.constBits()), bytes) != bytes)
            return false;
        // So that frames do not pile up in memory.
        while (m_process.bytesToWrite() > 0) {
            if (!m_process.waitForBytesWritten(Patience))
                return false;
        }
        return true;
    }

    // Once all frames are there ffmpeg puts the file together.
    bool finish(const Progress &progress)
    {
        m_process.closeWriteChannel();
        for (int waited = 0; m_process.state() != QProcess::NotRunning; waited += Glance) {
            m_process.waitForFinished(Glance);
            if (waited > Patience || !goesOn(progress, 1, 1))
                return false;
        }
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    QString complaint()
    {
        m_process.waitForFinished(1000);
        const QString text = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
        return text.isEmpty() ? m_process.errorString() : text;
    }

private:
    QProcess m_process;
};

// How many frames of the file a frame of the film takes; errors do not add up.
class FrameCounter
{
public:
    int next(tcp::Duration duration)
    {
        m_end += duration;
        const auto frames = m_end.count() * FramesPerSecond / 1'000'000;
        const auto count = static_cast<int>(frames - m_written);
        m_written = frames;
        return count;
    }

private:
    tcp::Duration m_end{};
    std::int64_t m_written = 0;
};

} // namespace

bool canWriteMp4()
{
    return !encoder().isEmpty();
}

std::optional<Failure> writeMp4(const Film &film, const QString &path, const Progress &progress)
{
    if (!canWriteMp4())
        return Failure{Failure::Kind::NoEncoder, path, {}, {}};
    QTemporaryFile file(QFileInfo(path).absoluteDir().filePath(QStringLiteral("XXXXXX.mp4")));
    if (!file.open())
        return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
    Encoder encoder(film.size(), file.fileName());
    FrameCounter counter;
    for (std::size_t i = 0; i < film.frameCount(); ++i) {
        if (progress && !progress(double(i) / double(film.frameCount())))
            return Failure{Failure::Kind::Cancelled, path, {}, {}};
        const QImage image = film.image(i);
        for (int count = counter.next(film.durationOf(i)); count > 0; --count) {
            if (!encoder.add(image))
                return Failure{Failure::Kind::NoEncoder, path, encoder.complaint(), {}};
        }
    }
    bool isCancelled = false;
    const auto watched = [&](double done) {
        isCancelled = progress && !progress(done);
        return !isCancelled;
    };
    if (!encoder.finish(watched))
        return isCancelled ? Failure{Failure::Kind::Cancelled, path, {}, {}}
                           : Failure{Failure::Kind::NoEncoder, path, encoder.complaint(), {}};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(file.fileName()).toStdString(),
                            QFile::encodeName(path).toStdString(), error);
    if (error)
        return Failure{
            Failure::Kind::NotWritten, path, QString::fromStdString(error.message()), {}};
    file.setAutoRemove(false);
    return {};
}

} // namespace exporters
