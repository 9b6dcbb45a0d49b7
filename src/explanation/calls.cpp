// SPDX-License-Identifier: MIT
#include "explanation/calls.h"

#include "explanation/quantities.h"
#include "explanation/say.h"

#include <QStringList>

namespace explanation {

namespace {

namespace calls = tcp::calls;

// A timeout as the socket API takes it: whole seconds or, below, a decimal fraction.
QString secondsArgument(tcp::Duration duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1e6);
}

QString howArgument(calls::ShutdownHow how)
{
    switch (how) {
    case calls::ShutdownHow::Write: return QStringLiteral("SHUT_WR");
    case calls::ShutdownHow::Read: return QStringLiteral("SHUT_RD");
    case calls::ShutdownHow::Both: return QStringLiteral("SHUT_RDWR");
    }
    Q_UNREACHABLE();
}

QString lingerArgument(tcp::Duration linger)
{
    if (linger == tcp::Unlimited)
        return QStringLiteral("SO_LINGER {0, 0}");
    return QStringLiteral("SO_LINGER {1, %1}").arg(secondsArgument(linger));
}

QString switchArgument(bool isOn)
{
    return isOn ? QStringLiteral("1") : QStringLiteral("0");
}

QString optionArguments(const calls::SetOption &option)
{
    QStringList arguments;
    const auto add = [&arguments](const char *name, const QString &value) {
        arguments << QStringLiteral("%1 %2").arg(QLatin1String(name), value);
    };
    if (option.linger)
        arguments << lingerArgument(*option.linger);
    if (option.linger2)
        add("TCP_LINGER2", secondsArgument(*option.linger2));
    if (option.keepAlive)
        add("SO_KEEPALIVE", switchArgument(*option.keepAlive));
    if (option.idle)
        add("TCP_KEEPIDLE", secondsArgument(*option.idle));
    if (option.interval)
        add("TCP_KEEPINTVL", secondsArgument(*option.interval));
    if (option.count)
        add("TCP_KEEPCNT", QString::number(*option.count));
    if (option.reuseAddress)
        add("SO_REUSEADDR", switchArgument(*option.reuseAddress));
    if (option.userTimeout)
        add("TCP_USER_TIMEOUT", QString::number(option.userTimeout->count() / 1000));
    if (option.receiveBuffer)
        add("SO_RCVBUF", QString::number(*option.receiveBuffer));
    return arguments.join(QStringLiteral(", "));
}

struct FunctionName
{
    Language language;
    QString operator()(const calls::Listen &) const { return QStringLiteral("listen"); }
    QString operator()(const calls::Accept &) const { return QStringLiteral("accept"); }
    QString operator()(const calls::Bind &) const { return QStringLiteral("bind"); }
    QString operator()(const calls::Connect &) const { return QStringLiteral("connect"); }
    QString operator()(const calls::Send &) const { return QStringLiteral("send"); }
    QString operator()(const calls::Receive &) const { return QStringLiteral("recv"); }
    QString operator()(const calls::Shutdown &) const { return QStringLiteral("shutdown"); }
    QString operator()(const calls::Close &) const { return QStringLiteral("close"); }
    QString operator()(const calls::Abort &) const { return QStringLiteral("abort"); }
    QString operator()(const calls::SetOption &) const { return QStringLiteral("setsockopt"); }
    QString operator()(const calls::GetOption &) const { return QStringLiteral("getsockopt"); }
    QString operator()(const calls::Exit &) const { return QStringLiteral("exit"); }
    QString operator()(const calls::Fork &) const { return QStringLiteral("fork"); }
    QString operator()(const calls::Vanish &call) const
    {
        return call.all ? say(language, QT_TRANSLATE_NOOP("explanation", "forget all sockets"))
                        : say(language, QT_TRANSLATE_NOOP("explanation", "forget the socket"));
    }
    QString operator()(const calls::PowerOff &) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "power off"));
    }
    QString operator()(const calls::PowerOn &) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "power on"));
    }
};

