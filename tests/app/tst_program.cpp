// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "twoconnections.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <system_error>

// The built program on the command line, with no display: each command, and each way to fail.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scenarios_listsShipped_inBothLanguages();
    void profiles_listsSystems();
    void compare_onSystems_printsWhatDiffers();
    void compare_unknownBranch_isBadInput();
    void profiles_compare_showsAllSideBySide();
    void profile_asJson_isComplete();
    void explain_printsTopic_inTheLanguage();
    void simulate_printsLadder_inTheLanguage();
    void simulate_asJson_isLinesAndDeterministic();
    void simulate_counting_isATableInBothLanguages();
    void simulate_countingAsJson_isOneObject();
    void simulate_withOtherSystem_changesTheRun();
    void simulate_capture_listsItsConnections();
    void simulate_damagedCapture_saysSo();
    void render_writesPictures_data();
    void render_writesPictures();
    void render_atScale_hasMorePixels();
    void render_interrupted_keepsTheOldFile();
    void versionAndHelp_areDone();
    void badInput_isOne_data();
    void badInput_isOne();
    void badScenario_namesPlaceAndRemedy();
    void badInput_leavesNothing();
    void existingFile_staysOnError();
    void window_withoutDisplay_isOneSentence();
    void captureOfSeveralConnections_saysSo();
    void damagedCapture_isShownWithAWarning();
    void output_thatCannotBeWritten_isTold_data();
    void output_thatCannotBeWritten_isTold();
    void bothLanguages_arePrinted_data();
    void bothLanguages_arePrinted();
    void render_ontoItsOwnInput_isRefused_data();
    void render_ontoItsOwnInput_isRefused();
    void endlessInput_isRefused();
    void standardInput_isRead();
    void sockets_ofATable_areJudged();
    void nearestName_isSuggested_data();
    void nearestName_isSuggested();
    void window_withoutDisplay_isToldInASentence_data();
    void window_withoutDisplay_isToldInASentence();
    void longRun_cutShort_isTold();
    void wrongUsage_isTwo_data();
    void wrongUsage_isTwo();

private:
    struct Outcome
    {
        int status = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList &arguments, const QString &input = {});
    // With its standard output where nothing can be written.
    Outcome runInto(const QString &output, const QStringList &arguments);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_folder;
};

namespace {

const QString Shipped = QStringLiteral("life-of-a-connection");

// Twelve that one program has forgotten to close, and a line that is no socket.
const QByteArray Table =
    QByteArray("CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:51234 users:((\"java\",pid=2231,fd=45))\n")
        .repeated(12)
    + "Hello!\n";

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

QByteArray contentsOf(const QString &capture)
{
    QFile file(QStringLiteral(FOURWAVE_CAPTURES "/") + capture);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestProgram::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(QStringLiteral(FOURWAVE_PROGRAM)));
}

namespace {

void withoutDisplay(QProcess &process)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert("LC_ALL", "C.UTF-8");
    process.setProcessEnvironment(environment);
}

} // namespace

TestProgram::Outcome TestProgram::runInto(const QString &output, const QStringList &arguments)
{
    QProcess process;
    withoutDisplay(process);
    process.start(QStringLiteral("/bin/sh"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("\"$@\" ") + output,
                              QStringLiteral("sh"), QStringLiteral(FOURWAVE_PROGRAM)}
                      + arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())};
}

