// SPDX-License-Identifier: MIT
#include "app/comparewindow.h"

#include "app/session.h"
#include "explanation/comparison.h"
#include "explanation/names.h"
#include "scene/compareview.h"
#include "tcp/profile.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using model::RunChoice;

namespace {

constexpr int RunRole = Qt::UserRole;
constexpr int NumberRole = Qt::UserRole + 1;

QTreeWidget *flatList(const char *name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    return list;
}

void setBold(QTreeWidgetItem &item)
{
    for (int column = 0; column < item.columnCount(); ++column) {
        QFont font = item.font(column);
        font.setBold(true);
        item.setFont(column, font);
    }
}

} // namespace

CompareWindow::CompareWindow(Session &session, QWidget *parent)
    : QDialog(parent, Qt::Window), m_session(session), m_choosersLayout(new QHBoxLayout),
      m_add(new QToolButton(this)), m_remove(new QToolButton(this)),
      m_view(new scene::CompareView(session.languages, this)), m_title(new QLabel(this)),
      m_differences(flatList("differences", this)), m_summary(flatList("summary", this)),
      m_legend(new QLabel(this))
{
    setObjectName(QStringLiteral("compareWindow"));
    build();
    retranslate();
    setChoices(usualChoices());
    const auto follow = [this] { followDocument(); };
    connect(&session.document, &model::Document::traceReplaced, this, follow);
    connect(&session.document, &model::Document::branchesChanged, this, follow);
    connect(&session.languages, &model::Languages::languageChanged, this, follow);
}

void CompareWindow::setTheme(diagram::ThemeName theme)
{
    m_view->setTheme(theme);
}

void CompareWindow::build()
{
    m_add->setObjectName(QStringLiteral("add"));
    m_remove->setObjectName(QStringLiteral("remove"));
    auto *top = new QHBoxLayout;
    top->addLayout(m_choosersLayout, 1);
    top->addWidget(m_add);
    top->addWidget(m_remove);
    auto *lists = new QSplitter(Qt::Horizontal);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_title);
    leftLayout->addWidget(m_differences);
    lists->addWidget(left);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->addWidget(m_summary);
    rightLayout->addWidget(m_legend);
    m_legend->setProperty("role", "muted");
    m_legend->setWordWrap(true);
    lists->addWidget(right);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    auto *all = new QSplitter(Qt::Vertical);
    all->addWidget(m_view);
    all->addWidget(lists);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(all, 1);
    resize(1240, 860);
    connect(m_add, &QToolButton::clicked, this, &CompareWindow::addRun);
    connect(m_remove, &QToolButton::clicked, this, &CompareWindow::removeRun);
    connect(m_differences, &QTreeWidget::itemSelectionChanged, this, &CompareWindow::showChosen);
}

// What is shown beside where it comes from; without branches beside another system.
std::vector<RunChoice> CompareWindow::usualChoices() const
{
    const auto tree = m_session.branches.tree();
    const std::string shown = m_session.branches.shown();
    if (!shown.empty())
        return {{m_session.branches.parentOf(shown), {}}, {shown, {}}};
    if (tree.size() > 1)
        return {{}, {tree.back().name, {}}};
    const std::string &present = m_session.document.scenario().hosts[0].os;
    const auto systems = tcp::systems();
    const auto other = std::ranges::find_if(
        systems, [&present](const tcp::System &system) { return system.id != present; });
    return {{}, {{}, std::string(other->id)}};
}

void CompareWindow::setChoices(const std::vector<RunChoice> &choices)
{
    for (const Chooser &chooser : m_choosers)
        delete chooser.box;
    m_choosers.clear();
    for (const RunChoice &choice : choices)
        addChooser(choice);
    compare();
}

std::vector<RunChoice> CompareWindow::choices() const
{
    std::vector<RunChoice> choices;
    for (const Chooser &chooser : m_choosers)
        choices.push_back({chooser.branch->currentData().toString().toStdString(),
                           chooser.system->currentData().toString().toStdString()});
    return choices;
}

void CompareWindow::addChooser(const RunChoice &choice)
{
    auto *box = new QWidget(this);
    Chooser chooser{box, new QComboBox(box), new QComboBox(box)};
    chooser.branch->setAccessibleName(tr("Branch"));
    chooser.system->setAccessibleName(tr("System of both hosts"));
    fillBranches(*chooser.branch, choice.branch);
    fillSystems(*chooser.system, choice.system);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(chooser.branch, 1);
    layout->addWidget(chooser.system);
    m_choosersLayout->addWidget(box, 1);
    m_choosers.push_back(chooser);
    connect(chooser.branch, &QComboBox::activated, this, &CompareWindow::compare);
    connect(chooser.system, &QComboBox::activated, this, &CompareWindow::compare);
}

void CompareWindow::fillBranches(QComboBox &box, const std::string &chosen) const
{
    for (const model::Branches::Node &node : m_session.branches.tree())
        box.addItem(explanation::runName(node.name, {}, m_session.languages.first()),
                    QString::fromStdString(node.name));
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(chosen))));
}

