// SPDX-License-Identifier: MIT
#include "diagram/colourvision.h"
#include "diagram/painting/theme.h"

#include <QTest>

using diagram::Theme;
using diagram::ThemeName;
using tcp::State;
using vision::Vision;

// What colours tell, and how else it is told where they alone would not do:
//   the kind of a segment       the flags stand on its arrow
//   retransmitted, forged, copy dashes of three kinds; no colour
//   lost                        a cross at the end of the arrow, and no head
//   a state                     its name stands in it; states that follow each other differ here
//   unknown state               hatched
//   CLOSED                      a frame instead of a filled cell
//   a timer, a waiting call     columns of their own, with captions; triangle or cap at the end
//   a call that failed          the error's name stands beside it
//   what is selected, now       a frame, a triangle at the axis
// So colours need only tell apart what stands side by side: kinds of segments, and states of one
// socket in a row.
class TestColourVision : public QObject
{
    Q_OBJECT

private slots:
    void difference_ofKnownPairs_isCiede2000_data();
    void difference_ofKnownPairs_isCiede2000();
    void simulation_ofGreys_changesNothing();
    void simulation_ofRed_isMachados();
    void redAndGreen_withoutRedCones_lookAlike();
    void kindsOfSegments_everyVision_differ_data() { addRows(); }
    void kindsOfSegments_everyVision_differ();
    void statesInARow_everyVision_differ_data() { addRows(); }
    void statesInARow_everyVision_differ();
    void failure_everyVision_differsFromText_data() { addRows(); }
    void failure_everyVision_differsFromText();

private:
    static void addRows();
};

namespace {

// Differences that are seen at a glance in colours, and in a copy without them.
constexpr double Glance = 9.5;
constexpr double GlanceInGrey = 5;
constexpr double AreasTouch = 5.5; // large areas that touch need less
constexpr double AreasTouchInGrey = 4;

constexpr std::array Visions = {Vision::Usual, Vision::Protanopia, Vision::Deuteranopia,
                                Vision::Tritanopia, Vision::Greyscale};
constexpr std::array VisionNames = {"usual", "protanopia", "deuteranopia", "tritanopia",
                                    "greyscale"};

// The transitions of RFC 9293, figure 5, but those to CLOSED, which is not filled.
constexpr std::pair<State, State> Transitions[] = {
    {State::Listen, State::SynSent},          {State::Listen, State::SynReceived},
    {State::SynSent, State::SynReceived},     {State::SynSent, State::Established},
    {State::SynReceived, State::Established}, {State::SynReceived, State::FinWait1},
    {State::Established, State::FinWait1},    {State::Established, State::CloseWait},
    {State::FinWait1, State::FinWait2},       {State::FinWait1, State::Closing},
    {State::FinWait1, State::TimeWait},       {State::FinWait2, State::TimeWait},
    {State::Closing, State::TimeWait},        {State::CloseWait, State::LastAck},
};

bool isWithoutColours(const Theme &theme, Vision vision)
{
    return vision == Vision::Greyscale || theme.name == ThemeName::Greyscale;
}

QString told(double difference, const QString &what)
{
    return QStringLiteral("%1: %2").arg(what).arg(difference);
}

} // namespace

void TestColourVision::addRows()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<Vision>("vision");
    for (const ThemeName name : diagram::AllThemes) {
        for (std::size_t i = 0; i < Visions.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(diagram::nameOf(name)), VisionNames[i])
                << name << Visions[i];
    }
}

// Of the table of test data that the authors publish.
void TestColourVision::difference_ofKnownPairs_isCiede2000_data()
{
    QTest::addColumn<vision::Triple>("first");
    QTest::addColumn<vision::Triple>("second");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, vision::Triple a, vision::Triple b, double expected) {
        QTest::newRow(name) << a << b << expected;
    };
    row("1", {50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425);
    row("7", {50, 0, 0}, {50, -1, 2}, 2.3669);
    row("9", {50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792);
    row("17", {50, 2.5, 0}, {73, 25, -18}, 27.1492);
    row("25", {60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644);
    row("34", {2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082);
}

void TestColourVision::difference_ofKnownPairs_isCiede2000()
{
    QFETCH(vision::Triple, first);
    QFETCH(vision::Triple, second);
    QFETCH(double, expected);
    QVERIFY(std::abs(vision::differenceOfLab(first, second) - expected) < 0.0001);
    QVERIFY(std::abs(vision::differenceOfLab(second, first) - expected) < 0.0001);
}

void TestColourVision::simulation_ofGreys_changesNothing()
{
    for (const Vision vision : Visions) {
        for (const int level : {0, 80, 160, 255}) {
            const QColor grey(level, level, level);
            for (const double channel : vision::seen(grey, vision))
                QVERIFY(std::abs(channel - vision::linear(grey.redF())) < 0.001);
        }
    }
}

void TestColourVision::simulation_ofRed_isMachados()
{
    const vision::Triple red = vision::seen(Qt::red, Vision::Protanopia);
    QCOMPARE(red[0], 0.152286);
    QCOMPARE(red[1], 0.114503);
    QCOMPARE(red[2], 0.0); // a little below
}

void TestColourVision::redAndGreen_withoutRedCones_lookAlike()
{
    const QColor red(0xb0, 0x5a, 0x00);
    const QColor green(0x6f, 0x70, 0x00);
    QVERIFY(vision::difference(red, green, Vision::Usual) > 25);
    QVERIFY(vision::difference(red, green, Vision::Deuteranopia) < 8);
}

void TestColourVision::kindsOfSegments_everyVision_differ()
{
    QFETCH(ThemeName, name);
    QFETCH(Vision, vision);
    const Theme &theme = diagram::theme(name);
    const double least = isWithoutColours(theme, vision) ? GlanceInGrey : Glance;
    for (std::size_t a = 0; a < theme.arrows.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const double difference = vision::difference(theme.arrows[a], theme.arrows[b], vision);
            QVERIFY2(difference >= least,
                     qPrintable(told(difference, QStringLiteral("%1, %2").arg(a).arg(b))));
        }
    }
}

void TestColourVision::statesInARow_everyVision_differ()
{
    QFETCH(ThemeName, name);
    QFETCH(Vision, vision);
    const Theme &theme = diagram::theme(name);
    const double least = isWithoutColours(theme, vision) ? AreasTouchInGrey : AreasTouch;
    for (const auto &[from, to] : Transitions) {
        const double difference =
            vision::difference(theme.state(from).fill, theme.state(to).fill, vision);
        const std::string names =
            std::string(tcp::toString(from)) + ", " + std::string(tcp::toString(to));
        QVERIFY2(difference >= least, qPrintable(told(difference, QString::fromStdString(names))));
    }
}

// Without colours a failure is told by its words and its cross alone.
void TestColourVision::failure_everyVision_differsFromText()
{
    QFETCH(ThemeName, name);
    QFETCH(Vision, vision);
    const Theme &theme = diagram::theme(name);
    if (isWithoutColours(theme, vision))
        return;
    for (const QColor &color : {theme.text, theme.wait})
        QVERIFY(vision::difference(theme.failure, color, vision) >= Glance);
}

QTEST_APPLESS_MAIN(TestColourVision)
#include "tst_colourvision.moc"
