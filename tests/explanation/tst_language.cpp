// SPDX-License-Identifier: MIT
#include "explanation/language.h"

#include <QTest>

using namespace explanation;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void locale_ofAnyCountry_givesItsLanguage_data();
    void locale_ofAnyCountry_givesItsLanguage();
    void code_ofEveryLanguage_isReadBack();
    void code_unknown_isNoLanguage();
};

void TestLanguage::locale_ofAnyCountry_givesItsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Language>("language");
    for (const char *name : {"zh_CN", "zh_TW", "zh_HK", "zh_SG", "zh"})
        QTest::newRow(name) << QString::fromLatin1(name) << Language::Chinese;
    for (const char *name : {"en_US", "en_GB", "de_DE", "ja_JP", "C"})
        QTest::newRow(name) << QString::fromLatin1(name) << Language::English;
}

void TestLanguage::locale_ofAnyCountry_givesItsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(Language, language);
    QCOMPARE(languageOf(QLocale(locale)), language);
}

void TestLanguage::code_ofEveryLanguage_isReadBack()
{
    for (const Language language : AllLanguages)
        QCOMPARE(languageFromCode(codeOf(language)), std::optional(language));
    QCOMPARE(codeOf(Language::Chinese), QStringLiteral("zh_CN"));
    QCOMPARE(languageFromCode(u"zh"), std::optional(Language::Chinese));
}

void TestLanguage::code_unknown_isNoLanguage()
{
    for (const char16_t *code : {u"", u"fr", u"EN", u"zh_TW"})
        QVERIFY(!languageFromCode(QStringView(code)));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
