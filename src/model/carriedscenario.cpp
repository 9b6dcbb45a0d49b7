// SPDX-License-Identifier: MIT
#include "model/carriedscenario.h"

#include "scenario/carried.h"
#include "scenario/text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

namespace model {

namespace {

constexpr auto PngStart = "\x89PNG\r\n\x1a\n";
constexpr auto PdfStart = "%PDF-";
// Larger files are no pictures that Fourwave made.
constexpr qint64 MostBytes = 256'000'000;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::optional<std::string> whole(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > qint64(scenario::MostBytes))
        return {};
    return text.toStdString();
}

// zlib's format as Qt wants it: with the expected size before it.
QByteArray inflated(const QByteArray &packed)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(quint32(scenario::MostBytes), bytes.data());
    return qUncompress(bytes + packed);
}

// An iTXt chunk's text: keyword, compression flag and method, language, translated keyword, text.
std::optional<std::string> textOf(const QByteArray &chunk)
{
    const QByteArray keyword = bytesOf(scenario::CarriedKeyword) + '\0';
    if (!chunk.startsWith(keyword) || chunk.size() < keyword.size() + 4)
        return {};
    const bool isPacked = chunk[keyword.size()] != 0;
    const qsizetype translated = chunk.indexOf('\0', keyword.size() + 2);
    const qsizetype text = translated < 0 ? -1 : chunk.indexOf('\0', translated + 1);
    if (text < 0)
        return {};
    const QByteArray content = chunk.mid(text + 1);
    return whole(isPacked ? inflated(content) : content);
}

// Chunk by chunk: length, type, content, checksum.
std::optional<std::string> fromPng(QIODevice &file)
{
    file.skip(8);
    for (;;) {
        const QByteArray head = file.read(8);
        if (head.size() < 8 || head.endsWith("IEND"))
            return {};
        const auto length = qFromBigEndian<quint32>(head.constData());
        if (!head.endsWith("iTXt") || length > scenario::MostBytes + 1000) {
            if (file.skip(qint64(length) + 4) < qint64(length) + 4)
                return {};
            continue;
        }
        if (auto text = textOf(file.read(length)))
            return text;
        file.skip(4);
    }
}

std::optional<std::string> fromSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const bool isScenario =
            reader.readNext() == QXmlStreamReader::StartElement
            && reader.name() == QString::fromUtf8(bytesOf(scenario::CarriedElement))
            && reader.namespaceUri() == QString::fromUtf8(bytesOf(scenario::CarriedNamespace));
        if (isScenario)
            return whole(reader.readElementText().toUtf8());
    }
    return {};
}

std::optional<std::string> fromHtml(const QByteArray &html)
{
    static const QRegularExpression script(
        QStringLiteral("<script[^>]* id=\"%1\"[^>]*>([A-Za-z0-9+/=\\s]*)</script>")
            .arg(QString::fromUtf8(bytesOf(scenario::CarriedScriptId))));
    const QRegularExpressionMatch match = script.match(QString::fromUtf8(html));
    return whole(QByteArray::fromBase64(match.captured(1).toLatin1()));
}

// The attached file: its description names the object that holds it, packed or not. Fourwave
// attaches nothing else.
std::optional<std::string> fromPdf(const QByteArray &pdf)
{
    static const QRegularExpression description(QStringLiteral("/EF <</F (\\d+) 0 R>>"));
    const QRegularExpressionMatch match = description.match(QString::fromLatin1(pdf));
    if (!match.hasMatch())
        return {};
    const QByteArray object = '\n' + match.captured(1).toLatin1() + " 0 obj\n";
    const qsizetype place = pdf.indexOf(object);
    const qsizetype begin = place < 0 ? -1 : pdf.indexOf("stream\n", place);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("endstream", begin);
    if (end < 0)
        return {};
    const QByteArray content = pdf.mid(begin + 7, end - begin - 7);
    if (pdf.mid(place, begin - place).contains("/FlateDecode"))
        return whole(inflated(content));
    return whole(content.endsWith('\n') ? content.chopped(1) : content);
}

} // namespace

bool isPictureFile(const QByteArray &start)
{
    const QByteArray text = start.trimmed().toLower();
    return start.startsWith(PngStart) || start.startsWith(PdfStart) || text.startsWith("<?xml")
           || text.startsWith("<svg") || text.startsWith("<!doctype html")
           || text.startsWith("<html");
}

std::optional<std::string> carriedScenario(QIODevice &file)
{
    const QByteArray start = file.peek(64);
    if (start.startsWith(PngStart))
        return fromPng(file);
    const QByteArray bytes = file.read(MostBytes);
    if (start.startsWith(PdfStart))
        return fromPdf(bytes);
    const QByteArray text = start.trimmed().toLower();
    const bool isPage = text.startsWith("<!doctype html") || text.startsWith("<html");
    return isPage ? fromHtml(bytes) : fromSvg(bytes);
}

} // namespace model
