// SPDX-License-Identifier: MIT
#include "panels/topicpanel.h"

#include "explanation/topics.h"
#include "model/languages.h"
#include "panels/shown.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

namespace panels {

using explanation::Language;

namespace {

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

void showPage(QTextBrowser *page, const QString &topic, Language language)
{
    page->setMarkdown(explanation::topicMarkdown(topic, language));
    drawTablesCalmly(*page->document());
    page->setAccessibleName(explanation::topicTitle(topic, language));
}

QTextBrowser *makePage(QWidget *parent)
{
    auto *page = new QTextBrowser(parent);
    page->setOpenExternalLinks(true);
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
