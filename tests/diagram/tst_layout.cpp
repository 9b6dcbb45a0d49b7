// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "capture/file.h"
#include "capture/totrace.h"
#include "diagram/geometry.h"
#include "diagram/layout.h"
#include "diagram/painting/fonts.h"
#include "diagram/painting/textstyle.h"
#include "explanation/names.h"
#include "shipped.h"
#include "support/chronoprinting.h"
#include "trace/recorder.h"

#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using diagram::Arrow;
using diagram::Cell;
using diagram::Label;
using diagram::Layout;
using diagram::Options;
using diagram::Role;
using diagram::ScaleKind;
using explanation::Language;

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void default_arrows_seven();
    void default_compressed_oneBreakForTimeWait();
    void narrow_columns_comeCloser();
    void default_anyStep_atLeast48PixelsApart();
    void default_eventAt_arrowsMiddleAndLabel();
    void default_eventAt_emptySpace_nothing();
    void default_rectOf_everyVisibleEvent_withinThePicture();
    void default_momentAt_countsSteps();
    void labels_everyScenario_neverOverlap_data();
    void labels_everyScenario_neverOverlap();
    void labels_everyScenario_insideThePicture();
    void labels_usualScales_arrowsAreNamed();
    void times_areAsWideAsTheyAreWritten();
    void labels_notWanted_leaveEverythingElseInItsPlace();
    void stateNames_notWanted_standNowhere();
    void arrows_everyScenario_endAtTheTrueTimes();
    void simultaneousOpen_arrows_cross();
    void selfConnect_arrows_comeBack();
    void selfConnect_eventAt_bothLegsAndLabel();
    void bothLanguages_retransmission_isToldInOnePairOfBrackets();
    void lostSegment_name_coversNoCross();
    void lostFin_arrow_diesOnTheWay();
    void closeWaitLeak_state_openEnded();
    void chosen_otherConnection_aside();
    void sameInstant_twoSegments_apart();
    void capture_lastStates_areStillOpen();
    void capture_ofOneDirection_arrowsFallAlike();
    void parts_leftOut_areNotPlaced();
    void uprightStates_columns_areNarrower();
    void empty_layout_answers();
};

namespace {

constexpr double Narrow = 500;

std::vector<Options> variants()
{
    std::vector<Options> all;
    for (const ScaleKind scale : {ScaleKind::ByEvent, ScaleKind::Linear, ScaleKind::Compressed}) {
        for (const bool hasNumbers : {false, true}) {
            Options options;
            options.scale = scale;
            if (hasNumbers)
                options.numbers = explanation::Numbers::Absolute;
            all.push_back(options);
            options.languages.first = Language::Chinese;
            all.push_back(options);
            options.languages = {Language::English, Language::Chinese};
            all.push_back(options);
            options.languages.second.reset();
            options.width = Narrow;
            all.push_back(options);
        }
    }
    return all;
}

// A label's place, less what rounding takes in a picture of many minutes to scale.
diagram::Box placeOf(const Label &label)
{
    diagram::Box box = boxOf(label);
    box.height -= 4.0 * label.y * std::numeric_limits<float>::epsilon();
    return box;
}

// Text of two labels that lie on each other; empty when there are none.
QString overlappingLabels(const Layout &layout)
{
    const auto &labels = layout.shapes().labels;
    const auto &texts = layout.shapes().texts;
    for (std::size_t a = 0; a < labels.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (labels[a].isHidden || labels[b].isHidden)
                continue;
            if (overlap(placeOf(labels[a]), placeOf(labels[b])))
                return texts[labels[a].text] + QStringLiteral(" | ") + texts[labels[b].text];
        }
    }
    return {};
}

// A hundredth of a pixel is the precision of places, less in a picture of many minutes to scale;
// within an instant time stands still.
bool isAt(const Layout &layout, double y, tcp::SimTime time)
{
    const double precision = std::max(0.01, y * std::numeric_limits<float>::epsilon());
    return std::abs(layout.yAt(time) - y) < precision || layout.timeAt(y) == time;
}

