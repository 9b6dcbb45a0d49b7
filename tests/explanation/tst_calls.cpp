// SPDX-License-Identifier: MIT
#include "explanation/calls.h"

#include <QTest>

using namespace explanation;
using namespace std::chrono_literals;
namespace calls = tcp::calls;

class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void call_asText_isProgramText_data();
    void call_asText_isProgramText();
    void powerOff_isNoCall_andIsTranslated();
    void result_ofEndOfFile_saysSo();
    void result_ofAnError_hasNameAndMeaning();
    void result_ofBytes_isTheirNumber();
    void errors_all_haveAMeaning();
};

void TestCalls::call_asText_isProgramText_data()
{
    QTest::addColumn<tcp::Call>("call");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const tcp::Call &call, const char *text) {
        QTest::newRow(name) << call << QString::fromLatin1(text);
    };
    row("listen", calls::Listen{8, 7000}, "listen(8)");
    row("accept", calls::Accept{}, "accept()");
    row("connect", calls::Connect{}, "connect()");
    row("send", calls::Send{100}, "send(100)");
    row("recv", calls::Receive{}, "recv()");
    row("recv of some", calls::Receive{10U}, "recv(10)");
    row("shutdown", calls::Shutdown{}, "shutdown(SHUT_WR)");
    row("close", calls::Close{}, "close()");
    calls::SetOption linger;
    linger.linger = 0s;
    row("linger", linger, "setsockopt(SO_LINGER {1, 0})");
    calls::SetOption keepAlive;
    keepAlive.keepAlive = true;
    keepAlive.idle = 5s;
    keepAlive.count = 3;
    row("keepalive", keepAlive, "setsockopt(SO_KEEPALIVE 1, TCP_KEEPIDLE 5, TCP_KEEPCNT 3)");
    row("getsockopt", calls::GetOption{}, "getsockopt(SO_ERROR)");
}

void TestCalls::call_asText_isProgramText()
{
    QFETCH(tcp::Call, call);
    for (const Language language : AllLanguages)
        QTEST(callText(call, language), "text");
}

void TestCalls::powerOff_isNoCall_andIsTranslated()
{
    QCOMPARE(callText(calls::PowerOff{}, Language::English), QStringLiteral("power off"));
    QCOMPARE(callText(calls::PowerOff{}, Language::Chinese), QStringLiteral("断电"));
}

void TestCalls::result_ofEndOfFile_saysSo()
{
    const trace::CallReturned result = {};
    QCOMPARE(resultText(calls::Receive{}, result, Language::English),
             QStringLiteral("recv returns 0 (end of file)"));
    QCOMPARE(resultText(calls::Receive{}, result, Language::Chinese),
             QStringLiteral("recv 返回 0（读到结尾）"));
    QCOMPARE(resultText(calls::Close{}, result, Language::English),
             QStringLiteral("close returns"));
}

void TestCalls::result_ofAnError_hasNameAndMeaning()
{
    const trace::CallReturned result = {{}, -1, tcp::Error::ConnectionRefused};
    QCOMPARE(resultText(calls::Connect{}, result, Language::English),
             QStringLiteral("connect fails: ECONNREFUSED (connection refused)"));
    QCOMPARE(resultText(calls::Connect{}, result, Language::Chinese),
             QStringLiteral("connect 失败：ECONNREFUSED（连接被拒绝）"));
    QCOMPARE(resultValue(calls::Connect{}, result, Language::Chinese),
             QStringLiteral("ECONNREFUSED"));
}

void TestCalls::result_ofBytes_isTheirNumber()
{
    const trace::CallReturned result = {{}, 100, tcp::Error::None};
    QCOMPARE(resultText(calls::Send{100}, result, Language::English),
             QStringLiteral("send returns 100"));
    QCOMPARE(resultText(calls::Receive{}, result, Language::Chinese),
             QStringLiteral("recv 返回 100"));
}

void TestCalls::errors_all_haveAMeaning()
{
    QVERIFY(meaningOf(tcp::Error::None, Language::English).isEmpty());
    for (int i = 1; i <= static_cast<int>(tcp::Error::OperationNotSupported); ++i) {
        const auto error = static_cast<tcp::Error>(i);
        const QString english = meaningOf(error, Language::English);
        const QString chinese = meaningOf(error, Language::Chinese);
        QVERIFY2(!english.isEmpty() && english != chinese, tcp::toString(error).data());
    }
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
