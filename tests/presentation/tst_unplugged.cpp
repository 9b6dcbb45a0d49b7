// SPDX-License-Identifier: MIT
#include "hall.h"
#include "presentation/audience/audiencewindow.h"
#include "presentation/presentation.h"
#include "presentation/presenter/presenterwindow.h"
#include "screens.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <qpa/qplatformnativeinterface.h>

using presentation::Presentation;
using presentation::Setting;

// Screens that come and go in the middle of a lecture.
class TestUnplugged : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void projectorGone_goesOnInWindows();
    void projectorBack_isUsedAgain();
    void laptopAlone_thenAProjector();
    void laptopAlone_showsTheAudienceOnly();
    void projectorGone_inADetour_losesNothing();

private:
    static void plug(const QList<QRect> &screens);
    static void settle();
};

namespace {

const presentation::Show &stateOf(Presentation &show)
{
    return show.director().show();
}

} // namespace

void TestUnplugged::plug(const QList<QRect> &screens)
{
    QPlatformNativeInterface *platform = qApp->platformNativeInterface();
    using SetConfiguration = void (*)(QJsonObject, QPlatformNativeInterface *);
    const auto set = reinterpret_cast<SetConfiguration>(
        platform->nativeResourceForIntegration("setConfiguration"));
    set(screens::configuration(screens), platform);
    settle();
}

void TestUnplugged::settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void TestUnplugged::init()
{
    plug({screens::Laptop, screens::Projector});
    QCOMPARE(QGuiApplication::screens().size(), 2);
}

void TestUnplugged::projectorGone_goesOnInWindows()
{
    Presentation show(talkOf(Life), Setting{});
    QVERIFY(!show.start());
    settle();
    QCOMPARE(show.audience().geometry(), screens::Projector);
    QTest::keyClick(&show.presenter(), Qt::Key_PageDown);
    QTest::keyClick(&show.presenter(), Qt::Key_PageDown);
    plug({screens::Laptop});
    QCOMPARE(QGuiApplication::screens().size(), 1);
    QVERIFY(show.audience().isVisible());
    QVERIFY(show.presenter().isVisible());
    QVERIFY(!show.audience().isFullScreen());
    QVERIFY(screens::Laptop.contains(show.audience().geometry()));
    QVERIFY(screens::Laptop.contains(show.presenter().geometry()));
    QCOMPARE(stateOf(show).stop(), 2);
    QTest::keyClick(&show.audience(), Qt::Key_PageDown);
    QCOMPARE(stateOf(show).stop(), 3);
}

void TestUnplugged::projectorBack_isUsedAgain()
{
    Presentation show(talkOf(Life), Setting{});
    QVERIFY(!show.start());
    QTest::keyClick(&show.presenter(), Qt::Key_PageDown);
    plug({screens::Laptop});
    plug({screens::Laptop, screens::Projector});
    QCOMPARE(show.audience().geometry(), screens::Projector);
    QVERIFY(show.audience().isFullScreen());
    QVERIFY(show.presenter().isVisible());
    QCOMPARE(stateOf(show).stop(), 1);
}

void TestUnplugged::laptopAlone_thenAProjector()
{
    plug({screens::Laptop});
    Presentation show(talkOf(Life), Setting{});
    QVERIFY(!show.start());
    settle();
    plug({screens::Laptop, screens::Projector});
    QCOMPARE(show.audience().geometry(), screens::Projector);
    QVERIFY(show.presenter().isVisible());
}

void TestUnplugged::laptopAlone_showsTheAudienceOnly()
{
    plug({screens::Laptop});
    Presentation show(talkOf(Life), Setting{});
    QVERIFY(!show.start());
    settle();
    QCOMPARE(show.audience().geometry(), screens::Laptop);
    QVERIFY(!show.presenter().isVisible());
    const QImage before = show.audience().grab().toImage();
    QTest::keyClick(&show.audience(), Qt::Key_F1);
    QVERIFY(show.audience().grab().toImage() != before);
    QTest::keyClick(&show.audience(), Qt::Key_F1);
    QVERIFY(show.audience().grab().toImage() == before);
}

void TestUnplugged::projectorGone_inADetour_losesNothing()
{
    Presentation show(talkOf(Life), Setting{});
    QVERIFY(!show.start());
    QTest::keyClick(&show.presenter(), Qt::Key_PageDown);
    const model::Position left = show.director().stage().playback.position();
    QTest::keyClick(&show.presenter(), Qt::Key_X);
    QTest::keyClick(&show.presenter(), Qt::Key_3);
    plug({screens::Laptop});
    QCOMPARE(stateOf(show).detours().size(), std::size_t(1));
    QVERIFY(stateOf(show).hides(lecture::Detail::Labels));
    QTest::keyClick(&show.presenter(), Qt::Key_Escape);
    QVERIFY(show.director().stage().playback.position() == left);
}

int main(int argc, char **argv)
{
    QTemporaryFile file;
    screens::beginWith({screens::Laptop, screens::Projector}, file);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestUnplugged test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_unplugged.moc"