trace::SocketId socketOf(const trace::Trace &trace, tcp::Side side, std::string_view name)
{
    for (std::uint16_t i = 0; i < trace.sockets().size(); ++i) {
        if (trace.sockets()[i].host == side && trace.sockets()[i].name == name)
            return trace::SocketId(i);
    }
    return trace::NoSocket;
}

const Arrow *findLost(const Layout &layout)
{
    for (const Arrow &arrow : layout.shapes().arrows) {
        if (arrow.isLost)
            return &arrow;
    }
    return nullptr;
}

} // namespace

void TestLayout::default_arrows_seven()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("01"));
    QCOMPARE(layout.shapes().arrows.size(), std::size_t(7));
}

void TestLayout::default_compressed_oneBreakForTimeWait()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("01"));
    QCOMPARE(layout.breaks().size(), std::size_t(1));
    const diagram::Break &wait = layout.breaks()[0];
    QVERIFY(wait.to - wait.from > 59s && wait.to - wait.from <= 60s);
    const diagram::Gap &gap = layout.shapes().gaps.at(0);
    QCOMPARE(layout.shapes().texts[layout.shapes().labels[gap.label].text], QStringLiteral("60 s"));
}

void TestLayout::narrow_columns_comeCloser()
{
    const auto run = shipped::runNumber("01");
    Options options;
    const Layout usual = shipped::layoutOf(run, options);
    options.width = Narrow;
    const Layout narrow = shipped::layoutOf(run, options);
    QVERIFY2(narrow.size().width() < 720, qPrintable(QString::number(narrow.size().width())));
    QVERIFY(narrow.columns().host(tcp::Side::Server).calls.width()
            < usual.columns().host(tcp::Side::Server).calls.width());
    QCOMPARE(narrow.shapes().arrows.size(), usual.shapes().arrows.size());
}

void TestLayout::default_anyStep_atLeast48PixelsApart()
{
    const trace::Trace trace = shipped::runNumber("01");
    for (const ScaleKind scale : {ScaleKind::ByEvent, ScaleKind::Compressed}) {
        Options options;
        options.scale = scale;
        const Layout layout = shipped::layoutOf(trace, options);
        const auto &ticks = layout.shapes().ticks;
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i].y - ticks[i - 1].y >= 48);
    }
}

void TestLayout::default_eventAt_arrowsMiddleAndLabel()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("01"));
    for (const Arrow &arrow : layout.shapes().arrows) {
        const QPointF middle((arrow.x1 + arrow.x2) / 2, (arrow.y1 + arrow.y2) / 2);
        QCOMPARE(layout.eventAt(middle), std::optional(arrow.sent));
    }
    for (const Label &label : layout.shapes().labels) {
        if (label.role == Role::ArrowName)
            QCOMPARE(layout.eventAt({label.x, label.y}), std::optional(label.event));
    }
    for (const Cell &cell : layout.shapes().cells)
        QCOMPARE(layout.eventAt({(cell.left + cell.right) / 2, cell.bottom - 3}),
                 std::optional(cell.from));
}

void TestLayout::default_eventAt_emptySpace_nothing()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("01"));
    const double x = layout.columns().host(tcp::Side::Client).lifeline + 60;
    QVERIFY(!layout.eventAt({x, layout.yAt(tcp::SimTime(350ms))}));
    QVERIFY(!layout.eventAt({-50, -50}));
}

void TestLayout::default_rectOf_everyVisibleEvent_withinThePicture()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("01"));
    const QRectF picture(QPointF(0, 0), layout.size());
    QVERIFY(layout.visibleEvents().size() > 20);
    for (const trace::EventId event : layout.visibleEvents()) {
        QVERIFY(!layout.rectOf(event).isEmpty());
        QVERIFY(picture.contains(layout.rectOf(event)));
    }
}

