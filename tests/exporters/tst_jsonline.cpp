// SPDX-License-Identifier: MIT
#include "exporters/texts/jsonline.h"

#include <QTest>

using exporters::JsonLine;

class TestJsonLine : public QObject
{
    Q_OBJECT

private slots:
    void fields_mixed_commasBetween();
    void text_specialCharacters_escaped();
    void flag_false_leftOut();
};

void TestJsonLine::fields_mixed_commasBetween()
{
    JsonLine line;
    line.open('{').field("id", 1U).field("name", "a").field("gone", std::optional<int>());
    line.key("list").open('[').value(std::int64_t{1}).value(true).close(']').close('}');
    const std::string expected = R"({"id":1,"name":"a","gone":null,"list":[1,true]})";
    QCOMPARE(line.text(), expected);
}

void TestJsonLine::text_specialCharacters_escaped()
{
    JsonLine line;
    line.value(std::string_view("a\"b\\c\n挥"));
    const std::string expected = R"("a\"b\\c\u000a挥")";
    QCOMPARE(line.text(), expected);
}

void TestJsonLine::flag_false_leftOut()
{
    JsonLine line;
    line.open('{').flag("no", false).flag("yes", true).close('}');
    const std::string expected = R"({"yes":true})";
    QCOMPARE(line.text(), expected);
}

QTEST_APPLESS_MAIN(TestJsonLine)
#include "tst_jsonline.moc"
