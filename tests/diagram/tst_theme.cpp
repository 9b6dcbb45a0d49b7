// SPDX-License-Identifier: MIT
#include "diagram/painting/theme.h"

#include <QTest>

using diagram::contrast;
using diagram::Theme;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_blackOnWhite_21();
    void texts_everyTheme_readable();
    void lines_everyTheme_visible();
    void states_everyTheme_differ();
    void faint_anyColor_nearerToBackground();
    void faint_everyArrow_isSeen();
    void names_everyTheme_roundTrip();
};

namespace {

constexpr double Line = 3; // WCAG 2.1, 1.4.11

// WCAG 2.1, 1.4.3, and 1.4.6 where a room or weak eyes need more.
double textContrast(const Theme &theme)
{
    const bool isStrong = theme.name == diagram::ThemeName::Projector
                          || theme.name == diagram::ThemeName::HighContrast;
    return isStrong ? 7 : 4.5;
}

template <typename Check>
void forEachTheme(Check check)
{
    for (const diagram::ThemeName name : diagram::AllThemes)
        check(diagram::theme(name));
}

} // namespace

void TestTheme::contrast_blackOnWhite_21()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void TestTheme::texts_everyTheme_readable()
{
    forEachTheme([](const Theme &theme) {
        const double least = textContrast(theme);
        for (const QColor &text :
             {theme.text, theme.mutedText, theme.failure, theme.accent, theme.timer}) {
            QVERIFY(contrast(text, theme.background) >= least);
            QVERIFY(contrast(text, theme.headBackground) >= least);
        }
        for (const QColor &arrow : theme.arrows)
            QVERIFY(contrast(arrow, theme.background) >= least);
        for (const Theme::StateColors &state : theme.states)
            QVERIFY(contrast(state.text, state.fill) >= least);
        QVERIFY(contrast(theme.unknown.text, theme.unknown.fill) >= least);
    });
}

void TestTheme::lines_everyTheme_visible()
{
    forEachTheme([](const Theme &theme) {
        for (const QColor &line :
             {theme.lifeline, theme.wait, theme.timer, theme.failure, theme.accent})
            QVERIFY(contrast(line, theme.background) >= Line);
        for (const QColor &arrow : theme.arrows)
            QVERIFY(contrast(arrow, theme.background) >= Line);
        // A segment's line crosses states of its own lane only at its ends.
        for (const Theme::StateColors &state : theme.states)
            QVERIFY(contrast(theme.lifeline, state.fill) >= Line);
    });
}

void TestTheme::states_everyTheme_differ()
{
    forEachTheme([](const Theme &theme) {
        for (std::size_t a = 0; a < theme.states.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY(theme.states[a].fill != theme.states[b].fill);
        }
    });
}

void TestTheme::faint_anyColor_nearerToBackground()
{
    forEachTheme([](const Theme &theme) {
        const QColor faint = theme.faint(theme.text);
        QVERIFY(contrast(faint, theme.background) < contrast(theme.text, theme.background) / 2);
        QVERIFY(contrast(faint, theme.background) > 1.3);
    });
}

// Whoever looks ahead must see what is to come, also in a bright room.
void TestTheme::faint_everyArrow_isSeen()
{
    forEachTheme([](const Theme &theme) {
        const double least = theme.name == diagram::ThemeName::Projector ? 2.5 : 1.9;
        for (const QColor &arrow : theme.arrows)
            QVERIFY(contrast(theme.faint(arrow), theme.background) >= least);
    });
}

void TestTheme::names_everyTheme_roundTrip()
{
    for (const diagram::ThemeName name : diagram::AllThemes)
        QCOMPARE(diagram::themeFromName(diagram::nameOf(name)), std::optional(name));
    QVERIFY(!diagram::themeFromName(u"neon"));
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
