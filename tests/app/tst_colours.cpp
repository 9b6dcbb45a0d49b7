// SPDX-License-Identifier: MIT
#include "app/colours.h"
#include "diagram/painting/theme.h"

#include <QTest>

using namespace app;

// Everybody can read the window: WCAG 2.1, 1.4.3 asks for 4.5 to 1, and 1.4.6 for 7 to 1
// where a room or weak eyes need it.
class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void text_standsOut_data();
    void text_standsOut();
    void strokes_standOut_data();
    void strokes_standOut();
    void styleSheet_namesOnlyKnownColours();
};

Q_DECLARE_METATYPE(app::Colours)

void TestColours::text_standsOut_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::addColumn<double>("least"); // contrast of text
    QTest::newRow("light") << lightColours() << 4.5;
    QTest::newRow("dark") << darkColours() << 4.5;
    QTest::newRow("projector") << projectorColours() << 7.0;
    QTest::newRow("high contrast") << highContrastColours() << 7.0;
    QTest::newRow("greyscale") << greyscaleColours() << 4.5;
}

void TestColours::text_standsOut()
{
    QFETCH(Colours, colours);
    QFETCH(double, least);
    for (const QColor &ground : {colours.window, colours.base, colours.raised, colours.mark}) {
        QVERIFY(diagram::contrast(colours.text, ground) >= least);
        QVERIFY(diagram::contrast(colours.muted, ground) >= least);
    }
    QVERIFY(diagram::contrast(colours.text, colours.hover) >= least);
    QVERIFY(diagram::contrast(colours.onAccent, colours.accent) >= least);
    QVERIFY(diagram::contrast(colours.accent, colours.window) >= 3.0);
    QVERIFY(diagram::contrast(colours.attention, colours.window) >= least);
}

void TestColours::strokes_standOut_data()
{
    text_standsOut_data();
}

// What an input or a button is known by, and what shows where the keys go. WCAG 2.1, 1.4.11.
void TestColours::strokes_standOut()
{
    QFETCH(Colours, colours);
    constexpr double Enough = 3;
    for (const QColor &ground : {colours.window, colours.base}) {
        QVERIFY(diagram::contrast(colours.edge, ground) >= Enough);
        QVERIFY(diagram::contrast(colours.accent, ground) >= Enough);
        QVERIFY(diagram::contrast(colours.attention, ground) >= Enough);
    }
    QVERIFY(diagram::contrast(colours.edge, colours.raised) >= Enough);
    QVERIFY(diagram::contrast(colours.accent, colours.window) >= 4.5); // links are text
}

void TestColours::styleSheet_namesOnlyKnownColours()
{
    const QString sheet = styleSheetOf(lightColours());
    QVERIFY(sheet.contains(lightColours().accent.name()));
    QVERIFY(!sheet.contains(u'@'));
}

QTEST_APPLESS_MAIN(TestColours)
#include "tst_colours.moc"