void CompareWindow::fillSystems(QComboBox &box, const std::string &chosen) const
{
    box.addItem(tr("its own systems"), QString());
    for (const tcp::System &system : tcp::systems())
        box.addItem(explanation::systemName(system.id),
                    QString::fromStdString(std::string(system.id)));
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(chosen))));
}

// Another system than those that are there.
void CompareWindow::addRun()
{
    std::vector<RunChoice> all = choices();
    RunChoice next = all.front();
    for (const tcp::System &system : tcp::systems()) {
        next.system = system.id;
        if (std::ranges::find(all, next) == all.end())
            break;
    }
    all.push_back(next);
    setChoices(all);
}

void CompareWindow::removeRun()
{
    std::vector<RunChoice> all = choices();
    all.pop_back();
    setChoices(all);
}

// Branches that are gone are no choice any more.
void CompareWindow::followDocument()
{
    if (m_session.document.isCapture()) {
        close();
        return;
    }
    setChoices(choices());
}

void CompareWindow::compare()
{
    std::vector<model::ComparedRun> runs;
    QStringList titles;
    for (const RunChoice &choice : choices()) {
        runs.push_back(model::runOf(m_session.document.version().whole, choice));
        titles << explanation::runName(choice.branch, choice.system, m_session.languages.first());
    }
    m_view->setRuns(std::move(runs), titles);
    m_add->setEnabled(int(m_choosers.size()) < MostRuns);
    m_remove->setEnabled(m_choosers.size() > 2);
    listDifferences();
    listSummary();
}

void CompareWindow::listDifferences()
{
    const explanation::Language language = m_session.languages.first();
    m_differences->clear();
    QStringList titles;
    for (int run = 1; run < m_view->count(); ++run) {
        const exploration::Comparison &comparison = m_view->comparison(run);
        titles << explanation::differencesTitle(comparison, language);
        for (int i = 0; i < int(comparison.differences.size()); ++i) {
            const auto line =
                explanation::differenceLine(m_view->run(0).trace, m_view->run(run).trace,
                                            comparison.differences[std::size_t(i)], language);
            const QString number = m_view->count() > 2
                                       ? QStringLiteral("%1.%2").arg(run + 1).arg(i + 1)
                                       : QString::number(i + 1);
            auto *item = new QTreeWidgetItem(m_differences, {number, line.inFirst, line.inSecond,
                                                             line.who, line.what, line.difference});
            item->setData(0, RunRole, run);
            item->setData(0, NumberRole, i);
            if (i == 0)
                setBold(*item);
        }
    }
    m_title->setText(titles.join(QStringLiteral(" · ")));
    for (int column = 0; column < m_differences->columnCount(); ++column)
        m_differences->resizeColumnToContents(column);
}

void CompareWindow::listSummary()
{
    std::vector<const trace::Trace *> traces;
    std::vector<std::vector<exploration::Summary>> doubts;
    QStringList headers = {tr("What it came to")};
    for (int run = 0; run < m_view->count(); ++run) {
        traces.push_back(&m_view->run(run).trace);
        doubts.push_back(m_view->run(run).doubts);
        headers << QString::number(run + 1);
    }
    m_summary->clear();
    m_summary->setColumnCount(int(headers.size()));
    m_summary->setHeaderLabels(headers);
    const explanation::Language language = m_session.languages.first();
    bool isDoubtful = false;
    for (const auto &line : explanation::summaryLines(traces, doubts, language)) {
        auto *item = new QTreeWidgetItem(m_summary, QStringList{line.what} + line.values);
        if (line.differs)
            setBold(*item);
        isDoubtful = isDoubtful || line.isDoubtful;
    }
    m_legend->setText(explanation::doubtLegend(language));
    m_legend->setVisible(isDoubtful);
    for (int column = 0; column < m_summary->columnCount(); ++column)
        m_summary->resizeColumnToContents(column);
}

void CompareWindow::showChosen()
{
    const QList<QTreeWidgetItem *> chosen = m_differences->selectedItems();
    if (!chosen.isEmpty())
        m_view->showDifference(chosen.first()->data(0, RunRole).toInt(),
                               chosen.first()->data(0, NumberRole).toInt());
}

// The first difference is what one looks for.
void CompareWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const bool hasChosen = m_differences->currentItem() != nullptr;
    if (hasChosen || m_differences->topLevelItemCount() == 0)
        return;
    // Once everything has its size.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_differences->topLevelItemCount() > 0)
                m_differences->setCurrentItem(m_differences->topLevelItem(0));
        },
        Qt::QueuedConnection);
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setChoices(choices());
    }
    QDialog::changeEvent(event);
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare"));
    m_add->setText(tr("One more"));
    m_remove->setText(tr("One less"));
    m_view->setAccessibleName(tr("Ladders side by side"));
    m_differences->setAccessibleName(tr("Differences"));
    m_differences->setHeaderLabels(
        {tr("No."), tr("First"), tr("Other"), tr("Who"), tr("What"), tr("Difference")});
    m_summary->setAccessibleName(tr("What it came to"));
}

} // namespace app
