// SPDX-License-Identifier: MIT
#include "explanation/topics.h"
#include "panels/reading/topicpanel.h"
#include "panels/session.h"
#include "panels/topics/topicpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>

#include <map>

using panels::TopicPage;

// The longer explanations: one language or two, links, copying, the way back.
class TestTopicPanel : public QObject
{
    Q_OBJECT

private slots:
    void page_inOneLanguage_holdsOnlyThat();
    void page_inBoth_pairsEverySentence_data();
    void page_inBoth_pairsEverySentence();
    void page_wide_putsPairsSideBySide();
    void page_narrow_putsPairsBelowEachOther();
    void sentence_underTheMouse_isMarkedWithItsPartner();
    void sentence_underTheCaret_isMarkedWithItsPartner();
    void command_copied_isInTheClipboard();
    void command_shown_hasAGroundOfItsOwn();
    void link_toAnother_isFollowed_andBackAgain();
    void contents_everyTopic_isThereOnce();
    void contents_typedName_isFound();
    void contents_otherLanguage_areTranslated();
};

namespace {

constexpr QSize Wide(1000, 700);
constexpr QSize Narrow(300, 700);

// A panel that is laid out at a size, with a topic.
struct Shown
{
    explicit Shown(QSize size, bool both, const QString &topic)
    {
        s.languages.setBoth(both);
        panel.resize(size);
        panel.show();
        panel.showTopic(topic);
    }

    [[nodiscard]] TopicPage *page() const { return panel.findChild<TopicPage *>(); }
    // The blocks of each pair, in the order of the page.
    [[nodiscard]] std::map<int, QList<QTextBlock>> pairs() const
    {
        std::map<int, QList<QTextBlock>> found;
        const QTextDocument *document = page()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.userState() >= 0)
                found[block.userState()] << block;
        }
        return found;
    }
    [[nodiscard]] QRect rectOf(const QTextBlock &block) const
    {
        return page()->cursorRect(QTextCursor(block));
    }

    PanelSession s;
    panels::TopicPanel panel{s.languages};
};

bool isChinese(const QString &text)
{
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    return text.contains(chinese);
}

const QString Topic = QStringLiteral("CLOSE_WAIT");

} // namespace

void TestTopicPanel::page_inOneLanguage_holdsOnlyThat()
{
    const Shown shown(Wide, false, Topic);
    QVERIFY(shown.page()->toPlainText().contains("CLOSE_WAIT"));
    QVERIFY(!isChinese(shown.page()->toPlainText()));
    QVERIFY(shown.pairs().empty());
}

void TestTopicPanel::page_inBoth_pairsEverySentence_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("side by side") << Wide;
    QTest::newRow("below each other") << Narrow;
}

void TestTopicPanel::page_inBoth_pairsEverySentence()
{
    QFETCH(QSize, size);
    Shown shown(size, true, Topic);
    for (const QString &topic : explanation::topics()) {
        shown.panel.showTopic(topic);
        const auto pairs = shown.pairs();
        QVERIFY(pairs.size() > 3);
        for (const auto &[pair, blocks] : pairs) {
            QVERIFY2(blocks.size() <= 2, qPrintable(topic));
            if (blocks.size() == 1) // the same in both: a cell with a token or a number
                continue;
            QVERIFY2(!isChinese(blocks[0].text()), qPrintable(topic + blocks[0].text()));
            QVERIFY2(blocks[0].text() != blocks[1].text(), qPrintable(topic + blocks[0].text()));
        }
    }
}

void TestTopicPanel::page_wide_putsPairsSideBySide()
{
    const Shown shown(Wide, true, Topic);
    const QList<QTextBlock> pair = shown.pairs().at(2);
    QCOMPARE(shown.rectOf(pair[0]).top(), shown.rectOf(pair[1]).top());
    QVERIFY(shown.rectOf(pair[1]).left() > shown.rectOf(pair[0]).left() + 300);
}

void TestTopicPanel::page_narrow_putsPairsBelowEachOther()
{
    Shown shown(Wide, true, Topic);
    shown.panel.resize(Narrow);
    const QList<QTextBlock> pair = shown.pairs().at(2);
    QCOMPARE(shown.rectOf(pair[0]).left(), shown.rectOf(pair[1]).left());
    QVERIFY(shown.rectOf(pair[1]).top() > shown.rectOf(pair[0]).top());
    shown.panel.resize(Wide);
    const QList<QTextBlock> again = shown.pairs().at(2);
    QCOMPARE(shown.rectOf(again[0]).top(), shown.rectOf(again[1]).top());
}

