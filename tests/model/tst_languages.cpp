// SPDX-License-Identifier: MIT
#include "model/languages.h"

#include <QSignalSpy>
#include <QTest>

using explanation::Language;
using model::Languages;

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void one_hasNoSecond();
    void both_secondIsTheOther();
    void change_isToldOnce();
};

void TestLanguages::one_hasNoSecond()
{
    const Languages languages(Language::Chinese);
    QCOMPARE(languages.first(), Language::Chinese);
    QVERIFY(!languages.second());
}

void TestLanguages::both_secondIsTheOther()
{
    Languages languages(Language::Chinese);
    languages.setBoth(true);
    QCOMPARE(languages.second(), std::optional(Language::English));
    languages.setFirst(Language::English);
    QCOMPARE(languages.second(), std::optional(Language::Chinese));
}

void TestLanguages::change_isToldOnce()
{
    Languages languages(Language::English);
    QSignalSpy changed(&languages, &Languages::languageChanged);
    languages.setFirst(Language::English);
    languages.setBoth(false);
    QCOMPARE(changed.size(), 0);
    languages.setFirst(Language::Chinese);
    languages.setBoth(true);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
