// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"
#include "explanation/names.h"
#include "hall.h"
#include "presentation/audience/captionbar.h"
#include "presentation/audience/captions.h"
#include "presentation/audience/hallpicture.h"
#include "presentation/audience/keypage.h"
#include "presentation/audience/toollayer.h"
#include "presentation/sizes.h"
#include "scene/ladderview.h"

#include <QAccessible>
#include <QDir>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QTest>

using explanation::Language;
using lecture::Detail;
using presentation::CaptionBar;
using presentation::HallPicture;
using presentation::Wish;

// What the hall sees.
class TestHallPicture : public QObject
{
    Q_OBJECT

private slots:
    void letters_everySize_areAFortiethOfTheHeight_data();
    void letters_everySize_areAFortiethOfTheHeight();
    void lines_areAFourHundredthOfTheHeight();
    void captions_everyShippedStep_twoLinesALanguage_data();
    void captions_everyShippedStep_twoLinesALanguage();
    void twoLanguages_twoCaptions();
    void hidden_isNotInThePicture_data();
    void hidden_isNotInThePicture();
    void hidden_movesNothing_data();
    void hidden_movesNothing();
    void pageOfKeys_withoutAPresenter_hasOnlyWhatWorks();
    void stateNames_hidden_areNotInThePicture();
    void hidden_takesTheCaptionAlong();
    void future_hidden_leavesTheLowerPartEmpty();
    void detour_isNamed();
    void detour_labelsHidden_namesNoSegment();
    void detour_entered_nothingElseMoves();
    void hidden_isNotToldToReaders_data();
    void hidden_isNotToldToReaders();
    void hiddenFuture_isNotToldToReaders();
    void covered_tellsReadersNothing();
    void tools_areSeenOnlyWhileAtHand();
    void pen_drawsAndClearsWithTheStep();
    void magnifier_showsThePictureLarger();
    void pointer_moved_repaintsOnlyItsSurroundings();
    void mirror_ofAnySize_hasTheSameComposition();
    void mirror_ofAnySize_cutsNoCaption();
};

namespace {

struct Shown
{
    explicit Shown(const presentation::Talk &talk = talkOf(Life), QSize size = {1280, 720})
        : hall(talk), picture(hall.director, nullptr)
    {
        picture.resize(size);
        picture.show();
        QCoreApplication::processEvents();
    }
    QImage image() { return picture.grab().toImage(); }
    const diagram::Layout &ladder() const { return picture.ladder().ladder(); }

    Hall hall;
    HallPicture picture;
};

constexpr std::array AllRoles = {diagram::Role::ArrowName, diagram::Role::ArrowNumbers,
                                 diagram::Role::State,     diagram::Role::NoTimer,
                                 diagram::Role::Call,      diagram::Role::Result,
                                 diagram::Role::Timer,     diagram::Role::Tick,
                                 diagram::Role::Break,     diagram::Role::Remark};

QAccessibleInterface *accessible(const HallPicture &picture)
{
    return QAccessible::queryAccessibleInterface(
        const_cast<scene::LadderView *>(&picture.ladder()));
}

QStringList textsOf(const diagram::Layout &layout, diagram::Role role)
{
    QStringList texts;
    for (const diagram::Label &label : layout.shapes().labels) {
        if (label.role == role && !label.isHidden)
            texts << layout.shapes().texts[label.text];
    }
    return texts;
}

} // namespace

void TestHallPicture::letters_everySize_areAFortiethOfTheHeight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x768") << QSize(1024, 768);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("3840x2160") << QSize(3840, 2160);
}

void TestHallPicture::letters_everySize_areAFortiethOfTheHeight()
{
    QFETCH(QSize, size);
    Shown shown(talkOf(Life), size);
    QVERIFY(shown.picture.ladder().isFramed());
    const diagram::Options &options = shown.ladder().options();
    for (const diagram::Role role : AllRoles) {
        const double pixels = diagram::pixelsOf(role, options) * shown.picture.ladder().zoom();
        QVERIFY2(pixels >= size.height() / 40.0, qPrintable(QString::number(pixels)));
    }
    QVERIFY(shown.picture.captions().pixels() >= size.height() / 40.0);
}