// What stands between the parentheses; null for what is no call.
struct Arguments
{
    static QString none() { return QStringLiteral(""); }
    QString operator()(const calls::Listen &call) const { return QString::number(call.backlog); }
    QString operator()(const calls::Accept &) const { return none(); }
    QString operator()(const calls::Bind &call) const { return QString::number(call.port); }
    QString operator()(const calls::Connect &) const { return none(); }
    QString operator()(const calls::Send &call) const { return QString::number(call.bytes); }
    QString operator()(const calls::Receive &call) const
    {
        return call.bytes ? QString::number(*call.bytes) : none();
    }
    QString operator()(const calls::Shutdown &call) const { return howArgument(call.how); }
    QString operator()(const calls::Close &) const { return none(); }
    QString operator()(const calls::Abort &) const { return none(); }
    QString operator()(const calls::SetOption &call) const { return optionArguments(call); }
    QString operator()(const calls::GetOption &) const { return QStringLiteral("SO_ERROR"); }
    QString operator()(const calls::Exit &) const { return none(); }
    QString operator()(const calls::Fork &) const { return none(); }
    QString operator()(const calls::Vanish &) const { return {}; }
    QString operator()(const calls::PowerOff &) const { return {}; }
    QString operator()(const calls::PowerOn &) const { return {}; }
};

struct Purpose
{
    Source operator()(const calls::Listen &) const
    {
        return QT_TRANSLATE_NOOP("explanation",
                                 "The program asks the kernel to accept connections on this port.");
    }
    Source operator()(const calls::Accept &) const
    {
        return QT_TRANSLATE_NOOP(
            "explanation",
            "The program takes the next connection from the accept queue, or waits for one.");
    }
    Source operator()(const calls::Bind &) const
    {
        return QT_TRANSLATE_NOOP("explanation", "The program chooses its own port.");
    }
    Source operator()(const calls::Connect &) const
    {
        return QT_TRANSLATE_NOOP(
            "explanation",
            "The program opens a connection (active open) and waits until it is there.");
    }
    Source operator()(const calls::Send &) const
    {
        return QT_TRANSLATE_NOOP("explanation", "The program hands bytes to the kernel; returning "
                                                "does not mean that they have arrived.");
    }
    Source operator()(const calls::Receive &) const
    {
        return QT_TRANSLATE_NOOP(
            "explanation",
            "The program takes received bytes, or waits for some; 0 means end of file.");
    }
    Source operator()(const calls::Shutdown &call) const
    {
        switch (call.how) {
        case calls::ShutdownHow::Write:
            return QT_TRANSLATE_NOOP("explanation",
                                     "The program sends no more but goes on reading (half-close).");
        case calls::ShutdownHow::Read:
            return QT_TRANSLATE_NOOP("explanation",
                                     "The program reads no more; nothing is sent for it.");
        case calls::ShutdownHow::Both:
            return QT_TRANSLATE_NOOP(
                "explanation",
                "The program neither sends nor reads any more but keeps the descriptor.");
        }
        Q_UNREACHABLE();
    }
    Source operator()(const calls::Close &) const
    {
        return QT_TRANSLATE_NOOP(
            "explanation",
            "The program lets go of the socket; the kernel finishes the connection.");
    }
    Source operator()(const calls::Abort &) const
    {
        return QT_TRANSLATE_NOOP("explanation",
                                 "The program ends the connection at once with RST.");
    }
    Source operator()(const calls::SetOption &) const
    {
        return QT_TRANSLATE_NOOP("explanation", "The program sets options of its socket.");
    }
    Source operator()(const calls::GetOption &) const
    {
        return QT_TRANSLATE_NOOP("explanation",
                                 "The program asks for the socket's pending error and clears it.");
    }
    Source operator()(const calls::Exit &) const
    {
        return QT_TRANSLATE_NOOP("explanation",
                                 "The process ends; the kernel closes its descriptors.");
    }
    Source operator()(const calls::Fork &) const
    {
        return QT_TRANSLATE_NOOP("explanation", "A child process now holds the same descriptors.");
    }
    Source operator()(const calls::Vanish &) const
    {
        return QT_TRANSLATE_NOOP(
            "explanation",
            "The host forgets the connection without a segment; it then answers with RST.");
    }
    Source operator()(const calls::PowerOff &) const
    {
        return QT_TRANSLATE_NOOP("explanation",
                                 "The host is silent: it receives and sends nothing.");
    }
    Source operator()(const calls::PowerOn &) const
    {
        return QT_TRANSLATE_NOOP("explanation", "The host is back and remembers no connection.");
    }
};

