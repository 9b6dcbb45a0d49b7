// SPDX-License-Identifier: MIT
#include "panels/reading/topicpanel.h"

#include "explanation/topics.h"
#include "explanation/topics/groups.h"
#include "model/languages.h"
#include "panels/shown.h"
#include "panels/topics/topicpage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

using explanation::Language;

namespace {

constexpr int MostShown = 24; // of the contents, at once

} // namespace

TopicPanel::TopicPanel(const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_languages(languages), m_back(new QToolButton(this)),
      m_contents(new QComboBox(this)), m_page(new TopicPage(this)), m_copied(new QLabel(this))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &TopicPanel::goBack);
    connect(m_contents, &QComboBox::activated, this, &TopicPanel::choose);
    connect(m_contents->lineEdit(), &QLineEdit::returnPressed, this, &TopicPanel::find);
    connect(m_page, &TopicPage::topicAsked, this, &TopicPanel::showTopic);
    connect(m_page, &TopicPage::copied, this, &TopicPanel::tellCopied);
    connect(&languages, &model::Languages::languageChanged, this, &TopicPanel::changeLanguages);
    m_topic = explanation::topics().value(0);
    retranslate();
    changeLanguages();
}

void TopicPanel::build()
{
    m_back->setText(QStringLiteral("←"));
    m_back->setObjectName(QStringLiteral("back"));
    m_contents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contents->setEditable(true);
    m_contents->setInsertPolicy(QComboBox::NoInsert);
    m_contents->completer()->setFilterMode(Qt::MatchContains);
    m_contents->setMaxVisibleItems(MostShown);
    m_contents->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_contents->completer()->popup()->setObjectName(QStringLiteral("completions"));
    m_copied->setObjectName(QStringLiteral("copied"));
    m_copied->setProperty("role", "muted");
    m_copied->setTextFormat(Qt::PlainText);
    m_copied->setWordWrap(true);
    m_copied->hide();

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_back);
    choice->addWidget(m_contents, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_copied);
}

void TopicPanel::showTopic(const QString &topic)
{
    if (topic.isEmpty() || topic == m_topic)
        return;
    m_before << m_topic;
    m_topic = topic;
    refresh();
}

void TopicPanel::choose(int index)
{
    showTopic(m_contents->itemData(index).toString());
}

// As the command line finds it: "close-wait", "fin wait 2".
void TopicPanel::find()
{
    const QString topic = explanation::findTopic(m_contents->currentText());
    if (topic.isEmpty())
        return;
    showTopic(topic);
    m_contents->setCurrentIndex(m_contents->findData(m_topic)); // also when it was shown already
}

void TopicPanel::goBack()
{
    if (m_before.isEmpty())
        return;
    m_topic = m_before.takeLast();
    refresh();
}

void TopicPanel::tellCopied(const QString &text)
{
    m_copied->setText(tr("Copied: %1").arg(text.section(u'\n', 0, 0)));
    m_copied->show();
}

void TopicPanel::changeLanguages()
{
    fillContents();
    refresh();
}

void TopicPanel::refresh()
{
    m_contents->setCurrentIndex(m_contents->findData(m_topic));
    m_contents->lineEdit()->setCursorPosition(0);
    m_back->setEnabled(!m_before.isEmpty());
    m_copied->hide();
    std::vector<TopicText> pages;
    for (const Language language : shown(m_languages))
        pages.push_back(
            {language, explanation::pageOf(explanation::topicMarkdown(m_topic, language))});
    m_page->setAccessibleName(explanation::topicTitle(m_topic, m_languages.first()));
    m_page->showTexts(std::move(pages));
}

void TopicPanel::fillContents()
{
    m_contents->clear();
    for (const explanation::TopicGroup group : explanation::AllTopicGroups) {
        addGroup(explanation::nameOf(group, m_languages.first()));
        for (const QString &topic : explanation::topicsOf(group))
            m_contents->addItem(explanation::topicTitle(topic, m_languages.first()), topic);
    }
}

// A heading among the topics, which cannot be chosen.
void TopicPanel::addGroup(const QString &name)
{
    m_contents->addItem(name);
    auto *items = qobject_cast<QStandardItemModel *>(m_contents->model());
    QStandardItem *heading = items->item(m_contents->count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
}

void TopicPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopicPanel::retranslate()
{
    m_back->setToolTip(tr("Back to the topic before"));
    m_back->setAccessibleName(m_back->toolTip());
    m_contents->setAccessibleName(tr("Topic"));
    m_contents->lineEdit()->setAccessibleName(m_contents->accessibleName());
    m_page->setCopyWord(tr("Copy"));
    m_copied->hide();
}

} // namespace panels