void TestHallPicture::lines_areAFourHundredthOfTheHeight()
{
    Shown shown;
    QVERIFY(shown.picture.ladder().theme().lineWidth * shown.picture.ladder().zoom()
            >= shown.picture.height() / 400.0);
}

void TestHallPicture::captions_everyShippedStep_twoLinesALanguage_data()
{
    letters_everySize_areAFortiethOfTheHeight_data();
}

void TestHallPicture::captions_everyShippedStep_twoLinesALanguage()
{
    QFETCH(QSize, size);
    const double pixels = size.height() * presentation::CaptionOfPicture;
    const double width = size.width() - 2 * pixels;
    int whole = 0;
    int steps = 0;
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &name : folder.entryList({QStringLiteral("*.fourwave")})) {
        model::Document document;
        QVERIFY(!document.open(folder.filePath(name)));
        for (int step = -1; step < int(document.steps().size()); ++step) {
            for (const Language language : explanation::AllLanguages) {
                const QStringList lines =
                    presentation::captionOf(document, step, {}, language, width, pixels);
                QVERIFY(!lines.isEmpty());
                QVERIFY(lines.size() <= presentation::LinesOfACaption);
                QVERIFY2(!lines.last().endsWith(QChar(0x2026)), qPrintable(lines.join('|')));
                const auto told = presentation::tellingOf(document, step, language).body;
                ++steps;
                whole += told.startsWith(lines.first().left(8)) ? 1 : 0;
            }
        }
    }
    // The sentence itself has room for most; only the longest are told by their headings.
    QVERIFY2(whole > steps * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(whole).arg(steps)));
}

void TestHallPicture::twoLanguages_twoCaptions()
{
    Shown shown;
    shown.hall.director.fulfil(Wish::Next);
    const int one = shown.picture.captions().height();
    shown.hall.director.fulfil(Wish::Languages);
    QVERIFY(shown.hall.stage.audience.isBoth());
    QVERIFY(shown.picture.captions().height() > 1.5 * one);
    const QString both = shown.picture.captions().lines().join(QLatin1Char('\n'));
    const auto hasChinese = [](QChar c) { return c.script() == QChar::Script_Han; };
    const auto hasLatin = [](QChar c) { return c.isLower(); };
    QVERIFY(std::any_of(both.begin(), both.end(), hasChinese));
    QVERIFY(std::any_of(both.begin(), both.end(), hasLatin));
}

void TestHallPicture::hidden_isNotInThePicture_data()
{
    QTest::addColumn<int>("wish");
    QTest::addColumn<int>("role");
    QTest::newRow("labels") << int(Wish::Labels) << int(diagram::Role::ArrowName);
    QTest::newRow("timers") << int(Wish::Timers) << int(diagram::Role::Timer);
    QTest::newRow("calls") << int(Wish::Calls) << int(diagram::Role::Call);
}

void TestHallPicture::hidden_isNotInThePicture()
{
    QFETCH(int, wish);
    QFETCH(int, role);
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next, Wish::Next});
    shown.hall.rest();
    const QImage told = shown.image();
    QVERIFY(!textsOf(shown.ladder(), diagram::Role(role)).isEmpty());
    shown.hall.director.fulfil(Wish(wish));
    QCOMPARE(textsOf(shown.ladder(), diagram::Role(role)), QStringList());
    QVERIFY(shown.image() != told);
    shown.hall.director.fulfil(Wish(wish));
    QVERIFY(shown.image() == told);
}

void TestHallPicture::hidden_movesNothing_data()
{
    QTest::addColumn<int>("wish");
    QTest::newRow("timers") << int(Wish::Timers);
    QTest::newRow("calls") << int(Wish::Calls);
}

// The room of what is kept back stays: the hall's eyes need not look for the rest again.
void TestHallPicture::hidden_movesNothing()
{
    QFETCH(int, wish);
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next, Wish::Next});
    const auto places = [&shown] {
        const diagram::Columns &columns = shown.ladder().columns();
        return QList<double>{columns.host(tcp::Side::Client).lifeline,
                             columns.host(tcp::Side::Server).lifeline,
                             shown.ladder().size().width(), shown.ladder().size().height()};
    };
    const QList<double> before = places();
    shown.hall.director.fulfil(Wish(wish));
    QCOMPARE(places(), before);
}

