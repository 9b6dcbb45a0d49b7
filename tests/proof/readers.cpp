// SPDX-License-Identifier: MIT
#include "proof/readers.h"

#include "proof/program.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace proof {

namespace {

constexpr double MostDiffering = 0.005; // of the pixels
constexpr int Visible = 64;             // of 255: more than another way to smooth an edge

QString failure(const QString &program, const Answer &answer)
{
    return QStringLiteral("%1: %2").arg(program, answer.complaints);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// librsvg draws the SVG; the PNG shows the same.
QString pictureComplaint(const QString &path, const trace::Trace &trace,
                         exporters::RenderRequest request)
{
    const QTemporaryDir folder;
    const QString drawn = folder.filePath(QStringLiteral("drawn.png"));
    const QString foreign = folder.filePath(QStringLiteral("foreign.png"));
    const bool isSvg = path.endsWith(QLatin1String(".svg"));
    const QString vector = isSvg ? path : folder.filePath(QStringLiteral("drawn.svg"));
    if (!isSvg && !exporters::render(trace, request, vector).isDone())
        return QStringLiteral("no SVG was written");
    const QString raster = isSvg ? drawn : path;
    if (isSvg && !exporters::render(trace, request, drawn).isDone())
        return QStringLiteral("no PNG was written");
    QImageReader::setAllocationLimit(0); // long pictures are large
    const QImage image(raster);
    const Answer answer =
        ask(QStringLiteral("rsvg-convert"),
            {QStringLiteral("--width"), QString::number(image.width()), QStringLiteral("--height"),
             QString::number(image.height()), QStringLiteral("--output"), foreign, vector});
    if (!answer.hasEndedWell || !answer.complaints.isEmpty())
        return failure(QStringLiteral("rsvg-convert"), answer);
    const double part = difference(raster, foreign);
    if (part > MostDiffering)
        return QStringLiteral("%1 % of the pixels differ").arg(100 * part);
    return {};
}

QString pdfComplaint(const QString &path)
{
    const Answer fonts = ask(QStringLiteral("pdffonts"), {path});
    if (!fonts.hasEndedWell || !fonts.complaints.isEmpty())
        return failure(QStringLiteral("pdffonts"), fonts);
    const QStringList lines = QString::fromUtf8(fonts.output).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.value(words.size() - 5) != QLatin1String("yes")) // emb, sub, uni, object, id
            return QStringLiteral("a font is not embedded: %1").arg(line);
    }
    const Answer text = ask(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!text.hasEndedWell || !text.output.contains("SYN"))
        return failure(QStringLiteral("pdftotext"), text);
    return {};
}

QString captureComplaint(const QString &path)
{
    const QStringList arguments = {
        QStringLiteral("-r"),
        path,
        QStringLiteral("-o"),
        QStringLiteral("tcp.check_checksum:TRUE"),
        QStringLiteral("-o"),
        QStringLiteral("ip.check_checksum:TRUE"),
        QStringLiteral("-Y"),
        QStringLiteral("_ws.malformed or tcp.checksum.status == 0 or ip.checksum.status == 0")};
    const Answer answer = ask(QStringLiteral("tshark"), arguments);
    if (!answer.hasEndedWell)
        return failure(QStringLiteral("tshark"), answer);
    if (!answer.output.isEmpty())
        return QStringLiteral("tshark finds faults: %1").arg(QString::fromUtf8(answer.output));
    return {};
}

QString gifComplaint(const QString &path)
{
    const Answer answer = ask(QStringLiteral("giftopnm"), {QStringLiteral("-image=all"), path});
    if (!answer.hasEndedWell || !answer.complaints.isEmpty())
        return failure(QStringLiteral("giftopnm"), answer);
    return answer.output.startsWith("P") ? QString() : QStringLiteral("there is no picture in it");
}

QString webpComplaint(const QString &path)
{
    const Answer answer = ask(QStringLiteral("webpinfo"), {path});
    if (!answer.hasEndedWell || !answer.output.contains("No error detected"))
        return failure(QStringLiteral("webpinfo"), answer);
    return {};
}

QString mp4Complaint(const QString &path)
{
    const Answer answer =
        ask(QStringLiteral("ffprobe"),
            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
             QStringLiteral("stream=codec_type,nb_frames"), QStringLiteral("-of"),
             QStringLiteral("default=noprint_wrappers=1"), path});
    if (!answer.hasEndedWell || !answer.complaints.isEmpty())
        return failure(QStringLiteral("ffprobe"), answer);
    return answer.output.contains("codec_type=video") ? QString()
                                                      : QStringLiteral("there is no video in it");
}

// Each line of the trace is an object of its own.
QString jsonComplaint(const QString &path)
{
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    for (const QByteArray &line : lines) {
        QJsonParseError error{};
        QJsonDocument::fromJson(line, &error);
        if (error.error != QJsonParseError::NoError)
            return QStringLiteral("%1 in %2").arg(error.errorString(), QString::fromUtf8(line));
    }
    return {};
}

// Plain text: nothing that is no text, nothing empty.
QString textComplaint(const QString &path)
{
    const Answer answer =
        ask(QStringLiteral("iconv"), {QStringLiteral("-f"), QStringLiteral("UTF-8"),
                                      QStringLiteral("-t"), QStringLiteral("UTF-16"), path});
    if (!answer.hasEndedWell || answer.output.isEmpty())
        return failure(QStringLiteral("iconv"), answer);
    return {};
}

} // namespace

double difference(const QString &one, const QString &other)
{
    const QImage a = QImage(one).convertToFormat(QImage::Format_RGB32);
    const QImage b = QImage(other).convertToFormat(QImage::Format_RGB32);
    if (a.isNull() || a.size() != b.size())
        return 1;
    const auto differs = [](QRgb x, QRgb y) {
        return std::abs(qRed(x) - qRed(y)) > Visible || std::abs(qGreen(x) - qGreen(y)) > Visible
               || std::abs(qBlue(x) - qBlue(y)) > Visible;
    };
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *rowA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *rowB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            count += differs(rowA[x], rowB[x]) ? 1 : 0;
    }
    return double(count) / (double(a.width()) * a.height());
}

QString complaintAbout(const QString &path, const trace::Trace &trace,
                       const exporters::RenderRequest &request)
{
    const QString format = QFileInfo(path).suffix();
    if (format == QLatin1String("svg") || format == QLatin1String("png"))
        return pictureComplaint(path, trace, request);
    if (format == QLatin1String("pdf"))
        return pdfComplaint(path);
    if (format == QLatin1String("pcapng"))
        return captureComplaint(path);
    if (format == QLatin1String("gif"))
        return gifComplaint(path);
    if (format == QLatin1String("webp"))
        return webpComplaint(path);
    if (format == QLatin1String("mp4"))
        return mp4Complaint(path);
    if (format == QLatin1String("json"))
        return jsonComplaint(path);
    return textComplaint(path);
}

} // namespace proof
