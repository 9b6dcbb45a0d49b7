// SPDX-License-Identifier: MIT
// A file is written whole, or stays as it was.
#include "exporters/atomicfile.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void writeFile_newName_holdsTheContent();
    void writeFile_fullDisk_leavesTheOldFile_data();
    void writeFile_fullDisk_leavesTheOldFile();
};

void TestAtomicFile::writeFile_newName_holdsTheContent()
{
    const QTemporaryDir folder;
    QVERIFY(!exporters::writeFile(folder.filePath("a.txt"), "ladder"));
    QCOMPARE(contentsOf(folder.filePath("a.txt")), QByteArray("ladder"));
}

void TestAtomicFile::writeFile_fullDisk_leavesTheOldFile_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    QTest::newRow("less than a buffer") << 100 << 0;
    QTest::newRow("more than a buffer") << 100'000 << 0;
    QTest::newRow("less than a buffer, room for some") << 10'000 << 5'000;
    QTest::newRow("more than a buffer, room for some") << 100'000 << 50'000;
}

void TestAtomicFile::writeFile_fullDisk_leavesTheOldFile()
{
    QFETCH(int, size);
    QFETCH(int, room);
    const QTemporaryDir folder;
    QVERIFY(!exporters::writeFile(folder.filePath("a.txt"), "old"));
    std::optional<exporters::Failure> failure;
    {
        const support::FullDisk full{rlim_t(room)};
        failure = exporters::writeFile(folder.filePath("a.txt"), QByteArray(size, 'x'));
    }
    QVERIFY2(failure, "a file that could not be written was reported as written");
    QCOMPARE(failure->reason, qt_error_string(EFBIG));
    QCOMPARE(contentsOf(folder.filePath("a.txt")), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
