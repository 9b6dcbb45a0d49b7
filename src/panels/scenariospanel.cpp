// SPDX-License-Identifier: MIT
#include "panels/scenariospanel.h"

#include "model/document.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace panels {

using model::Scenarios;

ScenariosPanel::ScenariosPanel(const model::Document &document, const model::Languages &languages,
                               QWidget *parent)
    : QWidget(parent), m_document(document), m_scenarios(languages), m_search(new QLineEdit(this)),
      m_nothing(new QLabel(this)), m_tree(new QTreeView(this)), m_summary(new QLabel(this))
{
    m_found.setSourceModel(&m_scenarios);
    m_found.setRecursiveFilteringEnabled(true);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterRole(Scenarios::SearchRole);
    build();
    connectInputs();
    retranslate();
    followDocument();
}

void ScenariosPanel::build()
{
    m_search->setClearButtonEnabled(true);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", "muted");
    m_nothing->hide();
    m_tree->setModel(&m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setWordWrap(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->expandAll();
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setMinimumHeight(5 * fontMetrics().lineSpacing());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_summary);
}

void ScenariosPanel::connectInputs()
{
    connect(m_search, &QLineEdit::textChanged, this, &ScenariosPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ScenariosPanel::askFirst);
    m_search->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &ScenariosPanel::ask);
    connect(m_tree, &QTreeView::activated, this, &ScenariosPanel::ask);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScenariosPanel::showSummary);
    connect(&m_document, &model::Document::fileNameChanged, this, &ScenariosPanel::followDocument);
    connect(&m_document, &model::Document::traceReplaced, this, &ScenariosPanel::followDocument);
}

void ScenariosPanel::search(const QString &words)
{
    m_found.setFilterFixedString(words.trimmed());
    m_tree->expandAll();
    m_nothing->setVisible(m_found.rowCount() == 0);
    m_tree->setHidden(m_found.rowCount() == 0);
    if (m_found.rowCount() == 0)
        m_summary->clear();
    else
        showSummary(m_tree->currentIndex());
}

QModelIndex ScenariosPanel::firstFound() const
{
    const QModelIndex group = m_found.index(0, 0);
    return m_found.index(0, 0, group);
}

void ScenariosPanel::askFirst()
{
    m_tree->setCurrentIndex(firstFound());
    ask(firstFound());
}

// From the words one goes down to what they have found.
bool ScenariosPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool goesDown =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (watched != m_search || !goesDown)
        return QWidget::eventFilter(watched, event);
    m_tree->setFocus(Qt::TabFocusReason);
    m_tree->setCurrentIndex(firstFound());
    return true;
}

void ScenariosPanel::ask(const QModelIndex &index)
{
    const QString fileName = index.data(Scenarios::FileNameRole).toString();
    if (!fileName.isEmpty() && fileName != m_document.origin())
        emit scenarioAsked(fileName);
}

void ScenariosPanel::showSummary(const QModelIndex &index)
{
    m_summary->setText(index.data(Scenarios::SummaryRole).toString());
}

void ScenariosPanel::followDocument()
{
    const QModelIndex index = m_found.mapFromSource(m_scenarios.indexOf(m_document.origin()));
    m_tree->setCurrentIndex(index);
    showSummary(index);
}

void ScenariosPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSummary(m_tree->currentIndex());
    }
    QWidget::changeEvent(event);
}

void ScenariosPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find a scenario"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(tr("No scenario has these words."));
    m_tree->setAccessibleName(tr("Scenarios"));
}

} // namespace panels