Source meaningSource(tcp::Error error)
{
    using enum tcp::Error;
    switch (error) {
    case None: return "";
    case ConnectionRefused: return QT_TRANSLATE_NOOP("explanation", "connection refused");
    case ConnectionReset: return QT_TRANSLATE_NOOP("explanation", "connection reset by peer");
    case ConnectionAborted: return QT_TRANSLATE_NOOP("explanation", "connection aborted");
    case BrokenPipe: return QT_TRANSLATE_NOOP("explanation", "nothing more can be sent");
    case TimedOut: return QT_TRANSLATE_NOOP("explanation", "timed out");
    case HostUnreachable: return QT_TRANSLATE_NOOP("explanation", "no route to the host");
    case AddressInUse: return QT_TRANSLATE_NOOP("explanation", "address already in use");
    case AddressNotAvailable:
        return QT_TRANSLATE_NOOP("explanation", "no local address or port is available");
    case NotConnected: return QT_TRANSLATE_NOOP("explanation", "not connected");
    case AlreadyConnected: return QT_TRANSLATE_NOOP("explanation", "already connected");
    case AlreadyInProgress: return QT_TRANSLATE_NOOP("explanation", "already in progress");
    case InvalidArgument: return QT_TRANSLATE_NOOP("explanation", "invalid argument");
    case BadDescriptor: return QT_TRANSLATE_NOOP("explanation", "not an open descriptor");
    case OperationNotSupported:
        return QT_TRANSLATE_NOOP("explanation", "not supported on this socket");
    }
    Q_UNREACHABLE();
}

QString errnoOf(tcp::Error error)
{
    return QString::fromUtf8(tcp::toString(error).data());
}

bool isEndOfFile(const tcp::Call &call, const trace::CallReturned &result)
{
    return std::holds_alternative<calls::Receive>(call) && result.error == tcp::Error::None
           && result.value == 0;
}

// getsockopt(SO_ERROR) succeeds and brings the pending error as its value.
bool bringsError(const tcp::Call &call, const trace::CallReturned &result)
{
    return std::holds_alternative<calls::GetOption>(call) && result.error != tcp::Error::None;
}

// Whether the value returned says something: a count of bytes, or a new descriptor.
bool bringsValue(const tcp::Call &call)
{
    return std::holds_alternative<calls::Send>(call) || std::holds_alternative<calls::Receive>(call)
           || std::holds_alternative<calls::Accept>(call);
}

} // namespace

QString functionName(const tcp::Call &call, Language language)
{
    return std::visit(FunctionName{language}, call);
}

QString callText(const tcp::Call &call, Language language)
{
    const QString arguments = std::visit(Arguments(), call);
    const QString name = functionName(call, language);
    return arguments.isNull() ? name : QStringLiteral("%1(%2)").arg(name, arguments);
}

QString purposeOf(const tcp::Call &call, Language language)
{
    return say(language, std::visit(Purpose(), call));
}

QString resultValue(const tcp::Call &call, const trace::CallReturned &result, Language language)
{
    if (result.error != tcp::Error::None)
        return errnoOf(result.error);
    if (isEndOfFile(call, result))
        return say(language, QT_TRANSLATE_NOOP("explanation", "0 (end of file)"));
    // Its number is the new descriptor, and never 0 in a program that keeps its standard input.
    if (std::holds_alternative<calls::Accept>(call))
        return say(language, QT_TRANSLATE_NOOP3("explanation", "socket", "what accept() returns"));
    return QString::number(result.value);
}

QString resultText(const tcp::Call &call, const trace::CallReturned &result, Language language)
{
    const QString name = functionName(call, language);
    if (bringsError(call, result))
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 brings %2 (%3)"), name,
                   errnoOf(result.error), meaningOf(result.error, language));
    if (result.error != tcp::Error::None)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 fails: %2 (%3)"), name,
                   errnoOf(result.error), meaningOf(result.error, language));
    if (!bringsValue(call))
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 returns"), name);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 returns %2"), name,
               resultValue(call, result, language));
}

QString meaningOf(tcp::Error error, Language language)
{
    return error == tcp::Error::None ? QString() : say(language, meaningSource(error));
}

} // namespace explanation