TestProgram::Outcome TestProgram::run(const QStringList &arguments, const QString &input)
{
    QProcess process;
    withoutDisplay(process);
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(QStringLiteral(FOURWAVE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestProgram::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

void TestProgram::scenarios_listsShipped_inBothLanguages()
{
    const Outcome english = run({"scenarios"});
    QCOMPARE(english.status, 0);
    QVERIFY(english.out.contains(Shipped));
    QVERIFY(!hasChinese(english.out));
    const Outcome chinese = run({"scenarios", "--lang", "zh"});
    QCOMPARE(chinese.out.count('\n'), english.out.count('\n'));
    QVERIFY(hasChinese(chinese.out));
}

void TestProgram::compare_onSystems_printsWhatDiffers()
{
    const Outcome outcome = run({"compare", "life-of-a-connection", "--systems", "linux,macos"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("60 s"));
    QVERIFY(outcome.out.contains("30 s"));
    QVERIFY(outcome.out.contains("the first at"));
    const Outcome chinese =
        run({"compare", "life-of-a-connection", "--systems", "macos", "--lang", "zh"});
    QCOMPARE(chinese.status, 0);
    QVERIFY(hasChinese(chinese.out));
}

void TestProgram::compare_unknownBranch_isBadInput()
{
    const Outcome outcome = run({"compare", "life-of-a-connection", "--with", "x"});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("no branch x"));
}

void TestProgram::profiles_compare_showsAllSideBySide()
{
    const Outcome outcome = run({"profiles", "--compare"});
    QCOMPARE(outcome.status, 0);
    const QStringList lines = outcome.out.split('\n');
    for (const char *system :
         {"rfc9293", "linux", "windows", "macos", "freebsd", "illumos", "openbsd"})
        QVERIFY2(lines.front().contains(system), system);
    const QStringList timeWait = lines.filter(QRegularExpression("^timeWait "));
    QCOMPARE(timeWait.value(0).simplified(), "timeWait 4min 1min 2min 30s 1min 1min 1min");
    QVERIFY(lines.filter("finWait2Timeout").value(0).contains("2min ?"));
}

void TestProgram::profiles_listsSystems()
{
    const Outcome all = run({"profiles"});
    QCOMPARE(all.status, 0);
    QVERIFY(all.out.contains("linux"));
    const Outcome one = run({"profiles", "linux"});
    QCOMPARE(one.status, 0);
    QVERIFY(one.out.contains("finWait2Timeout"));
    const QString chinese = run({"profiles", "linux", "--lang", "zh"}).out;
    const qsizetype line = chinese.indexOf("finWait2Timeout");
    QVERIFY(hasChinese(chinese.mid(line, 60)));
    QVERIFY(one.out.contains("net.ipv4.tcp_fin_timeout") || one.out.contains("tcp_fin_timeout"));
}

void TestProgram::profile_asJson_isComplete()
{
    const Outcome outcome = run({"profiles", "linux", "--json"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(object["id"].toString(), "linux");
    const QJsonObject timeWait = object["parameters"].toObject()["timeWait"].toObject();
    QCOMPARE(timeWait["value"].toString(), "1min");
    QCOMPARE(timeWait["unit"].toString(), "time");
    QVERIFY(!timeWait["standing"].toString().isEmpty());
    QVERIFY(!timeWait["source"].toString().isEmpty());
}

void TestProgram::explain_printsTopic_inTheLanguage()
{
    const Outcome contents = run({"explain"});
    QCOMPARE(contents.status, 0);
    QVERIFY(contents.out.contains("piles"));
    const Outcome english = run({"explain", "piles"});
    QCOMPARE(english.status, 0);
    QVERIFY(english.out.startsWith("# "));
    QVERIFY(hasChinese(run({"explain", "piles", "--lang", "zh"}).out));
}

void TestProgram::simulate_printsLadder_inTheLanguage()
{
    const Outcome english = run({"simulate", Shipped});
    QCOMPARE(english.status, 0);
    for (const char *word : {"SYN", "FIN", "TIME_WAIT", "CLOSE_WAIT"})
        QVERIFY2(english.out.contains(word), word);
    QVERIFY(hasChinese(run({"simulate", Shipped, "--lang", "zh"}).out));
}

void TestProgram::simulate_asJson_isLinesAndDeterministic()
{
    const Outcome first = run({"simulate", Shipped, "--json"});
    QCOMPARE(first.status, 0);
    const QStringList lines = first.out.trimmed().split('\n');
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines)
        QVERIFY(QJsonDocument::fromJson(line.toUtf8()).isObject());
    QCOMPARE(QJsonDocument::fromJson(lines.first().toUtf8())["kind"].toString(), "trace");
    QCOMPARE(run({"simulate", Shipped, "--json"}).out, first.out);
}

void TestProgram::simulate_counting_isATableInBothLanguages()
{
    const Outcome english = run({"simulate", Shipped, "--count"});
    QCOMPARE(english.status, 0);
    QVERIFY(english.err.isEmpty());
    for (const char *word : {"Segments sent", "TIME_WAIT", "Most sockets at once", "events"})
        QVERIFY2(english.out.contains(word), word);
    const Outcome chinese = run({"simulate", Shipped, "--count", "--lang", "zh"});
    QVERIFY(hasChinese(chinese.out) && !chinese.out.contains("Sockets"));
}

void TestProgram::simulate_countingAsJson_isOneObject()
{
    const Outcome outcome = run({"simulate", Shipped, "--count", "--json"});
    const QJsonObject counts = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(counts["kind"].toString(), "counts");
    QCOMPARE(counts["reason"].toString(), "quiet");
    const QJsonObject client = counts["hosts"].toObject()["client"].toObject();
    QCOMPARE(client["sent"].toObject()["SYN"].toInt(), 1);
    QCOMPARE(client["states"].toObject()["TIME_WAIT"].toObject()["most"].toInt(), 1);
}

void TestProgram::simulate_withOtherSystem_changesTheRun()
{
    const Outcome linux = run({"simulate", Shipped, "--json"});
    const Outcome rfc = run({"simulate", Shipped, "--json", "--client-os", "rfc9293"});
    QCOMPARE(rfc.status, 0);
    QVERIFY(rfc.out != linux.out);
    QVERIFY(rfc.out.contains("rfc9293"));
}

void TestProgram::simulate_capture_listsItsConnections()
{
    const QString file = write("two.pcap", image::twoConnections());
    const Outcome all = run({"simulate", file});
    QCOMPARE(all.status, 0);
    QVERIFY(all.out.contains("10.0.0.1:40000") && all.out.contains("10.0.0.1:40001"));
    QVERIFY(all.out.contains("1 in CLOSE_WAIT"));
    const Outcome second = run({"simulate", file, "--connection", "2"});
    QCOMPARE(second.status, 0);
    QVERIFY(second.out.contains("10.0.0.1:40001") && second.out.contains("LAST_ACK"));
    const Outcome third = run({"simulate", file, "--connection", "3"});
    QCOMPARE(third.status, 1);
    QVERIFY(third.out.isEmpty() && third.err.contains("no connection 3"));
    const Outcome json = run({"simulate", file, "--json"});
    QVERIFY(json.out.startsWith("{") && json.err.contains("Connection 1 of 2"));
}

void TestProgram::simulate_damagedCapture_saysSo()
{
    const QString file = write("cut.pcap", image::twoConnections().chopped(10));
    const Outcome result = run({"simulate", file});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains("damaged after packet 11"), qPrintable(result.err));
}

void TestProgram::render_writesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::newRow("png in English") << "a.png"
                                    << "en"
                                    << "light";
    QTest::newRow("png in Chinese, dark") << "b.png"
                                          << "zh"
                                          << "dark";
    QTest::newRow("png in both, projector") << "c.png"
                                            << "both"
                                            << "projector";
    QTest::newRow("svg in Chinese") << "d.svg"
                                    << "zh"
                                    << "light";
}

void TestProgram::render_writesPictures()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(QString, theme);
    const Outcome outcome =
        run({"render", Shipped, "-o", path(name), "--lang", language, "--theme", theme});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(QFile(path(name)).size() > 5'000);
    if (name.endsWith(".png"))
        QVERIFY(QImage(path(name)).height() > 400);
}

void TestProgram::render_atScale_hasMorePixels()
{
    QCOMPARE(run({"render", Shipped, "-o", path("one.png")}).status, 0);
    QCOMPARE(
        run({"render", Shipped, "-o", path("two.png"), "--scale", "2", "--at", "300ms"}).status, 0);
    const QImage one(path("one.png"));
    const QImage two(path("two.png"));
    QVERIFY(qAbs(two.width() - 2 * one.width()) <= 2);
    QVERIFY(qAbs(two.height() - 2 * one.height()) <= 2);
}

// On a terminal, which `script` lends: the film is begun when a percentage is shown.
void TestProgram::render_interrupted_keepsTheOldFile()
{
    if (QProcess::execute("script", {"-qec", "true", "/dev/null"}) != 0)
        QSKIP("no terminal can be lent here");
    const QString file = write("long.fourwave", R"(format = 1
title = { en = "Long", zh = "长" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "send", bytes = 10, repeat = { count = 500, interval = "1s" } },
]
)");
    const QString film = write("old.gif", "old");
    // In place of the shell, which else may die of Ctrl+C by itself.
    const QString command = QStringLiteral("exec '%1' render '%2' -o '%3' --lang en")
                                .arg(QStringLiteral(FOURWAVE_PROGRAM), file, film);
    QProcess terminal;
    withoutDisplay(terminal);
    terminal.start("script", {"-qec", command, "/dev/null"});
    QByteArray shown;
    while (!shown.contains('%') && terminal.waitForReadyRead(60'000))
        shown += terminal.readAllStandardOutput();
    terminal.write("\x03"); // what Ctrl+C sends
    QVERIFY(terminal.waitForFinished(60'000));
    shown += terminal.readAllStandardOutput();
    QVERIFY2(shown.contains("Cancelled") && shown.contains("old.gif"), shown.constData());
    QCOMPARE(terminal.exitCode(), 1);
    QFile old(film);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
}

void TestProgram::versionAndHelp_areDone()
{
    QVERIFY(run({"--version"}).out.startsWith("fourwave "));
    const Outcome help = run({"--help"});
    QCOMPARE(help.status, 0);
    for (const char *word : {"simulate", "render", "scenarios", "profiles", "explain"})
        QVERIFY2(help.out.contains(word), word);
    QVERIFY(hasChinese(run({"--help", "--lang", "zh"}).out));
}

void TestProgram::badInput_isOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("simulate what is not there") << QStringList{"simulate", "nowhere.fourwave"};
    QTest::newRow("render what is not there")
        << QStringList{"render", "nowhere.fourwave", "-o", path("x.png")};
    QTest::newRow("present what is not there") << QStringList{"present", "nowhere.fourwave"};
    QTest::newRow("present a lecture that is not there")
        << QStringList{"present", "nowhere.fourwave-lecture"};
    QTest::newRow("present a lecture of what is not there") << QStringList{
        "present",
        write("x.fourwave-lecture", "format = 1\ntitle = { en = \"x\", zh = \"x\" }\n\n[[parts]]\n"
                                    "scenario = \"no-such\"\nat = \"0ms\"\n")};
    QTest::newRow("present on a screen that is not there")
        << QStringList{"present", Shipped, "--screen", "7"};
    QTest::newRow("unknown topic") << QStringList{"explain", "weather"};
    QTest::newRow("unknown profile") << QStringList{"profiles", "cpm"};
    QTest::newRow("unknown client system")
        << QStringList{"simulate", Shipped, "--client-os", "cpm"};
    QTest::newRow("unknown picture format") << QStringList{"render", Shipped, "-o", path("x.bmpx")};
    QTest::newRow("picture without an ending") << QStringList{"render", Shipped, "-o", path("x")};
    QTest::newRow("table that is not there") << QStringList{"sockets", "nowhere.txt"};
    QTest::newRow("table without a name") << QStringList{"sockets", ""};
    QTest::newRow("table that is a folder") << QStringList{"sockets", m_folder.path()};
    QTest::newRow("table without a socket") << QStringList{"sockets", write("prose", "Hello!\n")};
    QTest::newRow("table of an unknown system")
        << QStringList{"sockets", write("table", Table), "--os", "cpm"};
    QTest::newRow("topic without a name") << QStringList{"explain", ""};
    QTest::newRow("folder that is not there")
        << QStringList{"render", Shipped, "-o", path("no/such/x.png")};
}

void TestProgram::badInput_isOne()
{
    QFETCH(QStringList, arguments);
    const Outcome english = run(arguments);
    QCOMPARE(english.status, 1);
    QVERIFY(english.out.isEmpty());
    QVERIFY(english.err.startsWith("fourwave: "));
    const Outcome chinese = run(arguments + QStringList{"--lang", "zh"});
    QCOMPARE(chinese.status, 1);
    QVERIFY2(hasChinese(chinese.err), qPrintable(chinese.err));
}

void TestProgram::badScenario_namesPlaceAndRemedy()
{
    const QString file =
        write("bad.fourwave", "format = 1\n"
                              "calls = [\n"
                              "  { at = \"0ms\", host = \"client\", call = \"conect\" },\n"
                              "]\n");
    const Outcome outcome = run({"simulate", file});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("bad.fourwave:3:"), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains("connect"), qPrintable(outcome.err));
}

void TestProgram::badInput_leavesNothing()
{
    const QString file = write("broken.fourwave", "format = 1\ncalls = [");
    QCOMPARE(run({"render", file, "-o", path("never.png")}).status, 1);
    QVERIFY(!QFile::exists(path("never.png")));
    QCOMPARE(run({"render", Shipped, "-o", path("never.xyz")}).status, 1);
    QVERIFY(!QFile::exists(path("never.xyz")));
}

void TestProgram::existingFile_staysOnError()
{
    const QString picture = write("kept.png", "kept");
    QCOMPARE(run({"render", "nowhere", "-o", picture}).status, 1);
    QFile file(picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "kept");
}

void TestProgram::window_withoutDisplay_isOneSentence()
{
    for (const char *platform : {"", "xcb"}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(name);
        if (*platform)
            environment.insert("QT_QPA_PLATFORM", platform);
        program.setProcessEnvironment(environment);
        program.start(FOURWAVE_PROGRAM, {"--lang", "zh"});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(hasChinese(said) && said.count('\n') == 1, qPrintable(said));
    }
}

void TestProgram::captureOfSeveralConnections_saysSo()
{
    const QString file = write("several.pcap", twoConnections());
    const Outcome first = run({"simulate", file});
    QCOMPARE(first.status, 0);
    QVERIFY2(first.out.contains("2 in ESTABLISHED"), qPrintable(first.out));
    const Outcome second = run({"simulate", file, "--connection", "2"});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.err.contains("Connection 2 of 2"), qPrintable(second.err));
    QCOMPARE(run({"simulate", file, "--connection", "3"}).status, 1);
    QCOMPARE(run({"simulate", Shipped, "--connection", "0"}).status, 2);
}

void TestProgram::damagedCapture_isShownWithAWarning()
{
    const QString cut = write("cut.pcapng", contentsOf("01.a.pcapng").chopped(30));
    const Outcome outcome = run({"simulate", cut});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.contains("cut.pcapng"), qPrintable(outcome.err));
    QVERIFY(!outcome.out.isEmpty());
}

void TestProgram::output_thatCannotBeWritten_isTold_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("arguments");
    for (const char *output : {">/dev/full", ">&-"}) {
        for (const QStringList &arguments :
             {QStringList{"simulate", Shipped}, QStringList{"simulate", Shipped, "--json"},
              QStringList{"scenarios"}, QStringList{"explain", "piles"}, QStringList{"explain"},
              QStringList{"profiles"}, QStringList{"--help"}, QStringList{"--version"}})
            QTest::addRow("%s %s", qPrintable(arguments.join(' ')), output) << output << arguments;
    }
}

