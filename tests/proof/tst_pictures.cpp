// SPDX-License-Identifier: MIT
// Every shipped scenario as a picture, drawn by librsvg and by Fourwave, and what one end has sent
// and received, read by tshark.
#include "diagram/shipped.h"
#include "proof/choices.h"
#include "proof/readers.h"

#include <QTemporaryDir>
#include <QTest>

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void picture_drawnByOthers_isTheSame_data();
    void picture_drawnByOthers_isTheSame();
};

void TestPictures::picture_drawnByOthers_isTheSame_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
}

void TestPictures::picture_drawnByOthers_isTheSame()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const trace::Trace trace = shipped::run(file);
    const exporters::RenderRequest request = proof::requestOf(proof::every({"svg"}).first());
    const QString path = folder.filePath(QStringLiteral("picture.svg"));
    QVERIFY(exporters::render(trace, request, path).isDone());
    const QString complaint = proof::complaintAbout(path, trace, request);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
