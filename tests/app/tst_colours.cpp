// SPDX-License-Identifier: MIT
#include "app/colours.h"
#include "diagram/theme.h"

#include <QTest>

using namespace app;

// Everybody can read the window: WCAG 2.1, 1.4.3 asks for 4.5 to 1.
class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void text_standsOut_data();
    void text_standsOut();
    void styleSheet_namesOnlyKnownColours();
};

Q_DECLARE_METATYPE(app::Colours)

void TestColours::text_standsOut_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::newRow("light") << lightColours();
    QTest::newRow("dark") << darkColours();
    QTest::newRow("projector") << projectorColours();
}

void TestColours::text_standsOut()
{
    QFETCH(Colours, colours);
    constexpr double Enough = 4.5;
    for (const QColor &ground : {colours.window, colours.base, colours.raised, colours.mark}) {
        QVERIFY(diagram::contrast(colours.text, ground) >= Enough);
        QVERIFY(diagram::contrast(colours.muted, ground) >= Enough);
    }
    QVERIFY(diagram::contrast(colours.text, colours.hover) >= Enough);
    QVERIFY(diagram::contrast(colours.onAccent, colours.accent) >= Enough);
    QVERIFY(diagram::contrast(colours.accent, colours.window) >= 3.0);
    QVERIFY(diagram::contrast(colours.attention, colours.window) >= Enough);
}

void TestColours::styleSheet_namesOnlyKnownColours()
{
    const QString sheet = styleSheetOf(lightColours());
    QVERIFY(sheet.contains(lightColours().accent.name()));
    QVERIFY(!sheet.contains(u'@'));
}

QTEST_APPLESS_MAIN(TestColours)
#include "tst_colours.moc"