void TestTopicPanel::sentence_underTheMouse_isMarkedWithItsPartner()
{
    const Shown shown(Wide, true, Topic);
    const QList<QTextBlock> pair = shown.pairs().at(2);
    for (const QTextBlock &block : pair) {
        QTest::mouseMove(shown.page()->viewport(), shown.rectOf(block).center() + QPoint(20, 0));
        QCOMPARE(shown.page()->markedPair(), 2);
        const auto marked = shown.page()->extraSelections();
        QCOMPARE(marked.size(), 2);
        QCOMPARE(marked[0].cursor.selectedText(), pair[0].text());
        QCOMPARE(marked[1].cursor.selectedText(), pair[1].text());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.page(), &leave);
        QVERIFY(shown.page()->extraSelections().isEmpty());
    }
}

void TestTopicPanel::sentence_underTheCaret_isMarkedWithItsPartner()
{
    const Shown shown(Wide, true, Topic);
    QVERIFY(shown.page()->extraSelections().isEmpty());
    shown.page()->setTextCursor(QTextCursor(shown.pairs().at(3)[1]));
    QCOMPARE(shown.page()->markedPair(), 3);
    QCOMPARE(shown.page()->extraSelections().size(), 2);
}

void TestTopicPanel::command_copied_isInTheClipboard()
{
    const Shown shown(Wide, true, explanation::pilesTopic());
    const auto *copied = shown.panel.findChild<QLabel *>("copied");
    QVERIFY(copied->isHidden());
    emit shown.page()->anchorClicked(QUrl("copy:1"));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith("ss "), qPrintable(command));
    QVERIFY(!command.contains('\n'));
    QVERIFY(!copied->isHidden() && copied->text().contains(command));
    QVERIFY(shown.page()->toPlainText().contains("Copy"));
}

void TestTopicPanel::command_shown_hasAGroundOfItsOwn()
{
    const Shown shown(Wide, true, explanation::pilesTopic());
    const QTextCursor command = shown.page()->document()->find("ss -tan");
    QVERIFY(!command.isNull() && command.currentTable() != nullptr);
    const QTextTable *table = command.currentTable();
    for (int column = 0; column < table->columns(); ++column)
        QVERIFY(table->cellAt(0, column).format().background() != Qt::NoBrush);
}

void TestTopicPanel::link_toAnother_isFollowed_andBackAgain()
{
    Shown shown(Wide, false, Topic);
    QVERIFY(!shown.page()->toPlainText().contains("fourwave explain"));
    QVERIFY(shown.page()->toHtml().contains("topic:piles"));
    emit shown.page()->anchorClicked(QUrl("topic:piles"));
    QCOMPARE(shown.panel.topic(), explanation::pilesTopic());
    auto *back = shown.panel.findChild<QToolButton *>("back");
    back->click();
    QCOMPARE(shown.panel.topic(), Topic);
    back->click();
    QVERIFY(!back->isEnabled());
}

void TestTopicPanel::contents_everyTopic_isThereOnce()
{
    const Shown shown(Wide, false, Topic);
    const auto *contents = shown.panel.findChild<QComboBox *>();
    QStringList found;
    for (int i = 0; i < contents->count(); ++i) {
        if (contents->itemData(i).isValid())
            found << contents->itemData(i).toString();
    }
    QCOMPARE(found, explanation::topics());
    QCOMPARE(contents->currentData().toString(), Topic);
}

void TestTopicPanel::contents_typedName_isFound()
{
    const Shown shown(Wide, false, Topic);
    auto *contents = shown.panel.findChild<QComboBox *>();
    contents->lineEdit()->setText("time wait");
    QTest::keyClick(contents->lineEdit(), Qt::Key_Return);
    QCOMPARE(shown.panel.topic(), "TIME_WAIT");
    contents->lineEdit()->setText("no such thing");
    QTest::keyClick(contents->lineEdit(), Qt::Key_Return);
    QCOMPARE(shown.panel.topic(), "TIME_WAIT");
}

void TestTopicPanel::contents_otherLanguage_areTranslated()
{
    Shown shown(Wide, false, Topic);
    const auto *contents = shown.panel.findChild<QComboBox *>();
    QVERIFY(!isChinese(contents->currentText()));
    shown.s.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(isChinese(contents->currentText()));
    QVERIFY(isChinese(shown.page()->toPlainText()));
}

QTEST_MAIN(TestTopicPanel)
#include "tst_topicpanel.moc"
