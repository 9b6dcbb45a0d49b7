// SPDX-License-Identifier: MIT
#include "scene/statemachinepanel.h"

#include "explanation/chain.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "scene/statemachineview.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace scene {

StateMachinePanel::StateMachinePanel(const model::Document &document, model::Playback &playback,
                                     model::Selection &selection, const model::Languages &languages,
                                     QWidget *parent)
    : QWidget(parent), m_playback(playback), m_languages(languages),
      m_view(new StateMachineView(document, playback, selection, languages, this)),
      m_caption(new QLabel(this)), m_path(new QListWidget(this))
{
    m_caption->setWordWrap(true);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_caption->setMinimumHeight(3 * fontMetrics().lineSpacing()); // nothing jumps when it changes
    m_path->setWordWrap(true);
    m_path->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_caption);
    layout->addWidget(m_path, 1);
    connect(m_view, &StateMachineView::machineChanged, this, &StateMachinePanel::refresh);
    connect(m_path, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { go(m_path->row(item)); });
    connect(m_path, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { go(m_path->row(item)); });
    retranslate();
    refresh();
}

void StateMachinePanel::refresh()
{
    m_caption->setText(m_view->caption());
    QStringList lines;
    for (const diagram::StateMachine::Taken &taken : m_view->machine().path())
        lines << explanation::jumpText(m_playback.knownTrace(), taken.event, m_languages.first());
    QStringList shown;
    for (int row = 0; row < m_path->count(); ++row)
        shown << m_path->item(row)->text();
    if (lines == shown)
        return;
    m_path->clear();
    m_path->addItems(lines);
    m_path->scrollToBottom();
}

void StateMachinePanel::go(int row)
{
    const auto path = m_view->machine().path();
    if (row >= 0 && row < static_cast<int>(path.size()))
        m_view->goTo(path[static_cast<std::size_t>(row)].event);
}

void StateMachinePanel::setTheme(std::optional<diagram::ThemeName> theme)
{
    m_view->setTheme(theme);
}

void StateMachinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StateMachinePanel::retranslate()
{
    m_view->setAccessibleName(tr("State machine"));
    m_path->setAccessibleName(tr("Transitions so far"));
}

} // namespace scene