void TestLayout::default_momentAt_countsSteps()
{
    const trace::Trace trace = shipped::runNumber("01");
    const auto steps = trace::steps(trace);
    const Layout layout(trace, steps, {});
    QCOMPARE(layout.momentAt(trace.end()).steps, static_cast<std::uint32_t>(steps.size()));
    const diagram::Moment before = layout.momentAt(tcp::SimTime(99ms));
    const diagram::Moment after = layout.momentAt(tcp::SimTime(100ms));
    QCOMPARE(after.steps, before.steps + 1);
    const trace::EventId syn = layout.shapes().arrows.front().sent;
    QVERIFY(!layout.isPast(syn, before));
    QVERIFY(layout.isPast(syn, after));
    QVERIFY(!layout.isPast(layout.shapes().arrows.front().fate, after));
}

void TestLayout::labels_everyScenario_neverOverlap_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file)) << file;
}

void TestLayout::labels_everyScenario_neverOverlap()
{
    QFETCH(QString, file);
    const trace::Trace trace = shipped::run(file);
    QVERIFY(!trace.events().empty());
    for (const Options &options : variants())
        QCOMPARE(overlappingLabels(shipped::layoutOf(trace, options)), QString());
}

void TestLayout::labels_everyScenario_insideThePicture()
{
    for (const QString &file : shipped::files()) {
        const Layout layout = shipped::layoutOf(shipped::run(file));
        const QRectF picture(QPointF(0, 0), layout.size());
        for (const Label &label : layout.shapes().labels)
            QVERIFY2(label.isHidden || picture.contains(boxOf(label).bounds()), qPrintable(file));
    }
}

void TestLayout::labels_usualScales_arrowsAreNamed()
{
    for (const QString &file : shipped::files()) {
        const trace::Trace trace = shipped::run(file);
        for (const ScaleKind scale : {ScaleKind::ByEvent, ScaleKind::Compressed}) {
            Options options;
            options.scale = scale;
            const Layout layout = shipped::layoutOf(trace, options);
            for (const Label &label : layout.shapes().labels)
                QVERIFY2(label.role != Role::ArrowName || !label.isHidden, qPrintable(file));
        }
    }
}

// The hall is asked what the arrows are; then nothing may jump when they tell it.
void TestLayout::labels_notWanted_leaveEverythingElseInItsPlace()
{
    const trace::Trace trace = shipped::runNumber(QStringLiteral("01"));
    Options options;
    options.numbers = explanation::Numbers::Relative;
    const Layout told = shipped::layoutOf(trace, options);
    options.hasLabels = false;
    const Layout asked = shipped::layoutOf(trace, options);
    for (const Label &label : asked.shapes().labels)
        QVERIFY(label.role != Role::ArrowName && label.role != Role::ArrowNumbers);
    QCOMPARE(asked.size(), told.size());
    QCOMPARE(asked.shapes().arrows.size(), told.shapes().arrows.size());
    for (std::size_t i = 0; i < told.shapes().arrows.size(); ++i)
        QCOMPARE(asked.shapes().arrows[i].wayIn(), told.shapes().arrows[i].wayIn());
}

void TestLayout::stateNames_notWanted_standNowhere()
{
    Options options;
    options.hasStateNames = false;
    for (const QString &file : shipped::files()) {
        const Layout layout = shipped::layoutOf(shipped::run(file), options);
        for (const Label &label : layout.shapes().labels) {
            const QString &text = layout.shapes().texts[label.text];
            for (const tcp::State state : tcp::AllStates)
                QVERIFY2(!text.contains(explanation::tokenOf(state)), qPrintable(file + text));
        }
    }
}

