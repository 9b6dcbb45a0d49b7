// SPDX-License-Identifier: MIT
#include "presentation/show/bookmark.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using presentation::Bookmark;
using presentation::Bookmarks;

// What is remembered of a show.
class TestBookmark : public QObject
{
    Q_OBJECT

private slots:
    void kept_isFoundAgain();
    void detours_areKept();
    void anotherTalk_hasItsOwn();
    void forgotten_isGone();
    void withoutAFolder_nothingIsKept();
    void damaged_isNone();
    void fullDisk_leavesTheOneBefore();

private:
    const Bookmark m_bookmark{{3, 7}, {tcp::SimTime(1234567us), 7}, 125};
};

void TestBookmark::kept_isFoundAgain()
{
    const QTemporaryDir folder;
    const Bookmarks bookmarks(folder.filePath("new/folder"));
    QVERIFY(!bookmarks.of("talk"));
    QVERIFY(bookmarks.keep("talk", m_bookmark));
    QVERIFY(bookmarks.of("talk") == m_bookmark);
}

void TestBookmark::detours_areKept()
{
    using Action = scenario::SegmentFault::Action;
    const QTemporaryDir folder;
    const Bookmarks bookmarks(folder.path());
    Bookmark bookmark = m_bookmark;
    for (const Action action : {Action::Drop, Action::Duplicate, Action::Delay, Action::Reorder})
        bookmark.detours.push_back({{tcp::SimTime(99us), 4}, trace::EventId(17), action});
    QVERIFY(bookmarks.keep("talk", bookmark));
    QVERIFY(bookmarks.of("talk") == bookmark);
}

void TestBookmark::anotherTalk_hasItsOwn()
{
    const QTemporaryDir folder;
    const Bookmarks bookmarks(folder.path());
    Bookmark other = m_bookmark;
    other.elapsed = 5;
    QVERIFY(bookmarks.keep("talk", m_bookmark));
    QVERIFY(bookmarks.keep("other", other));
    QVERIFY(bookmarks.of("talk") == m_bookmark);
    QVERIFY(bookmarks.of("other") == other);
}

void TestBookmark::forgotten_isGone()
{
    const QTemporaryDir folder;
    const Bookmarks bookmarks(folder.path());
    QVERIFY(bookmarks.keep("talk", m_bookmark));
    bookmarks.forget("talk");
    QVERIFY(!bookmarks.of("talk"));
}

void TestBookmark::withoutAFolder_nothingIsKept()
{
    const QTemporaryDir folder;
    QVERIFY(!Bookmarks({}).keep("talk", m_bookmark));
    QVERIFY(!Bookmarks({}).of("talk"));
    QVERIFY(!Bookmarks(folder.path()).keep({}, m_bookmark));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestBookmark::damaged_isNone()
{
    const QTemporaryDir folder;
    const Bookmarks bookmarks(folder.path());
    QVERIFY(bookmarks.keep("talk", m_bookmark));
    for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files))
        QVERIFY(QFile::resize(info.filePath(), info.size() / 2));
    QVERIFY(!bookmarks.of("talk"));
}

void TestBookmark::fullDisk_leavesTheOneBefore()
{
    const QTemporaryDir folder;
    const Bookmarks bookmarks(folder.path());
    QVERIFY(bookmarks.keep("talk", m_bookmark));
    Bookmark later = m_bookmark;
    later.stop.step = 8;
    {
        const support::FullDisk full;
        QVERIFY(!bookmarks.keep("talk", later));
    }
    QVERIFY(bookmarks.of("talk") == m_bookmark);
}

QTEST_GUILESS_MAIN(TestBookmark)
#include "tst_bookmark.moc"
