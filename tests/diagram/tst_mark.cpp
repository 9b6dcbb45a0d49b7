// SPDX-License-Identifier: MIT
#include "diagram/mark.h"
#include "shipped.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace diagram;

class TestMark : public QObject
{
    Q_OBJECT

private slots:
    void mark_atEitherEnd_staysInside();
    void mark_isPainted_withinItsRect();
    void mark_atWhatIsNotDrawn_isNothing();
};

namespace {

// The first time that an end comes into a state.
trace::EventId entering(const trace::Trace &trace, tcp::Side side, tcp::State state)
{
    std::uint32_t index = 0;
    for (const trace::Event &event : trace.events()) {
        const auto *change = std::get_if<trace::StateChanged>(&event.fact);
        if (change && event.host == side && change->to == state)
            break;
        ++index;
    }
    return trace::EventId{index};
}

} // namespace

void TestMark::mark_atEitherEnd_staysInside()
{
    const trace::Trace trace = shipped::runNumber("13");
    for (const double width : {500.0, 1400.0}) {
        Options options;
        options.width = width;
        const Layout layout = shipped::layoutOf(trace, options);
        for (const auto &[side, state] : {std::pair(tcp::Side::Client, tcp::State::FinWait2),
                                          std::pair(tcp::Side::Server, tcp::State::CloseWait)}) {
            const Mark mark{
                entering(trace, side, state),
                {"your 12,345,678 sockets stand here", "你的 12,345,678 个套接字停在这里"}};
            const QRectF rect = markRect(layout, mark);
            QVERIFY(rect.top() <= layout.yOf(mark.event) && rect.bottom() > layout.yOf(mark.event));
            QVERIFY(rect.intersects(layout.rectOf(mark.event)));
            QVERIFY(rect.left() >= -4 && rect.right() <= layout.size().width() + 4);
        }
    }
}

void TestMark::mark_isPainted_withinItsRect()
{
    const trace::Trace trace = shipped::runNumber("13");
    const Layout layout = shipped::layoutOf(trace);
    const Mark mark{entering(trace, tcp::Side::Server, tcp::State::CloseWait),
                    {"your socket stands here"}};
    QImage image(layout.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(painter, layout, mark, theme(ThemeName::Light));
    painter.end();
    const QRect inside = markRect(layout, mark).toAlignedRect();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isWhite = image.pixel(x, y) == qRgb(255, 255, 255);
            QVERIFY(isWhite || inside.contains(x, y));
            painted += isWhite ? 0 : 1;
        }
    }
    QVERIFY(painted > 300);
}

void TestMark::mark_atWhatIsNotDrawn_isNothing()
{
    const trace::Trace trace = shipped::runNumber("13");
    const Layout layout = shipped::layoutOf(trace);
    std::uint32_t hidden = 0;
    while (!layout.rectOf(trace::EventId{hidden}).isEmpty())
        ++hidden;
    QVERIFY(hidden < trace.events().size());
    QVERIFY(markRect(layout, {trace::EventId{hidden}, {"here"}}).isEmpty());
}

QTEST_MAIN(TestMark)
#include "tst_mark.moc"
