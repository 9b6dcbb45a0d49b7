// SPDX-License-Identifier: MIT
#include "explanation/fields.h"
#include "explanation/fieldwords.h"
#include "explanation/names.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace explanation;
using namespace std::chrono_literals;

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void field_every_hasNameAndDescriptionInBothLanguages();
    void field_names_differ();
    void choice_every_hasANameInBothLanguages();
    void value_ofEachUnit_isWords();
    void group_every_hasAName();
    void provenance_ofEverySystem_isTranslated();
    void presets_areTold_inBothLanguages();
    void systemName_ofAnAlias_isTheSystemsOwn();
};

namespace {

QString idOf(const tcp::Field &field)
{
    return QString::fromUtf8(field.name.data());
}

bool hasChinese(const QString &text)
{
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    return text.contains(chinese);
}

// Words of prose: lower case, not part of a file's, parameter's or symbol's name, nor of a unit,
// nor names that are written so.
bool hasEnglishProse(const QString &text)
{
    static const QRegularExpression prose(QStringLiteral(
        "(?<![A-Za-z0-9_.+-])(?!(backlog|accept|illumos|libuv|nmap|speasy|sysctl)\\b)"
        "[a-z]{2,}(?![A-Za-z0-9_.])"));
    return text.contains(prose);
}

} // namespace

void TestFields::field_every_hasNameAndDescriptionInBothLanguages()
{
    for (const tcp::Field &field : tcp::fields()) {
        QVERIFY2(findFieldWords(field.name) != nullptr, qPrintable(idOf(field)));
        QVERIFY(descriptionOf(field, Language::English).endsWith(QLatin1Char('.')));
        QVERIFY2(
            hasChinese(nameOf(field, Language::Chinese) + descriptionOf(field, Language::Chinese)),
            qPrintable(idOf(field)));
        QVERIFY(descriptionOf(field, Language::Chinese).endsWith(QStringLiteral("。")));
        QVERIFY(descriptionOf(field, Language::English) != descriptionOf(field, Language::Chinese));
    }
}

void TestFields::field_names_differ()
{
    for (const Language language : AllLanguages) {
        QSet<QString> names;
        for (const tcp::Field &field : tcp::fields())
            names << nameOf(field, language);
        QCOMPARE(std::size_t(names.size()), tcp::fields().size());
    }
}

void TestFields::choice_every_hasANameInBothLanguages()
{
    for (const tcp::Field &field : tcp::fields()) {
        QSet<QString> names;
        for (std::size_t i = 0; i < field.choices.size(); ++i) {
            QVERIFY2(findChoiceWords(field.name, field.choices[i]) != nullptr,
                     field.choices[i].data());
            names << choiceName(field, static_cast<std::uint8_t>(i), Language::Chinese);
        }
        QCOMPARE(std::size_t(names.size()), field.choices.size());
    }
}

void TestFields::value_ofEachUnit_isWords()
{
    const tcp::Field &time = *tcp::findField("finWait2Timeout");
    QCOMPARE(valueText(time, tcp::Duration(60s), Language::English), QStringLiteral("60 s"));
    QCOMPARE(valueText(time, tcp::Unlimited, Language::Chinese), QStringLiteral("不限"));
    QCOMPARE(valueText(*tcp::findField("mss"), 1460, Language::English),
             QStringLiteral("1460 bytes"));
    QCOMPARE(valueText(*tcp::findField("timestamps"), true, Language::Chinese),
             QStringLiteral("开"));
    QCOMPARE(valueText(*tcp::findField("dataRetries"), 15, Language::Chinese),
             QStringLiteral("15"));
    QCOMPARE(valueText(*tcp::findField("closeUnread"), tcp::Choice{1}, Language::English),
             QStringLiteral("send FIN"));
}

void TestFields::group_every_hasAName()
{
    for (int i = 0; i <= static_cast<int>(tcp::FieldGroup::Segments); ++i) {
        const auto group = static_cast<tcp::FieldGroup>(i);
        QVERIFY(!nameOf(group, Language::English).isEmpty());
        QVERIFY(hasChinese(nameOf(group, Language::Chinese)));
    }
}

void TestFields::presets_areTold_inBothLanguages()
{
    for (const tcp::Preset &preset : tcp::presets()) {
        for (const tcp::PresetValue &value : preset.values) {
            const QString english = presetText(value, Language::English);
            const QString chinese = presetText(value, Language::Chinese);
            QVERIFY2(hasChinese(chinese) && chinese != english, qPrintable(chinese));
            QVERIFY2(!hasChinese(english), qPrintable(english));
            QVERIFY(english.contains(nameOf(value.standing, Language::English)));
        }
    }
}

void TestFields::provenance_ofEverySystem_isTranslated()
{
    for (const tcp::System &system : tcp::systems()) {
        for (const tcp::Field &field : tcp::fields()) {
            const QString chinese = provenanceText(system, field, Language::Chinese);
            QVERIFY2(!hasEnglishProse(chinese), qPrintable(chinese));
            QVERIFY2(!hasChinese(provenanceText(system, field, Language::English)),
                     qPrintable(chinese));
        }
    }
}

void TestFields::systemName_ofAnAlias_isTheSystemsOwn()
{
    const tcp::System &system = *tcp::findSystem("linux");
    QCOMPARE(systemNameOf(system, *tcp::findField("finWait2Timeout")),
             QStringLiteral("net.ipv4.tcp_fin_timeout"));
    QVERIFY(systemNameOf(system, *tcp::findField("timeWait")).isEmpty());
    QCOMPARE(provenanceText(system, *tcp::findField("finWait2Timeout"), Language::English),
             QStringLiteral("Linux 6.18: tcp_fin_timeout (measured)"));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
