// SPDX-License-Identifier: MIT
// What Fourwave writes, read by the programs of others: each pair of format, theme and language once,
// each time of another shipped scenario.
#include "diagram/shipped.h"
#include "exporters/films/mp4.h"
#include "proof/choices.h"
#include "proof/readers.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void choices_everyPair_isAmongThem();
    void file_readByOthers_holdsWhatWasDrawn_data();
    void file_readByOthers_holdsWhatWasDrawn();

private:
    QTemporaryDir m_folder;
};

namespace {

// An MP4 is made and read by ffmpeg's programs, where they are installed.
QStringList formats()
{
    QStringList formats = exporters::renderFormats();
    if (!exporters::canWriteMp4())
        formats.removeAll(QStringLiteral("mp4"));
    return formats;
}

} // namespace

void TestFormats::choices_everyPair_isAmongThem()
{
    std::set<std::pair<QString, QString>> pairs;
    for (const proof::Choice &choice : proof::pairwise(formats())) {
        const QStringList parts = choice.name.split(QStringLiteral(", "));
        pairs.insert({parts[0], parts[1]});
        pairs.insert({parts[0], parts[2]});
        pairs.insert({parts[1], parts[2]});
    }
    const auto themes = diagram::AllThemes.size();
    const auto languages = std::size_t(proof::languageChoices().size());
    const auto count = std::size_t(formats().size());
    QCOMPARE(pairs.size(), count * themes + count * languages + themes * languages);
}

void TestFormats::file_readByOthers_holdsWhatWasDrawn_data()
{
    QTest::addColumn<int>("number");
    const auto choices = proof::pairwise(formats());
    for (int number = 0; number < choices.size(); ++number)
        QTest::newRow(qPrintable(choices[number].name)) << number;
}

void TestFormats::file_readByOthers_holdsWhatWasDrawn()
{
    QFETCH(const int, number);
    const proof::Choice choice = proof::pairwise(formats()).at(number);
    const QStringList scenarios = shipped::files();
    const trace::Trace trace = shipped::run(scenarios[number % scenarios.size()]);
    const exporters::RenderRequest request = proof::requestOf(choice);
    const QString path = m_folder.filePath(QStringLiteral("%1.%2").arg(number).arg(choice.format));
    QVERIFY(exporters::render(trace, request, path).isDone());
    const QString complaint = proof::complaintAbout(path, trace, request);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
