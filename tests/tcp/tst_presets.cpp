// SPDX-License-Identifier: MIT
#include "tcp/presets.h"

#include <QTest>

#include <algorithm>

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void preset_every_canBeApplied();
    void preset_every_changesItsSystem();
    void preset_every_saysHowItIsKnown();
    void standing_ofSeveral_isTheLeastSure();
};

void TestPresets::preset_every_canBeApplied()
{
    for (const tcp::Preset &preset : tcp::presets()) {
        QVERIFY(tcp::findSystem(preset.system) != nullptr);
        QVERIFY(!preset.values.empty());
        for (const tcp::PresetValue &value : preset.values) {
            const tcp::Field *field = tcp::findField(value.field);
            QVERIFY2(field != nullptr, value.field.data());
            QVERIFY2(tcp::parseValue(*field, value.value), value.field.data());
        }
    }
}

void TestPresets::preset_every_changesItsSystem()
{
    for (const tcp::Preset &preset : tcp::presets()) {
        const tcp::System &system = *tcp::findSystem(preset.system);
        for (const tcp::PresetValue &value : preset.values) {
            const tcp::Field &field = *tcp::findField(value.field);
            QVERIFY2(!(field.get(system.profile) == *tcp::parseValue(field, value.value)),
                     value.field.data());
        }
    }
}

void TestPresets::preset_every_saysHowItIsKnown()
{
    for (const tcp::Preset &preset : tcp::presets()) {
        for (const tcp::PresetValue &value : preset.values)
            QVERIFY(!value.source.empty());
        // There is no public source of the present Windows stack.
        if (preset.system == "windows")
            QVERIFY(int(tcp::standingOf(preset)) >= int(tcp::Standing::Documented));
    }
}

void TestPresets::standing_ofSeveral_isTheLeastSure()
{
    const auto found = std::ranges::find(tcp::presets(), "Windows XP/2003", &tcp::Preset::name);
    QVERIFY(found != tcp::presets().end());
    QCOMPARE(int(tcp::standingOf(*found)), int(tcp::Standing::Reported));
}

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
