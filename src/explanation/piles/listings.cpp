// SPDX-License-Identifier: MIT
#include "explanation/piles/listings.h"

#include "explanation/captures.h"
#include "explanation/names.h"
#include "explanation/say.h"

#include <QStringList>

namespace explanation {

namespace {

QString commandOf(const sockets::Listing &listing)
{
    const std::string_view command = listing.form.command;
    return QString::fromUtf8(command.data(), static_cast<qsizetype>(command.size()));
}

QString standInNote(const trace::Trace &trace, const sockets::Listing &listing, Language language)
{
    const QString command = commandOf(listing);
    if (trace.isObserved())
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "A capture does not tell the system; this is how %1 would print it."),
            command);
    return say(
        language,
        QT_TRANSLATE_NOOP("explanation", "The RFC has no command; this is how %1 would print it."),
        command);
}

} // namespace

QString listingTitle(const trace::Trace &trace, tcp::Side host, const sockets::Listing &listing,
                     Language language)
{
    const QString name = hostName(trace, host, language);
    if (listing.isStandIn)
        return QStringLiteral("%1 · %2").arg(name, commandOf(listing));
    const QString command =
        withRemark(commandOf(listing), nameOf(listing.form.standing, language), language);
    return QStringLiteral("%1 · %2 · %3").arg(name, systemName(trace.host(host).system), command);
}

QString listingNote(const trace::Trace &trace, const sockets::Listing &listing, Language language)
{
    QStringList sentences;
    if (listing.isStandIn)
        sentences << standInNote(trace, listing, language);
    if (listing.text.find('?') != std::string::npos)
        sentences << say(
            language, QT_TRANSLATE_NOOP(
                          "explanation",
                          "A question mark stands where the run does not tell: numbers of "
                          "processes and files, or whether the program has read the end of file."));
    return sentences.join(language == Language::English ? QStringLiteral(" ") : QString());
}

} // namespace explanation
