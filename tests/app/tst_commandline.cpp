// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QTest>

using namespace app;
using namespace std::chrono_literals;

// What the arguments of the command line mean, and which mistakes are told.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void none_opensWindowWithLastDocument();
    void fileAndOptions_openWindow();
    void simulate_withSystems_keepsThem();
    void connection_ofCapture_isANumberFromOne();
    void render_allOptions_areRead();
    void compare_branchesAndSystems_areRead();
    void optionWithEquals_isTheSameAsTwoArguments();
    void doubleDash_endsOptions();
    void helpAnywhere_isHelp();
    void mistake_isTold_data();
    void mistake_isTold();
    void mistake_keepsLanguage();
};

void TestCommandLine::none_opensWindowWithLastDocument()
{
    const Command command = parseCommandLine({});
    QVERIFY(std::holds_alternative<WindowCommand>(command));
    QVERIFY(std::get<WindowCommand>(command).file.isEmpty());
}

void TestCommandLine::fileAndOptions_openWindow()
{
    const Command command =
        parseCommandLine({"a.fourwave", "--lang", "zh", "--theme", "projector"});
    QVERIFY(std::holds_alternative<WindowCommand>(command));
    const auto &window = std::get<WindowCommand>(command);
    QCOMPARE(window.file, "a.fourwave");
    QVERIFY(window.language == LanguageChoice::Chinese);
    QVERIFY(window.theme == diagram::ThemeName::Projector);
}

void TestCommandLine::simulate_withSystems_keepsThem()
{
    const Command command = parseCommandLine(
        {"simulate", "--client-os", "rfc9293", "a", "--json", "--count", "--server-os", "linux"});
    QVERIFY(std::holds_alternative<SimulateCommand>(command));
    const auto &simulate = std::get<SimulateCommand>(command);
    QCOMPARE(simulate.file, "a");
    QVERIFY(simulate.asJson);
    QVERIFY(simulate.counts);
    QCOMPARE(simulate.clientSystem, "rfc9293");
    QCOMPARE(simulate.serverSystem, "linux");
}

void TestCommandLine::render_allOptions_areRead()
{
    const Command command =
        parseCommandLine({"render", "a", "-o", "b.png", "--lang", "both", "--theme", "dark", "--at",
                          "1.5s", "--size", "1280x800", "--scale", "2.5"});
    QVERIFY(std::holds_alternative<RenderCommand>(command));
    const auto &render = std::get<RenderCommand>(command);
    QCOMPARE(render.output, "b.png");
    QVERIFY(render.language == LanguageChoice::Both);
    QVERIFY(render.theme == diagram::ThemeName::Dark);
    QVERIFY(render.at == tcp::Duration(1500ms));
    QCOMPARE(render.size, QSize(1280, 800));
    QCOMPARE(render.scale, 2.5);
}

void TestCommandLine::compare_branchesAndSystems_areRead()
{
    const Command command = parseCommandLine({"compare", "a", "--branch", "x", "--with", "y"});
    QVERIFY(std::holds_alternative<CompareCommand>(command));
    QCOMPARE(std::get<CompareCommand>(command).branch, "x");
    QCOMPARE(std::get<CompareCommand>(command).with, "y");
    const Command systems = parseCommandLine({"compare", "a", "--systems", "linux,macos"});
    QCOMPARE(std::get<CompareCommand>(systems).systems, QStringList({"linux", "macos"}));
    const Command nothing = parseCommandLine({"compare", "a"});
    QVERIFY(std::holds_alternative<UsageError>(nothing));
}

void TestCommandLine::optionWithEquals_isTheSameAsTwoArguments()
{
    const Command command = parseCommandLine({"scenarios", "--lang=en"});
    QVERIFY(std::get<ScenariosCommand>(command).language == LanguageChoice::English);
}

void TestCommandLine::doubleDash_endsOptions()
{
    const Command command = parseCommandLine({"simulate", "--", "--odd-name"});
    QCOMPARE(std::get<SimulateCommand>(command).file, "--odd-name");
}

void TestCommandLine::helpAnywhere_isHelp()
{
    QVERIFY(std::holds_alternative<HelpCommand>(parseCommandLine({"--help"})));
    QVERIFY(std::holds_alternative<HelpCommand>(parseCommandLine({"render", "--help"})));
    QVERIFY(std::holds_alternative<VersionCommand>(parseCommandLine({"--version"})));
}

void TestCommandLine::mistake_isTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<UsageError::Kind>("kind");
    QTest::addColumn<QString>("found");
    using Kind = UsageError::Kind;
    const auto row = [](const char *name, const QStringList &arguments, Kind kind,
                        const QString &found) {
        QTest::newRow(name) << arguments << kind << found;
    };
    row("unknown option", {"simulate", "a", "--fast"}, Kind::UnknownOption, "--fast");
    row("option of another command", {"scenarios", "--json"}, Kind::UnknownOption, "--json");
    row("no value", {"render", "a", "-o"}, Kind::MissingValue, "-o");
    row("unwanted value", {"simulate", "a", "--json=yes"}, Kind::UnwantedValue, "--json");
    row("no file", {"simulate"}, Kind::MissingArgument, "");
    row("no output", {"render", "a"}, Kind::MissingArgument, "-o");
    row("two files", {"simulate", "a", "b"}, Kind::UnwantedArgument, "b");
    row("bad language", {"scenarios", "--lang", "fr"}, Kind::BadValue, "--lang fr");
    row("bad theme", {"render", "a", "-o", "b", "--theme", "pink"}, Kind::BadValue, "--theme pink");
    row("bad moment", {"render", "a", "-o", "b", "--at", "soon"}, Kind::BadValue, "--at soon");
    row("bad size", {"render", "a", "-o", "b", "--size", "10"}, Kind::BadValue, "--size 10");
    row("size of nothing", {"render", "a", "-o", "b", "--size", "0x9"}, Kind::BadValue,
        "--size 0x9");
    row("size too large", {"render", "a", "-o", "b", "--size", "99999x9"}, Kind::TooLarge,
        "--size 99999x9");
    row("mistyped command", {"simulat", "a", "--json"}, Kind::UnknownCommand, "simulat");
    row("bad scale", {"render", "a", "-o", "b", "--scale", "0"}, Kind::BadValue, "--scale 0");
}

void TestCommandLine::mistake_isTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(UsageError::Kind, kind);
    QFETCH(QString, found);
    const Command command = parseCommandLine(arguments);
    QVERIFY(std::holds_alternative<UsageError>(command));
    QVERIFY(std::get<UsageError>(command).kind == kind);
    QCOMPARE(std::get<UsageError>(command).found, found);
}

void TestCommandLine::mistake_keepsLanguage()
{
    const Command command = parseCommandLine({"simulate", "--lang", "zh"});
    QVERIFY(std::get<UsageError>(command).language == LanguageChoice::Chinese);
}

void TestCommandLine::connection_ofCapture_isANumberFromOne()
{
    const Command simulated = parseCommandLine({"simulate", "a", "--connection", "3"});
    QCOMPARE(std::get<SimulateCommand>(simulated).connection, 3);
    const Command drawn = parseCommandLine({"render", "a", "-o", "b.svg", "--connection=7"});
    QCOMPARE(std::get<RenderCommand>(drawn).connection, 7);
    QCOMPARE(std::get<SimulateCommand>(parseCommandLine({"simulate", "a"})).connection, 0);
    for (const char *wrong : {"0", "-1", "x", "1.5"})
        QVERIFY(std::holds_alternative<UsageError>(
            parseCommandLine({"simulate", "a", "--connection", QString::fromLatin1(wrong)})));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
