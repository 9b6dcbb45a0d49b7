// SPDX-License-Identifier: MIT
#include "panels/topicpanel.h"

#include "explanation/topics.h"
#include "model/languages.h"
#include "panels/shown.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace panels {

using explanation::Language;

namespace {

const QString Scheme = QStringLiteral("topic");

// One thin line between cells, and room around their words.
void drawTablesCalmly(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setCellPadding(5);
        table->setFormat(format);
    }
}

// Headings that are no larger than a panel bears, with air above them; commands in several lines
// rather than beyond the edge.
void setBlocks(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(level == 1 ? 4 : 14);
            format.setBottomMargin(6);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
            cursor.mergeCharFormat(letters);
            cursor.setPosition(block.position());
        }
        cursor.setBlockFormat(format);
    }
}

// Where a page names the command that prints another, the window leads to it.
QString withLinks(QString markdown, Language language)
{
    static const QRegularExpression command(QStringLiteral("`fourwave explain ([\\w-]+)`"));
    for (auto match = command.match(markdown); match.hasMatch(); match = command.match(markdown)) {
        const QString topic = explanation::findTopic(match.captured(1));
        const QString title = explanation::topicTitle(topic, language);
        markdown.replace(match.capturedStart(), match.capturedLength(),
                         QStringLiteral("[%1](%2:%3)").arg(title, Scheme, topic));
    }
    return markdown;
}

void showPage(QTextBrowser *page, const QString &topic, Language language)
{
    page->setMarkdown(withLinks(explanation::topicMarkdown(topic, language), language));
    drawTablesCalmly(*page->document());
    setBlocks(*page->document());
    page->moveCursor(QTextCursor::Start);
    page->setAccessibleName(explanation::topicTitle(topic, language));
}

QTextBrowser *makePage(QWidget *parent)
{
    auto *page = new QTextBrowser(parent);
    page->setOpenLinks(false);
    page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->setFrameShape(QFrame::NoFrame);
    return page;
}

} // namespace

TopicPanel::TopicPanel(const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_languages(languages), m_contents(new QComboBox(this)),
      m_first(makePage(this)), m_second(makePage(this))
{
    m_contents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *pages = new QHBoxLayout;
    pages->addWidget(m_first);
    pages->addWidget(m_second);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_contents);
    layout->addLayout(pages, 1);

    connect(m_contents, &QComboBox::activated, this, &TopicPanel::choose);
    for (const QTextBrowser *page : {m_first, m_second})
        connect(page, &QTextBrowser::anchorClicked, this, &TopicPanel::follow);
    connect(&languages, &model::Languages::languageChanged, this, &TopicPanel::refresh);
    m_topic = explanation::topics().value(0);
    retranslate();
    refresh();
}

void TopicPanel::showTopic(const QString &topic)
{
    if (topic.isEmpty() || topic == m_topic)
        return;
    m_topic = topic;
    refresh();
}

void TopicPanel::choose(int index)
{
    showTopic(m_contents->itemData(index).toString());
}

void TopicPanel::follow(const QUrl &link)
{
    if (link.scheme() == Scheme)
        showTopic(link.path());
    else
        QDesktopServices::openUrl(link);
}

void TopicPanel::refresh()
{
    fillContents();
    const QList<Language> languages = shown(m_languages);
    showPage(m_first, m_topic, languages.first());
    m_second->setVisible(languages.size() > 1);
    if (languages.size() > 1)
        showPage(m_second, m_topic, languages.last());
}

void TopicPanel::fillContents()
{
    m_contents->clear();
    for (const QString &topic : explanation::topics())
        m_contents->addItem(explanation::topicTitle(topic, m_languages.first()), topic);
    m_contents->setCurrentIndex(m_contents->findData(m_topic));
}

void TopicPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopicPanel::retranslate()
{
    m_contents->setAccessibleName(tr("Topic"));
}

} // namespace panels
