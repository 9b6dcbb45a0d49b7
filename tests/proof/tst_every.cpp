// SPDX-License-Identifier: MIT
// Every format, theme and language of every shipped scenario, read by the programs of others. It
// takes long, and runs with `ctest -L full` only.
#include "diagram/shipped.h"
#include "exporters/films/mp4.h"
#include "proof/choices.h"
#include "proof/readers.h"

#include <QTemporaryDir>
#include <QTest>

class TestEvery : public QObject
{
    Q_OBJECT

private slots:
    void scenario_everyChoice_isReadByOthers_data();
    void scenario_everyChoice_isReadByOthers();
};

void TestEvery::scenario_everyChoice_isReadByOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    for (const QString &file : shipped::files()) {
        for (const QString &format : exporters::renderFormats())
            QTest::addRow("%s as %s", qPrintable(file.section(u'/', -1)), qPrintable(format))
                << file << format;
    }
}

void TestEvery::scenario_everyChoice_isReadByOthers()
{
    QFETCH(const QString, file);
    QFETCH(const QString, format);
    if (format == QLatin1String("mp4") && !exporters::canWriteMp4())
        QSKIP("there is no ffmpeg");
    const trace::Trace trace = shipped::run(file);
    for (const proof::Choice &choice : proof::every({format})) {
        const QTemporaryDir folder;
        const exporters::RenderRequest request = proof::requestOf(choice);
        const QString path = folder.filePath(QStringLiteral("file.") + choice.format);
        QVERIFY2(exporters::render(trace, request, path).isDone(), qPrintable(choice.name));
        const QString complaint = proof::complaintAbout(path, trace, request);
        QVERIFY2(complaint.isEmpty(), qPrintable(choice.name + ": " + complaint));
    }
}

QTEST_MAIN(TestEvery)
#include "tst_every.moc"