// They are measured letter by letter.
void TestLayout::times_areAsWideAsTheyAreWritten()
{
    int count = 0;
    for (const QString &file : shipped::files()) {
        for (const auto language : explanation::AllLanguages) {
            Options options;
            options.languages.first = language;
            const Layout layout = shipped::layoutOf(shipped::run(file), options);
            for (const Label &label : layout.shapes().labels) {
                if (label.role != Role::Tick)
                    continue;
                const QString &text = layout.shapes().texts[label.text];
                const double written = diagram::textWidth(
                    text, diagram::pixelsOf(Role::Tick, options), diagram::weightOf(Role::Tick));
                QVERIFY2(std::abs(label.textWidth - written) < 0.01, qPrintable(text));
                ++count;
            }
        }
    }
    QVERIFY(count > 1000);
}

void TestLayout::arrows_everyScenario_endAtTheTrueTimes()
{
    for (const QString &file : shipped::files()) {
        const trace::Trace trace = shipped::run(file);
        for (const Options &options : variants()) {
            const Layout layout = shipped::layoutOf(trace, options);
            for (const Arrow &arrow : layout.shapes().arrows) {
                if (!arrow.isInjected)
                    QVERIFY(isAt(layout, arrow.y1, trace.event(arrow.sent).at));
                const bool arrives = arrow.fate != diagram::NoEvent && !arrow.isLost;
                if (arrives)
                    QVERIFY(isAt(layout, arrow.y2, trace.event(arrow.fate).at));
                QVERIFY(arrow.y2 >= arrow.y1);
            }
        }
    }
}

void TestLayout::simultaneousOpen_arrows_cross()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("08"));
    const Arrow &first = layout.shapes().arrows.at(0);
    const Arrow &second = layout.shapes().arrows.at(1);
    QVERIFY((first.x1 < first.x2) != (second.x1 < second.x2));
    const QLineF one(first.x1, first.y1, first.x2, first.y2);
    const QLineF other(second.x1, second.y1, second.x2, second.y2);
    QCOMPARE(one.intersects(other, nullptr), QLineF::BoundedIntersection);
}

// A segment that a host sends to itself leaves and ends on that host's lifeline.
void TestLayout::selfConnect_arrows_comeBack()
{
    for (const Options &options : variants()) {
        const Layout layout = shipped::layoutOf(shipped::runNumber("45"), options);
        const double left = layout.columns().host(tcp::Side::Client).lifeline;
        const double right = layout.columns().host(tcp::Side::Server).lifeline;
        QCOMPARE(layout.shapes().arrows.size(), std::size_t(7));
        for (const Arrow &arrow : layout.shapes().arrows) {
            QVERIFY(std::abs(arrow.x1 - left) < 0.01);
            QVERIFY(std::abs(arrow.x2 - left) < 0.01);
            QVERIFY(arrow.turnX && *arrow.turnX > left + 20 && *arrow.turnX < right - 20);
            QCOMPARE(arrow.pointAt(0), QPointF(arrow.x1, arrow.y1));
            QCOMPARE(arrow.pointAt(0.5).x(), double(*arrow.turnX));
            QCOMPARE(arrow.pointAt(1), QPointF(arrow.x2, arrow.y2));
        }
    }
}

void TestLayout::selfConnect_eventAt_bothLegsAndLabel()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("45"));
    for (const Arrow &arrow : layout.shapes().arrows) {
        QCOMPARE(layout.eventAt(arrow.wayOut().center()), std::optional(arrow.sent));
        QCOMPARE(layout.eventAt(arrow.wayIn().center()), std::optional(arrow.sent));
        QVERIFY(layout.rectOf(arrow.sent).right() >= *arrow.turnX);
    }
    for (const Label &label : layout.shapes().labels) {
        if (label.role == Role::ArrowName)
            QCOMPARE(layout.eventAt({label.x, label.y}), std::optional(label.event));
    }
}

