// SPDX-License-Identifier: MIT
// One Chinese word per idea, in everything that Fourwave says: catalogues, scenarios,
// topics, tour, cards and lectures.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Text
{
    QString where;
    QString words;
};

// A word that is not used, and the longer words in which its characters may stand.
struct Avoided
{
    const char *word;
    const char *instead;
    std::vector<const char *> allowed = {};
};

const std::vector<Avoided> &avoidedWords()
{
    static const std::vector<Avoided> Words = {
        {"包", "报文段", {"抓包", "包括", "包含", "打包"}},
        {"消息", "报文段"},
        {"信号", "标志位"},
        {"码位", "标志位"},
        {"标识符", "标志位"},
        {"链接", "连接"},
        {"连结", "连接"},
        {"3 次握手", "三次握手"},
        {"三路握手", "三次握手"},
        {"四次握手", "四次挥手"},
        {"四次分手", "四次挥手"},
        {"主动连接", "主动打开"},
        {"同步打开", "同时打开"},
        {"半连接", "半关闭、半开连接", {"半连接队列"}},
        {"半打开", "半开连接"},
        {"完成队列", "accept 队列"},
        {"积压", "backlog"},
        {"后备日志", "backlog"},
        {"对方", "对端"},
        {"对等体", "对端"},
        {"客户机", "客户端"},
        {"服务端", "服务器"},
        {"插座", "套接字"},
        {"插口", "套接字"},
        {"句柄", "文件描述符", {"Windows：句柄"}},
        {"四维组", "四元组"},
        {"短暂端口", "临时端口"},
        {"瞬时端口", "临时端口"},
        {"端口用光", "端口耗尽"},
        {"序号", "序列号"},
        {"顺序号", "序列号"},
        {"应答号", "确认号"},
        {"确认字符", "ACK"},
        {"累计确认", "累积确认"},
        {"推迟应答", "延迟确认"},
        {"冗余", "重复"},
        {"空洞", "缺口"},
        {"重发", "重传"},
        {"计时器", "定时器"},
        {"超时器", "重传超时"},
        {"指数回退", "指数退避"},
        {"往返时延", "往返时间"},
        {"最大分段", "报文段最大生存时间"},
        {"时间等待", "TIME_WAIT"},
        {"关闭等待", "CLOSE_WAIT"},
        {"僵尸", "孤儿连接"},
        {"孤立", "孤儿连接"},
        {"复位", "重置"},
        {"优雅", "正常关闭"},
        {"强杀", "中止"},
        {"空数据", "读到结尾"},
        {"滑窗", "零窗口"},
        {"持久定时器", "坚持定时器"},
        {"长连接", "保活"},
        {"心跳", "保活"},
        {"挑战", "质询"},
        {"洪水", "泛洪"},
        {"化身", "新连接"},
        {"序列图", "时序图"},
        {"泳道", "生命线"},
        {"剧本", "场景"},
        {"轨迹", "运行记录"},
        {"后果", "结果"},
        {"官方", "文档"},
        {"保证", "实测、源码、文档"},
    };
    return Words;
}

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    return file.readAll();
}

QDir folder(const char *name)
{
    return QDir(QStringLiteral(PROJECT_FOLDER "/") + QLatin1String(name));
}

void addCatalogues(std::vector<Text> &texts)
{
    const QDir translations = folder("translations");
    for (const QString &name : translations.entryList({QStringLiteral("*zh_CN.ts")})) {
        QXmlStreamReader xml(contentsOf(translations.filePath(name)));
        while (!xml.atEnd()) {
            xml.readNext();
            const bool isText = xml.isStartElement() && xml.name() == u"translation";
            if (isText)
                texts.push_back(
                    {name, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
        }
    }
}

// Texts of both languages in one table: scenarios, and the files of tour, cards and lectures.
void addTables(std::vector<Text> &texts, const char *path, const QString &names)
{
    static const QRegularExpression chinese(
        QStringLiteral("\\bzh = (?:\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\")"),
        QRegularExpression::DotMatchesEverythingOption);
    const QDir tables = folder(path);
    for (const QString &name : tables.entryList({names})) {
        const QString text = QString::fromUtf8(contentsOf(tables.filePath(name)));
        for (const QRegularExpressionMatch &match : chinese.globalMatch(text))
            texts.push_back({name, match.captured(1) + match.captured(2)});
    }
}

// What stands in the text of a page; examples of code keep the punctuation of code.
void addTopics(std::vector<Text> &texts)
{
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    const QDir topics = folder("resources/explanations/zh_CN");
    for (const QString &name : topics.entryList({QStringLiteral("*.md")})) {
        const QString page = QString::fromUtf8(contentsOf(topics.filePath(name)));
        bool isCode = false;
        for (QString line : page.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("```")))
                isCode = !isCode;
            else if (!isCode)
                texts.push_back({name, line.remove(code)});
        }
    }
}

const std::vector<Text> &chineseTexts()
{
    static const std::vector<Text> All = [] {
        std::vector<Text> texts;
        addCatalogues(texts);
        addTables(texts, "resources/scenarios", QStringLiteral("*.fourwave"));
        addTables(texts, "resources/tour", QStringLiteral("*.toml"));
        addTables(texts, "resources/cards", QStringLiteral("*.toml"));
        addTables(texts, "resources/lectures", QStringLiteral("*.fourwave-lecture"));
        addTopics(texts);
        return texts;
    }();
    return All;
}

QString withoutAllowed(QString words, const Avoided &avoided)
{
    for (const char *allowed : avoided.allowed)
        words.remove(QString::fromUtf8(allowed));
    return words;
}

