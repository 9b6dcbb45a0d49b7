// SPDX-License-Identifier: MIT
#include "diagram/painting/paintstatemachine.h"
#include "diagram/statemachine.h"
#include "shipped.h"
#include "trace/ends.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using diagram::StateMachine;
using explanation::Language;
using explanation::Transition;
using tcp::Side;
using tcp::State;

namespace {

constexpr QSizeF Dock(324, 402);
constexpr QSizeF Large(1100, 800);

StateMachine machineOf(const trace::Trace &trace, std::optional<trace::EventId> now, QSizeF size,
                       Language language = Language::English)
{
    return StateMachine({trace, trace::endsOf(trace, {}), now, language}, size,
                        size.width() > 600 ? 15 : 11);
}

trace::EventId lastOf(const trace::Trace &trace)
{
    return trace::EventId(std::uint32_t(trace.events().size() - 1));
}

// The states at which an end is marked.
QStringList present(const StateMachine &machine, Side side)
{
    QStringList states;
    for (const StateMachine::Box &box : machine.boxes()) {
        if (box.isPresent[std::size_t(side)])
            states << QString::fromLatin1(tcp::toString(box.state).data());
    }
    return states;
}

} // namespace

class TestStateMachine : public QObject
{
    Q_OBJECT

private slots:
    void boxes_areTheElevenStates_andDoNotOverlap();
    void edges_areThoseOfTheFigureAndItsNotes();
    void edges_ofSystems_areMarkedAsTheirs();
    void edges_beginAndEndAtTheirBoxes();
    void path_ofARun_isWhatTheTraceSays();
    void path_beforeTheStart_isEmpty();
    void reset_thatNoFigureHas_isAnEdgeOfTheRun();
    void present_ofBothEnds_isMarked();
    void edge_pointedAt_isFound();
    void labels_ofALargePicture_doNotOverlap();
    void everyScenario_canBePlaced();
    void painting_insideItsSize_andDiffersByPath();
};

void TestStateMachine::boxes_areTheElevenStates_andDoNotOverlap()
{
    const trace::Trace trace = shipped::runNumber("01");
    for (const QSizeF size : {Dock, Large}) {
        const StateMachine machine = machineOf(trace, lastOf(trace), size);
        std::set<State> states;
        for (const StateMachine::Box &box : machine.boxes()) {
            states.insert(box.state);
            QVERIFY(QRectF(QPointF(), size).contains(box.rect));
            for (const StateMachine::Box &other : machine.boxes())
                QVERIFY(&box == &other || !box.rect.intersects(other.rect));
        }
        QCOMPARE(states.size(), std::size_t(11));
    }
}

void TestStateMachine::edges_areThoseOfTheFigureAndItsNotes()
{
    const trace::Trace trace = shipped::runNumber("01");
    const StateMachine machine = machineOf(trace, {}, Dock);
    const auto count = [&machine](Transition::Origin origin) {
        return std::ranges::count_if(machine.edges(), [origin](const StateMachine::Edge &edge) {
            return edge.what.origin == origin;
        });
    };
    // RFC 9293, figure 5, drawn as one line each way, and notes 1 and 2; note 3 is of RST from
    // everywhere, which is drawn where it happened.
    QCOMPARE(int(count(Transition::Origin::Figure)), 19);
    QCOMPARE(int(count(Transition::Origin::Note)), 2);
    std::set<std::pair<State, State>> pairs;
    for (const StateMachine::Edge &edge : machine.edges()) {
        QVERIFY(!edge.what.label.isEmpty());
        QVERIFY(pairs.insert({edge.what.from, edge.what.to}).second);
    }
}

void TestStateMachine::edges_ofSystems_areMarkedAsTheirs()
{
    const trace::Trace trace = shipped::runNumber("44");
    const StateMachine machine = machineOf(trace, {}, Dock);
    const auto added = std::ranges::find_if(machine.edges(), [](const StateMachine::Edge &edge) {
        return edge.what.from == State::FinWait2 && edge.what.to == State::Closed;
    });
    QVERIFY(added != machine.edges().end());
    QCOMPARE(int(added->what.origin), int(Transition::Origin::System));
}

void TestStateMachine::edges_beginAndEndAtTheirBoxes()
{
    const trace::Trace trace = shipped::runNumber("01");
    const StateMachine machine = machineOf(trace, lastOf(trace), Dock);
    for (const StateMachine::Edge &edge : machine.edges()) {
        const auto isNear = [&machine](State state, QPointF point) {
            return std::ranges::any_of(machine.boxes(), [&](const StateMachine::Box &box) {
                return box.state == state && box.rect.adjusted(-8, -8, 8, 8).contains(point);
            });
        };
        QVERIFY2(isNear(edge.what.from, edge.line.pointAtPercent(0)), qPrintable(edge.what.label));
        QVERIFY2(isNear(edge.what.to, edge.line.pointAtPercent(1)), qPrintable(edge.what.label));
    }
}

