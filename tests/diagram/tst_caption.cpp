// SPDX-License-Identifier: MIT
#include "diagram/framing/caption.h"
#include "diagram/shipped.h"

#include <QTest>

using diagram::captionLines;
using explanation::Language;
using explanation::StepText;

class TestCaption : public QObject
{
    Q_OBJECT

private slots:
    void body_withRoom_isTheCaption();
    void longBody_isCutAfterASentence();
    void pointInANumber_endsNoSentence();
    void longSentence_givesWayToTheHeading();
    void everyShippedStep_hasACaptionOfTwoLines_data();
    void everyShippedStep_hasACaptionOfTwoLines();
};

namespace {

StepText step(const QString &heading, const QString &body)
{
    return {heading, body, {}, {}, {}};
}

} // namespace

void TestCaption::body_withRoom_isTheCaption()
{
    const QStringList lines = captionLines(step("A", "One. Two."), 1000, 20);
    QCOMPARE(lines, QStringList("One. Two."));
}

void TestCaption::longBody_isCutAfterASentence()
{
    const StepText text = step("A", "The first sentence stays. The second one has no room at all.");
    QCOMPARE(captionLines(text, 300, 20, 1), QStringList("The first sentence stays."));
    const StepText chinese = step("A", "第一句留下。第二句已经放不下了，因为它太长。");
    QCOMPARE(captionLines(chinese, 150, 20, 1), QStringList("第一句留下。"));
}

void TestCaption::pointInANumber_endsNoSentence()
{
    const StepText text = step("A", "It waits 1.05 s. Then the timer expires and it starts again.");
    QCOMPARE(captionLines(text, 200, 20, 1), QStringList("It waits 1.05 s."));
}

void TestCaption::longSentence_givesWayToTheHeading()
{
    const StepText text =
        step("Heading", "A sentence that is much too long for one line of these.");
    QCOMPARE(captionLines(text, 100, 20, 1), QStringList("Heading"));
}

void TestCaption::everyShippedStep_hasACaptionOfTwoLines_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<Language>("language");
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        QTest::addRow("en, %dx%d", size.width(), size.height()) << size << Language::English;
        QTest::addRow("zh, %dx%d", size.width(), size.height()) << size << Language::Chinese;
    }
}

// Letters of a thirtieth of the screen's height, with a margin at both sides.
void TestCaption::everyShippedStep_hasACaptionOfTwoLines()
{
    QFETCH(QSize, screen);
    QFETCH(Language, language);
    const double pixels = screen.height() * 0.03;
    const double width = screen.width() - 2 * pixels;
    int all = 0;
    int headings = 0;
    for (const QString &file : shipped::files()) {
        const trace::Trace trace = shipped::run(file);
        for (const trace::Step &each : trace::steps(trace)) {
            const StepText text = explanation::explainStep(trace, each, language);
            const QStringList lines = captionLines(text, width, pixels);
            QVERIFY2(!lines.isEmpty() && lines.size() <= 2, qPrintable(text.body));
            QVERIFY2(!lines.last().endsWith(QChar(0x2026)), qPrintable(text.heading));
            headings += text.body.startsWith(lines.first().trimmed()) ? 0 : 1;
            ++all;
        }
    }
    QVERIFY(all > 1000);
    QVERIFY2(headings <= all / 50, qPrintable(QStringLiteral("%1 of %2").arg(headings).arg(all)));
}

QTEST_MAIN(TestCaption)
#include "tst_caption.moc"