void TestHallPicture::pageOfKeys_withoutAPresenter_hasOnlyWhatWorks()
{
    using presentation::KeyPage;
    const model::Languages languages(explanation::Language::English);
    const auto has = [&languages](KeyPage::Keys keys, Wish wish) {
        const KeyPage page(languages, keys, nullptr);
        return std::ranges::count(page.rows(), wish, &presentation::WishRow::wish) == 1;
    };
    QVERIFY(has(KeyPage::Keys::All, Wish::Jump));
    QVERIFY(!has(KeyPage::Keys::OfTheAudience, Wish::Jump));
    QVERIFY(!has(KeyPage::Keys::OfTheAudience, Wish::OwnLanguage));
    QVERIFY(has(KeyPage::Keys::OfTheAudience, Wish::Languages));
}

// Lines are left to write them on, and each state has the same colour.
void TestHallPicture::stateNames_hidden_areNotInThePicture()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next, Wish::Next});
    shown.hall.rest();
    const auto names = [&shown] {
        return textsOf(shown.ladder(), diagram::Role::State).join(QLatin1Char(' '));
    };
    QVERIFY(names().contains(QLatin1String("ESTABLISHED")));
    shown.hall.director.fulfil(Wish::StateNames);
    for (const tcp::State state : tcp::AllStates)
        QVERIFY2(!names().contains(explanation::tokenOf(state)), qPrintable(names()));
}

// It would tell what the hall is asked.
void TestHallPicture::hidden_takesTheCaptionAlong()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next});
    QVERIFY(!shown.picture.captions().lines().isEmpty());
    shown.hall.director.fulfil(Wish::StateNames);
    QVERIFY(shown.picture.captions().lines().isEmpty());
    shown.hall.director.fulfil(Wish::Reveal);
    QVERIFY(!shown.picture.captions().lines().isEmpty());
}

void TestHallPicture::future_hidden_leavesTheLowerPartEmpty()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next});
    shown.hall.rest();
    const auto inkBelow = [&shown] {
        const QImage image = shown.image();
        const QColor ground = shown.picture.ladder().theme().background;
        int ink = 0;
        for (int y = image.height() / 2; y < image.height() - shown.picture.captions().height();
             ++y) {
            for (int x = 0; x < shown.picture.ladder().viewport()->width(); ++x)
                ink += image.pixelColor(x, y) == ground ? 0 : 1;
        }
        return ink;
    };
    QVERIFY(inkBelow() > 0);
    shown.hall.director.fulfil(Wish::Future);
    QCOMPARE(inkBelow(), 0);
}

void TestHallPicture::detour_isNamed()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Lose});
    QCOMPARE(shown.picture.captions().whatIf(), QStringLiteral("What if SYN is lost?"));
    shown.hall.director.fulfil(Wish::Leave);
    QCOMPARE(shown.picture.captions().whatIf(), QString());
}

void TestHallPicture::detour_labelsHidden_namesNoSegment()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Labels, Wish::Duplicate});
    QCOMPARE(shown.picture.captions().whatIf(),
             QStringLiteral("What if this segment arrives twice?"));
}

void TestHallPicture::detour_entered_nothingElseMoves()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next, Wish::Next});
    shown.hall.rest();
    const scene::LadderView &ladder = shown.picture.ladder();
    const QRect captions = shown.picture.captions().geometry();
    const double zoom = ladder.zoom();
    const trace::EventId sent = shown.ladder().shapes().arrows.front().sent;
    const auto place = [&] { return ladder.mapFromScene(shown.ladder().rectOf(sent).topLeft()); };
    const QPoint before = place();
    shown.hall.director.fulfil(Wish::Lose);
    QVERIFY(!shown.picture.captions().whatIf().isEmpty());
    QCOMPARE(shown.picture.captions().geometry(), captions);
    QCOMPARE(ladder.zoom(), zoom);
    QCOMPARE(place().x(), before.x());
}

void TestHallPicture::hidden_isNotToldToReaders_data()
{
    QTest::addColumn<int>("wish");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("labels") << int(Wish::Labels) << QStringLiteral("\\b(SYN|ACK|FIN)\\b");
    QTest::newRow("states") << int(Wish::StateNames)
                            << QStringLiteral("ESTABLISHED|_WAIT|SYN_|CLOS|LISTEN");
    QTest::newRow("timers") << int(Wish::Timers) << QStringLiteral("timer");
    QTest::newRow("calls") << int(Wish::Calls) << QStringLiteral("connect\\(|close\\(");
}

