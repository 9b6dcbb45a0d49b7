// SPDX-License-Identifier: MIT
#include "app/commandline/commandline.h"

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
    void render_onPaper_isFine();
    void render_extents_areRead();
    void present_allOptions_areRead();
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
    const Command command = parseCommandLine(
        {"render", "a", "-o", "b.png", "--lang", "both", "--theme", "dark", "--at", "1.5s",
         "--since", "1s", "--until=2s", "--legend", "--width", "8.5cm", "--scale", "2.5"});
    QVERIFY(std::holds_alternative<RenderCommand>(command));
    const auto &render = std::get<RenderCommand>(command);
    QCOMPARE(render.output, "b.png");
    QVERIFY(render.language == LanguageChoice::Both);
    QVERIFY(render.theme == diagram::ThemeName::Dark);
    QVERIFY(render.at == tcp::Duration(1500ms));
    QVERIFY(render.since == tcp::Duration(1s) && render.until == tcp::Duration(2s));
    QVERIFY(render.hasLegend && !render.hasTitle && !render.hasStory);
    QCOMPARE(std::get<exporters::extents::Column>(render.extent).millimetres, 85.0);
    QCOMPARE(render.scale, 2.5);
}

// A picture for paper is drawn finely enough for it.
void TestCommandLine::render_onPaper_isFine()
{
    const auto scaleOf = [](const QStringList &options) {
        const Command command =
            parseCommandLine(QStringList{"render", "a", "-o", "b.png"} + options);
        return std::get<RenderCommand>(command).scale;
    };
    QCOMPARE(scaleOf({}), 1.0);
    QCOMPARE(scaleOf({"--width", "85mm"}), 3.0);
    QCOMPARE(scaleOf({"--paper", "A4"}), 3.0);
    QCOMPARE(scaleOf({"--width", "85mm", "--scale", "1"}), 1.0);
}

void TestCommandLine::render_extents_areRead()
{
    const auto extentOf = [](const QStringList &options) {
        const Command command =
            parseCommandLine(QStringList{"render", "a", "-o", "b.png"} + options);
        return std::get<RenderCommand>(command).extent;
    };
    using namespace exporters::extents;
    QVERIFY(std::holds_alternative<AsNeeded>(extentOf({})));
    QCOMPARE(std::get<Pixels>(extentOf({"--size", "1280x800"})).size, QSize(1280, 800));
    QCOMPARE(std::get<Aspect>(extentOf({"--aspect", "4:3"})).width, 4);
    QCOMPARE(std::get<Paper>(extentOf({"--paper", "A5"})).size.id(), QPageSize::A5);
    const Command film = parseCommandLine({"render", "a", "-o", "b.gif", "--max-size", "1.5MB"});
    QCOMPARE(std::get<RenderCommand>(film).mostBytes.value_or(0), 1'500'000);
    const Command titled = parseCommandLine({"render", "a", "-o", "b.mp4", "--title", "--legend"});
    QVERIFY(std::get<RenderCommand>(titled).hasTitle && std::get<RenderCommand>(titled).hasLegend);
    for (const char *option : {"--captions", "--at=1s"}) {
        const Command slides =
            parseCommandLine({"render", "a", "-o", "b.pdf", "--pages", "steps", option});
        QVERIFY(std::holds_alternative<UsageError>(slides));
    }
    const Command pdf = parseCommandLine({"render", "a", "-o", "b.pdf", "--paper", "A5"});
    QCOMPARE(std::get<RenderCommand>(pdf).pages, exporters::Pages::Paper);
}

void TestCommandLine::present_allOptions_areRead()
{
    const Command command =
        parseCommandLine({"present", "a", "--screen", "2", "--lang", "both", "--theme", "dark"});
    QVERIFY(std::holds_alternative<PresentCommand>(command));
    const auto &present = std::get<PresentCommand>(command);
    QCOMPARE(present.file, "a");
    QCOMPARE(present.screen, 2);
    QVERIFY(present.language == LanguageChoice::Both);
    QVERIFY(present.theme == diagram::ThemeName::Dark);
    const Command noScreen = parseCommandLine({"present", "a", "--screen", "0"});
    QVERIFY(std::holds_alternative<UsageError>(noScreen));
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
    row("ratio of nothing", {"render", "a", "-o", "b", "--aspect", "16:0"}, Kind::BadValue,
        "--aspect 16:0");
    row("width without unit", {"render", "a", "-o", "b", "--width", "85"}, Kind::BadValue,
        "--width 85");
    row("no bytes", {"render", "a", "-o", "b", "--max-size", "0MB"}, Kind::BadValue,
        "--max-size 0MB");
    row("span backwards", {"render", "a", "-o", "b.png", "--since", "5s", "--until", "1s"},
        Kind::Contradiction, "--since 5s");
    row("moment before the span", {"render", "a", "-o", "b.png", "--since", "5s", "--at", "1s"},
        Kind::Contradiction, "--at 1s");
    row("two sizes", {"render", "a", "-o", "b.png", "--size", "9x9", "--aspect", "4:3"},
        Kind::Contradiction, "--size 9x9");
    row("size and scale", {"render", "a", "-o", "b.png", "--size", "9x9", "--scale", "2"},
        Kind::Contradiction, "--size 9x9");
    row("speed of still pictures",
        {"render", "a", "-o", "b.gif", "--pace", "steps", "--speed", "2"}, Kind::Contradiction,
        "--pace steps");
    row("too many frames", {"render", "a", "-o", "b.gif", "--fps", "100"}, Kind::BadValue,
        "--fps 100");
    row("size of a page a step",
        {"render", "a", "-o", "b.pdf", "--pages", "steps", "--size", "9x9"}, Kind::Contradiction,
        "--size 9x9");
    row("pages of a picture", {"render", "a", "-o", "b.png", "--pages", "steps"},
        Kind::WithoutEffect, "--pages");
    row("span of a table", {"render", "a", "-o", "b.csv", "--since", "1s"}, Kind::WithoutEffect,
        "--since");
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