void TestLayout::bothLanguages_retransmission_isToldInOnePairOfBrackets()
{
    const auto namesIn = [](Language first, Language second) {
        Options options;
        options.languages = {first, second};
        const Layout layout = shipped::layoutOf(shipped::runNumber("11"), options);
        const auto &texts = layout.shapes().texts;
        return QStringList(texts.begin(), texts.end());
    };
    QVERIFY(namesIn(Language::English, Language::Chinese)
                .contains(QStringLiteral("FIN+ACK (retransmission / 重传)")));
    QVERIFY(namesIn(Language::Chinese, Language::English)
                .contains(QStringLiteral("FIN+ACK（重传 / retransmission）")));
}

void TestLayout::lostSegment_name_coversNoCross()
{
    Options options;
    options.languages = {Language::Chinese, Language::English};
    int lost = 0;
    for (const QString &file : shipped::files()) {
        const Layout layout = shipped::layoutOf(shipped::run(file), options);
        for (const Arrow &arrow : layout.shapes().arrows) {
            const double size = 0.4 * options.textSize;
            const diagram::Box cross{{arrow.x2, arrow.y2}, size, size};
            lost += arrow.isLost ? 1 : 0;
            for (const Label &label : layout.shapes().labels) {
                const bool isItsName =
                    arrow.isLost && label.role == Role::ArrowName && label.event == arrow.sent;
                QVERIFY2(!isItsName || label.isHidden || !overlap(boxOf(label), cross),
                         qPrintable(file + layout.shapes().texts[label.text]));
            }
        }
    }
    QVERIFY(lost > 20);
}

void TestLayout::lostFin_arrow_diesOnTheWay()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("11"));
    const Arrow *lost = findLost(layout);
    QVERIFY(lost != nullptr);
    const double left = layout.columns().host(tcp::Side::Client).lifeline;
    const double right = layout.columns().host(tcp::Side::Server).lifeline;
    QVERIFY(lost->x2 > left + 20 && lost->x2 < right - 20);
}

void TestLayout::closeWaitLeak_state_openEnded()
{
    const Layout layout = shipped::layoutOf(shipped::runNumber("13"));
    int found = 0;
    for (const Cell &cell : layout.shapes().cells) {
        if (cell.state == tcp::State::CloseWait && cell.isOpenEnded)
            ++found;
    }
    QCOMPARE(found, 1);
    QVERIFY(std::ranges::any_of(layout.shapes().texts,
                                [](const QString &text) { return text.contains(QChar(u'∞')); }));
}

void TestLayout::chosen_otherConnection_aside()
{
    const trace::Trace trace = shipped::runNumber("01");
    Options options;
    options.chosen = socketOf(trace, tcp::Side::Client, "main");
    const Layout layout = shipped::layoutOf(trace, options);
    QVERIFY(!layout.isAside(*options.chosen));
    QVERIFY(!layout.isAside(socketOf(trace, tcp::Side::Server, "main")));
    QVERIFY(layout.isAside(socketOf(trace, tcp::Side::Server, "listener")));
    QVERIFY(!layout.isAside(trace::NoSocket));
}

void TestLayout::sameInstant_twoSegments_apart()
{
    trace::Recorder recorder;
    recorder.setDelay(tcp::Side::Client, 50ms);
    const trace::SocketId socket = recorder.addSocket({});
    const auto send = [&](tcp::SimTime at) {
        trace::Event event;
        event.at = at;
        event.socket = socket;
        event.fact = trace::SegmentSent{};
        return recorder.add(event);
    };
    const auto arrive = [&](trace::EventId sent, tcp::SimTime at) {
        trace::Event event;
        event.at = at;
        event.host = tcp::Side::Server;
        event.causes = trace::Causes(sent);
        event.fact = trace::SegmentArrived{sent};
        recorder.add(event);
    };
    const trace::EventId first = send(tcp::SimTime(10ms));
    const trace::EventId second = send(tcp::SimTime(10ms));
    arrive(first, tcp::SimTime(60ms));
    arrive(second, tcp::SimTime(60ms));
    const trace::Trace trace = recorder.finish(tcp::SimTime(60ms), trace::End::Quiet);
    const Layout layout = shipped::layoutOf(trace);
    const Arrow &one = layout.shapes().arrows.at(0);
    const Arrow &other = layout.shapes().arrows.at(1);
    QVERIFY(other.y1 - one.y1 > 15);
    QVERIFY(other.y2 - one.y2 > 15);
    QCOMPARE(overlappingLabels(layout), QString());
}