void TestHallPicture::hidden_isNotToldToReaders()
{
    QFETCH(int, wish);
    QFETCH(QString, pattern);
    const QRegularExpression telling(pattern);
    Shown shown;
    shown.hall.director.fulfil(Wish::Last);
    const auto toldOnes = [&] {
        QAccessibleInterface *ladder = accessible(shown.picture);
        QStringList told;
        for (int i = 0; i < ladder->childCount(); ++i) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description})
                told << ladder->child(i)->text(kind);
        }
        return told.filter(telling);
    };
    QVERIFY(!toldOnes().isEmpty());
    shown.hall.director.fulfil(Wish(wish));
    QCOMPARE(toldOnes(), QStringList());
    QVERIFY(accessible(shown.picture)->childCount() > 0);
    shown.hall.director.fulfil(Wish::Reveal);
    QVERIFY(!toldOnes().isEmpty());
}

void TestHallPicture::hiddenFuture_isNotToldToReaders()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Next});
    const auto tellsOfTheEnd = [&shown] {
        const QAccessibleInterface *ladder = accessible(shown.picture);
        for (int i = 0; i < ladder->childCount(); ++i) {
            if (ladder->child(i)->text(QAccessible::Name).contains("TIME_WAIT"))
                return true;
        }
        return false;
    };
    QVERIFY(tellsOfTheEnd());
    shown.hall.director.fulfil(Wish::Future);
    QVERIFY(!tellsOfTheEnd());
    QVERIFY(accessible(shown.picture)->childCount() > 0);
}

// What happens below a frozen or a black screen is for the lecturer, whose picture tells it.
void TestHallPicture::covered_tellsReadersNothing()
{
    Shown shown;
    HallPicture mirror(shown.hall.director, nullptr);
    mirror.setOriginal(shown.picture.size());
    mirror.resize(640, 360);
    mirror.show();
    for (const Wish wish : {Wish::Freeze, Wish::Black, Wish::White}) {
        QVERIFY(accessible(shown.picture)->childCount() > 0);
        shown.hall.director.fulfil(wish);
        QCOMPARE(accessible(shown.picture)->childCount(), 0);
        QVERIFY(accessible(mirror)->childCount() > 0);
        shown.hall.director.fulfil(wish);
    }
}

void TestHallPicture::tools_areSeenOnlyWhileAtHand()
{
    Shown shown;
    const QImage plain = shown.image();
    for (const Wish wish : {Wish::Spotlight, Wish::Pointer, Wish::Magnifier}) {
        shown.hall.director.move(presentation::Point{0.4, 0.4}, Qt::NoButton);
        shown.hall.director.fulfil(wish);
        const QImage with = shown.image();
        QVERIFY(with != plain);
        shown.hall.director.move(presentation::Point{0.6, 0.5}, Qt::NoButton);
        QVERIFY(shown.image() != with);
        shown.hall.director.fulfil(wish);
        QVERIFY(shown.image() == plain);
        QVERIFY(shown.picture.tools().isHidden());
    }
}

void TestHallPicture::pen_drawsAndClearsWithTheStep()
{
    Shown shown;
    shown.hall.fulfil({Wish::Next, Wish::Pen});
    const QImage plain = shown.image();
    shown.hall.director.press({0.3, 0.3});
    shown.hall.director.move(presentation::Point{0.6, 0.6}, Qt::LeftButton);
    QVERIFY(shown.image() != plain);
    QVERIFY(shown.image().pixelColor(shown.picture.width() * 45 / 100,
                                     shown.picture.height() * 45 / 100)
            == QColor(0xd0, 0x10, 0x10));
    shown.hall.director.fulfil(Wish::Next);
    QVERIFY(shown.hall.director.show().drawing().strokes().empty());
}

