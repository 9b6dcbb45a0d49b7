// SPDX-License-Identifier: MIT
#include "model/document.h"
#include "model/languages.h"
#include "model/scenarios.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using explanation::Language;
using model::Languages;
using model::Scenarios;

class TestScenarios : public QObject
{
    Q_OBJECT

private slots:
    void shipped_allOpen();
    void shipped_allHaveTitleAndSummaryInBothLanguages();
    void search_inEitherLanguage_finds();
    void languageChanged_speaksIt();
    void emptyFolder_noRows();
    void indexOf_everyFile_isItsOwn();

private:
    static QStringList filesOf(const QAbstractItemModel &model);

    Languages m_languages{Language::English};
    Scenarios m_scenarios{m_languages};
    QAbstractItemModelTester m_tester{&m_scenarios,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList TestScenarios::filesOf(const QAbstractItemModel &model)
{
    QStringList files;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            files += model.index(row, 0, parent).data(Scenarios::FileNameRole).toString();
    }
    return files;
}

void TestScenarios::shipped_allOpen()
{
    const QStringList files = filesOf(m_scenarios);
    QCOMPARE(files.size(), QDir(QStringLiteral(":/scenarios")).entryList().size());
    QVERIFY(files.size() >= 18);
    for (const QString &file : files) {
        model::Document document;
        QVERIFY2(!document.open(file), qPrintable(file));
    }
}

void TestScenarios::shipped_allHaveTitleAndSummaryInBothLanguages()
{
    const auto texts = [this] {
        QStringList all;
        for (const QString &file : filesOf(m_scenarios)) {
            const QModelIndex index = m_scenarios.indexOf(file);
            all << index.data().toString() << index.data(Scenarios::SummaryRole).toString();
        }
        return all;
    };
    m_languages.setFirst(Language::English);
    const QStringList english = texts();
    m_languages.setFirst(Language::Chinese);
    const QStringList chinese = texts();
    m_languages.setFirst(Language::English);
    for (int i = 0; i < english.size(); ++i) {
        QVERIFY(!english[i].isEmpty() && !chinese[i].isEmpty());
        QVERIFY2(english[i] != chinese[i], qPrintable(english[i]));
    }
}

void TestScenarios::search_inEitherLanguage_finds()
{
    QSortFilterProxyModel found;
    found.setSourceModel(&m_scenarios);
    found.setRecursiveFilteringEnabled(true);
    found.setFilterRole(Scenarios::SearchRole);
    found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    found.setFilterFixedString(QStringLiteral("life of one tcp"));
    QCOMPARE(filesOf(found).size(), 1);
    found.setFilterFixedString(QString::fromUtf8("同时打开"));
    QVERIFY(filesOf(found).contains(QStringLiteral(":/scenarios/08-simultaneous-open.fourwave")));
    found.setFilterFixedString(QStringLiteral("no such words"));
    QCOMPARE(found.rowCount(), 0);
}

void TestScenarios::languageChanged_speaksIt()
{
    const QModelIndex life =
        m_scenarios.indexOf(QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave"));
    QCOMPARE(life.data().toString(), QStringLiteral("The life of one TCP connection"));
    QSignalSpy changed(&m_scenarios, &Scenarios::dataChanged);
    m_languages.setFirst(Language::Chinese);
    QCOMPARE(changed.size(), m_scenarios.rowCount() + 1);
    QCOMPARE(life.data().toString(), QString::fromUtf8("一条 TCP 连接的一生"));
    m_languages.setFirst(Language::English);
}

void TestScenarios::emptyFolder_noRows()
{
    Scenarios none(m_languages, QStringLiteral(":/nowhere"));
    const QAbstractItemModelTester tester(&none,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(none.rowCount(), 0);
    QVERIFY(!none.indexOf(QStringLiteral("x")).isValid());
}

void TestScenarios::indexOf_everyFile_isItsOwn()
{
    for (const QString &file : filesOf(m_scenarios))
        QCOMPARE(m_scenarios.indexOf(file).data(Scenarios::FileNameRole).toString(), file);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