QString described(const Text &text)
{
    return text.where + QStringLiteral(": ") + text.words;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void texts_ofEachKind_areFound();
    void word_avoided_isNowhere_data();
    void word_avoided_isNowhere();
    void bold_besideChinesePunctuation_isNowhere();
    void space_besideChineseBold_isNowhere();
    void punctuation_inChinese_isFullWidth();
    void quotation_inChinese_isChinese();
    void finder_ofAWrongText_findsIt();
};

void TestGlossary::texts_ofEachKind_areFound()
{
    for (const char *part : {"explanation_zh_CN.ts", "fourwave_zh_CN.ts", "01-", "piles.md"}) {
        const bool isThere = std::ranges::any_of(chineseTexts(), [part](const Text &text) {
            return text.where.startsWith(QLatin1String(part)) && !text.words.isEmpty();
        });
        QVERIFY2(isThere, part);
    }
}

void TestGlossary::word_avoided_isNowhere_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < avoidedWords().size(); ++i)
        QTest::newRow(avoidedWords()[i].word) << int(i);
}

void TestGlossary::word_avoided_isNowhere()
{
    QFETCH(int, index);
    const Avoided &avoided = avoidedWords()[std::size_t(index)];
    for (const Text &text : chineseTexts()) {
        const bool isUsed =
            withoutAllowed(text.words, avoided).contains(QString::fromUtf8(avoided.word));
        QVERIFY2(!isUsed, qPrintable(described(text) + QStringLiteral(" -> ")
                                     + QString::fromUtf8(avoided.instead)));
    }
}

namespace {

// Qt's Markdown leaves such asterisks as they are.
bool hasBoldBesidePunctuation(const QString &words)
{
    static const QRegularExpression bold(
        QStringLiteral("[\\x{3001}-\\x{303f}\\x{ff00}-\\x{ffef}“”]\\*\\*|\\*\\*[\\x{3001}-\\x{303f}"
                       "\\x{ff00}-\\x{ffef}“”]"));
    return words.contains(bold);
}

// Between two tokens ASCII punctuation may stand; beside a Chinese character it may not.
bool hasSpaceBesideBold(const QString &words)
{
    static const QRegularExpression space(
        QStringLiteral("[\\x{4e00}-\\x{9fff}] \\*\\*|\\*\\* [\\x{4e00}-\\x{9fff}]"));
    return words.contains(space);
}

// Half-width marks in a sentence that holds Chinese, also between two Latin words of it.
bool hasHalfWidthPunctuation(const QString &words)
{
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    static const QRegularExpression table(QStringLiteral("\\{[^}]*\\}"));
    static const QRegularExpression thousands(QStringLiteral("(\\d),(?=\\d{3})"));
    static const QRegularExpression half(
        QStringLiteral("[,;:!?]|[\\x{4e00}-\\x{9fff}]\\.(?![A-Za-z]{2,4}\\b)"));
    QString prose = words;
    prose.remove(table).replace(thousands, QStringLiteral("\\1"));
    return words.contains(chinese) && prose.contains(half);
}

bool hasStraightQuotation(const QString &words)
{
    static const QRegularExpression straight(
        QStringLiteral("\"[^\"]*[\\x{4e00}-\\x{9fff}][^\"]*\""));
    return words.contains(straight);
}

} // namespace

void TestGlossary::bold_besideChinesePunctuation_isNowhere()
{
    for (const Text &text : chineseTexts())
        QVERIFY2(!hasBoldBesidePunctuation(text.words), qPrintable(described(text)));
}

void TestGlossary::space_besideChineseBold_isNowhere()
{
    for (const Text &text : chineseTexts())
        QVERIFY2(!hasSpaceBesideBold(text.words), qPrintable(described(text)));
}

void TestGlossary::punctuation_inChinese_isFullWidth()
{
    for (const Text &text : chineseTexts())
        QVERIFY2(!hasHalfWidthPunctuation(text.words), qPrintable(described(text)));
}

void TestGlossary::quotation_inChinese_isChinese()
{
    for (const Text &text : chineseTexts())
        QVERIFY2(!hasStraightQuotation(text.words), qPrintable(described(text)));
}

void TestGlossary::finder_ofAWrongText_findsIt()
{
    QVERIFY(hasBoldBesidePunctuation(QStringLiteral("**注意：**端口")));
    QVERIFY(hasBoldBesidePunctuation(QStringLiteral("好，**注意**端口")));
    QVERIFY(!hasBoldBesidePunctuation(QStringLiteral("请 **注意** 端口。")));
    QVERIFY(hasHalfWidthPunctuation(QStringLiteral("收到,然后")));
    QVERIFY(hasHalfWidthPunctuation(QStringLiteral("收到 FIN,然后")));
    QVERIFY(hasHalfWidthPunctuation(QStringLiteral("收到 FIN,recv 返回 0。")));
    QVERIFY(hasHalfWidthPunctuation(QStringLiteral("它进入 %1;%2内没有回音")));
    QVERIFY(hasHalfWidthPunctuation(QStringLiteral("见 RFC 9293 (3.4.2, 3.6.1)")));
    QVERIFY(!hasHalfWidthPunctuation(QStringLiteral("大于 65,535 字节，表 { a = 1, b = 2 }。")));
    QVERIFY(hasSpaceBesideBold(QStringLiteral("可是 **本端** 程序")));
    QVERIFY(!hasSpaceBesideBold(QStringLiteral("可是**本端**程序")));
    QVERIFY(hasStraightQuotation(QStringLiteral("参数\"名字\"")));
    const Avoided &first = avoidedWords().front();
    QVERIFY(!withoutAllowed(QStringLiteral("打开抓包文件"), first).contains(QStringLiteral("包")));
    QVERIFY(withoutAllowed(QStringLiteral("收到数据包"), first).contains(QStringLiteral("包")));
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