void TestProgram::output_thatCannotBeWritten_isTold()
{
    QFETCH(QString, output);
    QFETCH(QStringList, arguments);
    const Outcome outcome = runInto(output, arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("standard output"), qPrintable(outcome.err));
}

void TestProgram::bothLanguages_arePrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("simulate") << QStringList{"simulate", Shipped};
    QTest::newRow("scenarios") << QStringList{"scenarios"};
    QTest::newRow("profile") << QStringList{"profiles", "linux"};
    QTest::newRow("topic") << QStringList{"explain", "CLOSE_WAIT"};
    QTest::newRow("sockets") << QStringList{"sockets", write("table", Table)};
    QTest::newRow("help") << QStringList{"--help"};
}

void TestProgram::bothLanguages_arePrinted()
{
    QFETCH(QStringList, arguments);
    const QString english = run(arguments + QStringList{"--lang", "en"}).out;
    const QString chinese = run(arguments + QStringList{"--lang", "zh"}).out;
    const Outcome both = run(arguments + QStringList{"--lang", "both"});
    QCOMPARE(both.status, 0);
    QCOMPARE(both.out, english + '\n' + chinese);
}

void TestProgram::render_ontoItsOwnInput_isRefused_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the same name") << path("input.svg");
    QTest::newRow("the same file by another way") << path("./input.svg");
    QTest::newRow("a symbolic link") << path("link.svg");
    QTest::newRow("a hard link") << path("hard.svg");
}