void TestLayout::capture_lastStates_areStillOpen()
{
    const image::File file(image::twoConnections());
    const auto read = capture::readCapture(file.path());
    const auto linesOf = [](const Layout &layout) {
        QStringList lines;
        for (const Label &label : layout.shapes().labels) {
            if (label.role == Role::NoTimer && !label.isHidden)
                lines << layout.shapes().texts[label.text];
        }
        return lines.join(QLatin1Char(' '));
    };
    const Layout waiting = shipped::layoutOf(capture::toTrace(read.connections.at(0)));
    QCOMPARE(linesOf(waiting).count("still open"), 2); // FIN_WAIT_2 and CLOSE_WAIT
    QVERIFY(waiting.head(tcp::Side::Client).at(1).startsWith("10.0.0.1:40000"));
    QVERIFY(waiting.head(tcp::Side::Client).at(1).contains("inferred"));
    const Layout closed = shipped::layoutOf(capture::toTrace(read.connections.at(1)));
    QCOMPARE(linesOf(closed), QString());
    QCOMPARE(overlappingLabels(waiting), QString());
}

// What became of the segments nobody knows; they do not all end where the capture ends.
void TestLayout::capture_ofOneDirection_arrowsFallAlike()
{
    const image::File file(image::twoConnections());
    auto read = capture::readCapture(file.path());
    std::erase_if(read.connections.at(0).segments,
                  [](const auto &seen) { return seen.from == tcp::Side::Server; });
    const Layout layout = shipped::layoutOf(capture::toTrace(read.connections.at(0)));
    QCOMPARE(layout.shapes().arrows.size(), std::size_t(3));
    for (const Arrow &arrow : layout.shapes().arrows)
        QVERIFY(arrow.y2 > arrow.y1 && arrow.y2 - arrow.y1 < 40);
}

void TestLayout::parts_leftOut_areNotPlaced()
{
    const trace::Trace trace = shipped::runNumber("01");
    const auto count = [&](const Options &options, diagram::Role role) {
        const Layout layout = shipped::layoutOf(trace, options);
        return std::ranges::count(layout.shapes().labels, role, &Label::role);
    };
    Options options;
    options.numbers = explanation::Numbers::Relative;
    QVERIFY(count(options, diagram::Role::Tick) > 5);
    options.hasTimes = false;
    options.labels = {false, false};
    QCOMPARE(count(options, diagram::Role::Tick), 0);
    QCOMPARE(count(options, diagram::Role::ArrowName), 0);
    QCOMPARE(count(options, diagram::Role::ArrowNumbers), 7);
    QVERIFY(shipped::layoutOf(trace, options).shapes().ticks.empty());
}

void TestLayout::uprightStates_columns_areNarrower()
{
    Options options;
    options.width = 100;
    const trace::Trace trace = shipped::runNumber("01");
    const double usual = shipped::layoutOf(trace, options).size().width();
    options.hasUprightStates = true;
    const Layout upright = shipped::layoutOf(trace, options);
    QVERIFY(upright.size().width() < 0.8 * usual);
    for (const Label &label : upright.shapes().labels)
        QVERIFY(label.role != diagram::Role::State || label.angle == -90);
}

void TestLayout::empty_layout_answers()
{
    const Layout layout = shipped::layoutOf(trace::Trace());
    QVERIFY(layout.shapes().arrows.empty());
    QVERIFY(!layout.size().isEmpty());
    QVERIFY(!layout.eventAt({10, 10}));
    const Layout none;
    QVERIFY(!none.eventAt({0, 0}));
    QCOMPARE(none.timeAt(5), tcp::SimTime());
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