void TestHallPicture::magnifier_showsThePictureLarger()
{
    Shown shown;
    const QImage plain = shown.image();
    // Over the client's head: its dark frame, twice as far from the middle of the lens.
    shown.hall.director.move(presentation::Point{0.5, 0.5}, Qt::NoButton);
    shown.hall.director.fulfil(Wish::Magnifier);
    const QImage large = shown.image();
    const QPoint middle(shown.picture.width() / 2, shown.picture.height() / 2);
    const int unit = shown.picture.height() / 40;
    int same = 0;
    int seen = 0;
    for (int dy = -2 * unit; dy <= 2 * unit; ++dy) {
        for (int dx = -2 * unit; dx <= 2 * unit; ++dx) {
            const QColor small = plain.pixelColor(middle + QPoint(dx, dy));
            const QColor there = large.pixelColor(middle + 2 * QPoint(dx, dy));
            ++seen;
            same += std::abs(small.lightness() - there.lightness()) < 60 ? 1 : 0;
        }
    }
    QVERIFY2(same > seen * 9 / 10, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(seen)));
}

void TestHallPicture::pointer_moved_repaintsOnlyItsSurroundings()
{
    class Counter : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                    pixels += rect.width() * rect.height();
            }
            return false;
        }
        int pixels = 0;
    } counter;
    Shown shown;
    shown.hall.director.fulfil(Wish::Pointer);
    shown.hall.director.move(presentation::Point{0.4, 0.4}, Qt::NoButton);
    QCoreApplication::processEvents();
    const_cast<presentation::ToolLayer &>(shown.picture.tools()).installEventFilter(&counter);
    shown.hall.director.move(presentation::Point{0.42, 0.41}, Qt::NoButton);
    QCoreApplication::processEvents();
    QVERIFY(counter.pixels > 0);
    QVERIFY(counter.pixels < shown.picture.width() * shown.picture.height() / 4);
}

// Where the lecturer points in the small picture, the hall sees the same thing.
void TestHallPicture::mirror_ofAnySize_hasTheSameComposition()
{
    constexpr QSize Screen(1920, 1080);
    constexpr QSize Small(742, 417);
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &name : folder.entryList({QStringLiteral("*.fourwave")})) {
        Shown hall(talkOf(folder.filePath(name)), Screen);
        HallPicture mirror(hall.hall.director, nullptr);
        mirror.setOriginal(Screen);
        mirror.resize(Small);
        mirror.show();
        QCoreApplication::processEvents();
        for (int stop = 0; stop < hall.hall.director.show().stopCount(); stop += 3) {
            hall.hall.director.goTo(stop);
            QCOMPARE(mirror.ladder().ladder().size(), hall.ladder().size());
            QCOMPARE(mirror.captions().lines(), hall.picture.captions().lines());
            for (const diagram::Arrow &arrow : hall.ladder().shapes().arrows) {
                const QPoint there =
                    hall.picture.ladder().mapFromScene(QPointF(arrow.x1, arrow.y1));
                const QPoint here = mirror.ladder().mapFromScene(QPointF(arrow.x1, arrow.y1));
                const double ratio = double(Small.width()) / Screen.width();
                QVERIFY2((QPointF(there) * ratio - here).manhattanLength() <= 4, qPrintable(name));
            }
        }
    }
}

// Its lines are as wide as the hall's, in parts of the picture.
void TestHallPicture::mirror_ofAnySize_cutsNoCaption()
{
    Shown hall(talkOf(Life), {1920, 1080});
    hall.hall.director.fulfil(Wish::Next);
    const auto widthOf = [](const HallPicture &picture) {
        const QImage image = const_cast<CaptionBar &>(picture.captions()).grab().toImage();
        const QColor ground = image.pixelColor(1, image.height() - 1);
        int right = 0;
        for (int y = image.height() / 8; y < image.height(); ++y) {
            for (int x = image.width() - 1; x > right; --x)
                right = image.pixelColor(x, y) == ground ? right : x;
        }
        return double(right) / image.width();
    };
    const double expected = widthOf(hall.picture);
    QVERIFY(expected > 0.5);
    for (const int width : {480, 569, 597, 742, 1000}) {
        HallPicture mirror(hall.hall.director, nullptr);
        mirror.setOriginal({1920, 1080});
        mirror.resize(width, width * 9 / 16);
        mirror.show();
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(widthOf(mirror) - expected) < 0.01,
                 qPrintable(QStringLiteral("%1: %2").arg(width).arg(widthOf(mirror))));
    }
}

QTEST_MAIN(TestHallPicture)
#include "tst_hallpicture.moc"