void TestStateMachine::path_ofARun_isWhatTheTraceSays()
{
    const trace::Trace trace = shipped::runNumber("01");
    const StateMachine machine = machineOf(trace, lastOf(trace), Dock);
    std::size_t changes = 0;
    const trace::Ends ends = trace::endsOf(trace, {});
    for (const trace::Event &event : trace.events()) {
        const bool isOfEnds = event.socket == ends[0] || event.socket == ends[1];
        changes += std::holds_alternative<trace::StateChanged>(event.fact) && isOfEnds ? 1 : 0;
    }
    QCOMPARE(machine.path().size(), changes);
    for (const StateMachine::Taken &taken : machine.path()) {
        const auto &change = std::get<trace::StateChanged>(trace.event(taken.event).fact);
        QCOMPARE(int(machine.edges()[taken.edge].what.to), int(change.to));
        QVERIFY(machine.edges()[taken.edge].taken[std::size_t(taken.host)] != diagram::NoEvent);
    }
}

void TestStateMachine::path_beforeTheStart_isEmpty()
{
    const trace::Trace trace = shipped::runNumber("01");
    const StateMachine machine = machineOf(trace, {}, Dock);
    QVERIFY(machine.path().empty());
    QVERIFY(present(machine, Side::Client).isEmpty());
}

void TestStateMachine::reset_thatNoFigureHas_isAnEdgeOfTheRun()
{
    const trace::Trace trace = shipped::runNumber("16");
    const StateMachine machine = machineOf(trace, lastOf(trace), Dock);
    const bool hasOwn = std::ranges::any_of(machine.edges(), [](const StateMachine::Edge &edge) {
        return edge.what.origin == Transition::Origin::Run && edge.what.to == State::Closed
               && !edge.what.label.isEmpty();
    });
    QVERIFY(hasOwn);
}

void TestStateMachine::present_ofBothEnds_isMarked()
{
    const trace::Trace trace = shipped::runNumber("01");
    const auto at = trace.lastEventAt(tcp::SimTime(std::chrono::milliseconds(700)));
    const StateMachine machine = machineOf(trace, at, Dock);
    QCOMPARE(present(machine, Side::Client), QStringList{"FIN_WAIT_2"});
    QCOMPARE(present(machine, Side::Server), QStringList{"CLOSE_WAIT"});
    const StateMachine over = machineOf(trace, lastOf(trace), Dock);
    QCOMPARE(present(over, Side::Client), QStringList{"CLOSED"});
    QVERIFY(over.boxes().back().isPresent[0]);
}

void TestStateMachine::edge_pointedAt_isFound()
{
    const trace::Trace trace = shipped::runNumber("01");
    const StateMachine machine = machineOf(trace, lastOf(trace), Large);
    for (std::size_t i = 0; i < machine.edges().size(); ++i) {
        const auto found = machine.edgeAt(machine.edges()[i].line.pointAtPercent(0.5), 3);
        QVERIFY(found);
    }
    QVERIFY(!machine.edgeAt({-100, -100}));
}

void TestStateMachine::labels_ofALargePicture_doNotOverlap()
{
    const trace::Trace trace = shipped::runNumber("01");
    for (const Language language : explanation::AllLanguages) {
        const StateMachine machine = machineOf(trace, {}, Large, language);
        int placed = 0;
        for (const StateMachine::Edge &edge : machine.edges()) {
            placed += edge.label.isNull() ? 0 : 1;
            for (const StateMachine::Edge &other : machine.edges())
                QVERIFY(&edge == &other || edge.label.isNull()
                        || !edge.label.intersects(other.label));
        }
        QVERIFY2(placed >= 18, qPrintable(QString::number(placed)));
    }
}

void TestStateMachine::everyScenario_canBePlaced()
{
    for (const QString &file : shipped::files()) {
        const trace::Trace trace = shipped::run(file);
        const StateMachine machine = machineOf(trace, lastOf(trace), Dock);
        QVERIFY2(!machine.path().empty() || trace.sockets().size() < 2, qPrintable(file));
    }
}

void TestStateMachine::painting_insideItsSize_andDiffersByPath()
{
    const trace::Trace trace = shipped::runNumber("01");
    const auto image = [&trace](std::optional<trace::EventId> now) {
        QImage picture(Dock.toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        diagram::paintStateMachine(painter, machineOf(trace, now, Dock),
                                   diagram::theme(diagram::ThemeName::Light));
        return picture;
    };
    QVERIFY(image({}) != image(lastOf(trace)));
    QCOMPARE(image(lastOf(trace)), image(lastOf(trace)));
}

QTEST_MAIN(TestStateMachine)
#include "tst_statemachine.moc"