void TestProgram::render_ontoItsOwnInput_isRefused()
{
    QFETCH(QString, output);
    QFile shipped(QStringLiteral(SCENARIO_FOLDER "/01-life-of-a-connection.fourwave"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray text = shipped.readAll();
    const QString input = write("input.svg", text);
    QFile::link(input, path("link.svg"));
    std::error_code ignored;
    std::filesystem::create_hard_link(input.toStdString(), path("hard.svg").toStdString(), ignored);
    const Outcome outcome = run({"render", input, "-o", output});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(output), qPrintable(outcome.err));
    QFile kept(input);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
}

void TestProgram::endlessInput_isRefused()
{
    const Outcome outcome = run({"simulate", "/dev/zero"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("1 MB"), qPrintable(outcome.err));
}

void TestProgram::standardInput_isRead()
{
    const QString file = QStringLiteral(SCENARIO_FOLDER "/01-life-of-a-connection.fourwave");
    const Outcome outcome = run({"simulate", "-"}, file);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, run({"simulate", Shipped}).out);
}

void TestProgram::sockets_ofATable_areJudged()
{
    const Outcome piped = run({"sockets"}, write("table", Table));
    QCOMPARE(piped.status, 0);
    QVERIFY(piped.out.startsWith("12 TCP sockets: 12 CLOSE_WAIT."));
    QVERIFY(piped.out.contains("java on this machine must call close()"));
    QCOMPARE(piped.err, QString("fourwave: -: line 13 is no socket: Hello!\n"));
    const Outcome file = run({"sockets", write("table", Table), "--os", "macos"});
    QCOMPARE(file.status, 0);
    QVERIFY(file.out.contains("lsof -nP -iTCP -sTCP:CLOSE_WAIT"));
    const Outcome prose = run({"sockets", "-", "--lang", "zh"}, write("prose", "Hello!\n"));
    QCOMPARE(prose.status, 1);
    QVERIFY(prose.err.contains("第 1 行不是套接字") && prose.err.contains("ss -tanp"));
}

void TestProgram::nearestName_isSuggested_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("meant");
    QTest::newRow("scenario") << QStringList{"simulate", "life-of-a-connetion"} << 1 << Shipped;
    QTest::newRow("topic") << QStringList{"explain", "CLOSE_WATI"} << 1 << "CLOSE_WAIT";
    QTest::newRow("system") << QStringList{"profiles", "linx"} << 1 << "linux";
    QTest::newRow("system of a host")
        << QStringList{"simulate", Shipped, "--client-os", "rfc9239"} << 1 << "rfc9293";
    QTest::newRow("no system is near: all") << QStringList{"profiles", "cpm"} << 1 << "rfc9293";
    QTest::newRow("command") << QStringList{"rendr", "x", "-o", "y"} << 2 << "render";
    QTest::newRow("command alone") << QStringList{"scenaros"} << 2 << "scenarios";
}

