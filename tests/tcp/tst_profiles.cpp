// SPDX-License-Identifier: MIT
#include "tcp/profile.h"

#include <QSet>
#include <QTest>

using tcp::Field;
using tcp::System;

class TestProfiles : public QObject
{
    Q_OBJECT

private slots:
    void fields_listed_haveUniqueNames();
    void fields_found_byName();
    void systems_found_byId();
    void system_described_saysWhereEachValueComesFrom_data() { addSystems(); }
    void system_described_saysWhereEachValueComesFrom();
    void system_values_areInRange_data() { addSystems(); }
    void system_values_areInRange();
    void system_values_fitTogether_data() { addSystems(); }
    void system_values_fitTogether();
    void system_aliases_nameFields_data() { addSystems(); }
    void system_aliases_nameFields();
    void profile_default_isRfc9293InWhatCanBeSeen();

private:
    static void addSystems();
    static const System &fetched();
};

void TestProfiles::addSystems()
{
    QTest::addColumn<QString>("id");
    for (const System &system : tcp::systems()) {
        const std::string id(system.id);
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }
}

const System &TestProfiles::fetched()
{
    return *tcp::findSystem(QTest::currentDataTag());
}

void TestProfiles::fields_listed_haveUniqueNames()
{
    QSet<std::string> names;
    for (const Field &field : tcp::fields()) {
        const std::string name(field.name);
        QVERIFY2(!names.contains(name), name.c_str());
        names.insert(name);
        QVERIFY2(field.get != nullptr && field.set != nullptr, name.c_str());
        QVERIFY2((field.unit == tcp::Unit::Choice) == !field.choices.empty(), name.c_str());
    }
}

// Each field reads and writes its own member: setting one changes it and no other.
void TestProfiles::fields_found_byName()
{
    for (const Field &field : tcp::fields()) {
        QCOMPARE(tcp::findField(field.name), &field);
        tcp::Profile profile;
        const bool isMinimum = field.get(profile) == field.minimum;
        const tcp::Value other = isMinimum ? field.maximum : field.minimum;
        field.set(profile, other);
        for (const Field &each : tcp::fields()) {
            const bool isChanged = !(each.get(profile) == each.get(tcp::Profile()));
            QVERIFY2(isChanged == (&each == &field), each.name.data());
        }
    }
    QVERIFY(tcp::findField("timewait") == nullptr);
    QVERIFY(tcp::findField("") == nullptr);
}

void TestProfiles::systems_found_byId()
{
    QSet<std::string> ids;
    for (const System &system : tcp::systems()) {
        QCOMPARE(tcp::findSystem(system.id), &system);
        ids.insert(std::string(system.id));
        QVERIFY(!system.name.empty());
    }
    QCOMPARE(ids.size(), qsizetype(tcp::systems().size()));
    QVERIFY(ids.contains("rfc9293"));
    QVERIFY(ids.contains("linux"));
    QVERIFY(tcp::findSystem("Linux") == nullptr);
}

// A system's table names every field, so none of its values is there by accident.
void TestProfiles::system_described_saysWhereEachValueComesFrom()
{
    const System &system = fetched();
    QCOMPARE(system.provenance.size(), tcp::fields().size());
    for (std::size_t i = 0; i < tcp::fields().size(); ++i)
        QVERIFY2(!system.provenance[i].source.empty(), tcp::fields()[i].name.data());
}

void TestProfiles::system_values_areInRange()
{
    for (const Field &field : tcp::fields()) {
        const std::string text = tcp::toString(field, field.get(fetched().profile));
        QVERIFY2(tcp::parseValue(field, text), (std::string(field.name) + " = " + text).c_str());
    }
}

void TestProfiles::system_values_fitTogether()
{
    const tcp::Profile &profile = fetched().profile;
    QVERIFY(profile.minimumRto <= profile.maximumRto);
    QVERIFY(profile.initialRto <= profile.maximumRto);
    QVERIFY(profile.firstEphemeralPort < profile.lastEphemeralPort);
    QVERIFY(profile.delayedAck < std::chrono::milliseconds(500)); // RFC 9293 (3.8.6.3) MUST-40
    QVERIFY(profile.keepAliveIdle >= std::chrono::hours(2));      // RFC 9293 (3.8.4) MUST-28
    QVERIFY(profile.windowScaling || profile.windowScale == 0);
}

void TestProfiles::system_aliases_nameFields()
{
    QSet<std::string> names;
    for (const tcp::Alias &alias : fetched().aliases) {
        const Field *field = tcp::findField(alias.field);
        QVERIFY2(field != nullptr, alias.name.data());
        QVERIFY2(tcp::findField(alias.name) == nullptr, alias.name.data());
        QVERIFY2(!names.contains(std::string(alias.name)), alias.name.data());
        QVERIFY2(alias.unit > std::chrono::microseconds(0), alias.name.data());
        names.insert(std::string(alias.name));
    }
}

// What Profile's own defaults say of behaviour is what the table of the RFC says.
void TestProfiles::profile_default_isRfc9293InWhatCanBeSeen()
{
    const tcp::Profile defaults;
    const tcp::Profile &rfc = tcp::findSystem("rfc9293")->profile;
    for (const Field &field : tcp::fields()) {
        if (field.unit == tcp::Unit::Switch)
            QVERIFY2(field.get(defaults) == field.get(rfc), field.name.data());
    }
}

QTEST_APPLESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