void TestProgram::nearestName_isSuggested()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, meant);
    for (const char *language : {"en", "zh"}) {
        const Outcome outcome = run(arguments + QStringList{"--lang", language});
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(meant), qPrintable(outcome.err));
    }
}

void TestProgram::window_withoutDisplay_isToldInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QStringList{} << "display";
    QTest::newRow("scenario") << QStringList{QStringLiteral(SCENARIO_FOLDER
                                                            "/01-life-of-a-connection.fourwave")}
                              << "display";
    QTest::newRow("file that is not there")
        << QStringList{"nowhere.fourwave"} << "nowhere.fourwave";
}

void TestProgram::window_withoutDisplay_isToldInASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    QVERIFY(hasChinese(run(arguments + QStringList{"--lang", "zh"}).err));
}

void TestProgram::longRun_cutShort_isTold()
{
    const QString file =
        write("many.fourwave", "format = 1\ncalls = [\n"
                               "  { at = \"0ms\", host = \"server\", call = \"listen\" },\n"
                               "  { at = \"1ms\", host = \"client\", call = \"connect\", "
                               "repeat = { count = 50000, interval = \"1ms\" } },\n]\n");
    const Outcome outcome = run({"simulate", file});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.contains("100,0"), qPrintable(outcome.err));
}

void TestProgram::wrongUsage_isTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("size too large")
        << QStringList{"render", Shipped, "-o", "x.png", "--size", "100000x100000"};
    QTest::newRow("no file") << QStringList{"simulate"};
    QTest::newRow("no output") << QStringList{"render", Shipped};
    QTest::newRow("unknown option") << QStringList{"--colour"};
    QTest::newRow("unknown option of a command") << QStringList{"simulate", "a", "--fast"};
    QTest::newRow("too many") << QStringList{"explain", "a", "b"};
    QTest::newRow("bad size") << QStringList{"render", Shipped, "-o", "x.png", "--size", "big"};
}

void TestProgram::wrongUsage_isTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("--help"));
    const Outcome chinese = run(QStringList(arguments) + QStringList{"--lang", "zh"});
    QCOMPARE(chinese.status, 2);
    QVERIFY2(hasChinese(chinese.err), qPrintable(chinese.err));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
