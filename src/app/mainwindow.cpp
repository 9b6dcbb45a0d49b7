// SPDX-License-Identifier: MIT
#include "app/mainwindow.h"

#include "app/commandline/locate.h"
#include "app/commands/actions.h"
#include "app/commands/clipboardcommands.h"
#include "app/commands/documentcommands.h"
#include "app/commands/eventcommands.h"
#include "app/commands/helpcommands.h"
#include "app/commands/languagecommands.h"
#include "app/commands/lookcommands.h"
#include "app/commands/menus.h"
#include "app/commands/pilecommands.h"
#include "app/commands/playbackcommands.h"
#include "app/commands/presentcommands.h"
#include "app/commands/reasoncommands.h"
#include "app/commands/viewcommands.h"
#include "app/commands/windowmodes.h"
#include "app/comparewindow.h"
#include "app/docks.h"
#include "app/files.h"
#include "app/lectures/lecturecommands.h"
#include "app/lessons.h"
#include "app/look.h"
#include "app/noticestrip.h"
#include "app/panelmaker.h"
#include "app/pictures.h"
#include "app/printing.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/welcome.h"
#include "explanation/exporting.h"
#include "explanation/names.h"
#include "panels/branchstrip.h"
#include "panels/transportbar.h"
#include "scene/ladderview.h"
#include "scene/whatif/laddereditor.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize FirstSize(1280, 800); // at least, where there is room
constexpr double FirstShare = 0.66;   // of a large screen
constexpr int ConnectionsWidth = 500; // that a list of them wants; the hint takes less
constexpr int HintWidth = 290;
constexpr QSize FrameAllowance(8, 48);
constexpr QSize SmallestSize(720, 480);

// The one local file that is dragged over the window, if it is one.
QString fileOf(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, Settings &settings, Look &look, Translators &translators)
    : m_session(session), m_settings(settings), m_look(look), m_actions(new Actions(this)),
      m_menus(new Menus(*m_actions, this)),
      m_ladder(new scene::LadderView(session.document, session.playback, session.selection,
                                     session.languages, this)),
      m_transport(new panels::TransportBar(session.document, session.playback, session.languages)),
      m_branches(new panels::BranchStrip(session.document, session.branches, this)),
      m_bottom(new QToolBar(this)), m_files(new Files(session, settings, this)),
      m_pictures(new Pictures(session, *m_ladder, settings, this)),
      m_lessons(new Lessons(session, settings, *m_files, look, this)),
      m_panels(new PanelMaker(session, settings, *m_lessons, look, this)),
      m_docks(new Docks(
          this, m_menus->panels(),
          [this](Panel panel, QWidget *parent) { return m_panels->make(panel, parent); })),
      m_help(new HelpCommands(*m_actions, session, *m_docks, *m_files, this)),
      m_reasons(new ReasonCommands(*m_actions, session, *m_ladder, *m_docks, *m_help, this)),
      m_welcome(new Welcome(session.document, session.playback, this)),
      m_modes(new WindowModes(*m_actions, *m_docks, look, m_bottom, this))
{
    build();
    new PlaybackCommands(*m_actions, session.playback, settings, this);
    new LanguageCommands(*m_actions, session.languages, translators, settings, this);
    new LookCommands(*m_actions, look, settings, this);
    new ViewCommands(*m_actions, *m_ladder, look, settings, this);
    m_lectures =
        new LectureCommands(*m_actions, session, settings, *m_files, look, *m_ladder, this);
    new PresentCommands(*m_actions, session, settings, this);
    new EventCommands(*m_actions, *m_ladder, *m_docks, this);
    new DocumentCommands(*m_actions, *m_files, *m_pictures, session.document, this);
    auto *clipboard = new ClipboardCommands(*m_actions, session, *m_pictures, *m_files, this);
    connect(&(*m_actions)[Ask::Print], &QAction::triggered,
            new Printing(session, *m_pictures, this), &Printing::printByPreview);
    new scene::LadderEditor(session.document, session.selection, session.changes, *m_ladder);
    connectNotices(*clipboard);
    connectDocument();
    connectPanels();
    connectBranches();
    retranslate();
}

void MainWindow::build()
{
    setAcceptDrops(true);
    setMinimumSize(SmallestSize);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_ladder, 1);
    layout->addWidget(m_branches);
    middle->setFocusProxy(m_ladder);
    setCentralWidget(middle);
    m_ladder->setFocus();

    m_bottom->setObjectName(QStringLiteral("transport"));
    m_bottom->setMovable(false);
    m_bottom->addWidget(m_transport);
    addToolBar(Qt::BottomToolBarArea, m_bottom);

    // Tab walks through the panels as everywhere; only on the ladder it clears the view.
    QAction &alone = (*m_actions)[Ask::LadderAlone];
    removeAction(&alone);
    alone.setShortcutContext(Qt::WidgetShortcut);
    m_ladder->addAction(&alone);
}

void MainWindow::connectDocument()
{
    const model::Document &document = m_session.document;
    connect(&(*m_actions)[Ask::Quit], &QAction::triggered, this, &MainWindow::close);
    connect(&m_session.languages, &model::Languages::languageChanged, this, &MainWindow::showTitle);
    connect(&document, &model::Document::traceReplaced, this, &MainWindow::showTitle);
    connect(&document, &model::Document::fileNameChanged, this, &MainWindow::showTitle);
    connect(&document, &model::Document::branchesChanged, this, &MainWindow::showTitle);
    connect(&document, &model::Document::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_files, &Files::opened, this, [this] { m_hasOpened = true; });
    connect(m_files, &Files::opened, this, &MainWindow::showConnections);
    m_files->serve(m_menus->recentFiles());
}

// What was done and cannot be seen is told.
void MainWindow::connectNotices(const ClipboardCommands &clipboard)
{
    auto *notices = new NoticeStrip(m_ladder);
    connect(&clipboard, &ClipboardCommands::copied, notices, &NoticeStrip::tell);
    connect(m_pictures, &Pictures::exported, notices, &NoticeStrip::tellOfFile);
    connect(m_pictures, &Pictures::cancelled, notices, &NoticeStrip::tell);
    connect(m_lectures, &LectureCommands::written, notices, &NoticeStrip::tellOfFile);
    connect(m_files, &Files::saved, notices, [this, notices](const QString &file) {
        notices->tellOfFile(explanation::wordExported(file, m_session.languages.first()), file);
    });
}

void MainWindow::connectBranches()
{
    QAction &keep = (*m_actions)[Ask::KeepBranch];
    QAction &compare = (*m_actions)[Ask::Compare];
    connect(&keep, &QAction::triggered, m_branches, &panels::BranchStrip::keepByDialog);
    connect(&compare, &QAction::triggered, this, &MainWindow::compare);
    connect(m_branches, &panels::BranchStrip::compareAsked, &compare, &QAction::trigger);
    const auto offer = [this, &keep, &compare] {
        const bool isScenario = !m_session.document.isCapture();
        keep.setEnabled(isScenario && m_session.branches.isEdited());
        // Whole runs side by side would tell what is asked for.
        compare.setEnabled(isScenario && !m_session.prediction.isActive());
    };
    connect(&m_session.document, &model::Document::traceReplaced, this, offer);
    connect(&m_session.document, &model::Document::modifiedChanged, this, offer);
    connect(&m_session.prediction, &model::Prediction::activeChanged, this, offer);
    offer();
}

void MainWindow::compare()
{
    auto *comparison = new CompareWindow(m_session, this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    const auto follow = [this, comparison] { comparison->setTheme(m_look.theme()); };
    connect(&m_look, &Look::changed, comparison, follow);
    follow();
    comparison->show();
}

void MainWindow::connectPanels()
{
    QAction &doors = (*m_actions)[Ask::Doors];
    doors.setChecked(m_settings.showsDoors());
    connect(&doors, &QAction::toggled, m_panels, &PanelMaker::showDoors);
    connect(m_panels, &PanelMaker::doorsChanged, &doors, &QAction::setChecked);
    connect(m_panels, &PanelMaker::watchAsked, m_welcome, &Welcome::watchAll);
    connect(m_panels, &PanelMaker::tourAsked, m_help, &HelpCommands::showTour);
    connect(m_panels, &PanelMaker::pilesAsked, m_help, &HelpCommands::showPiles);
    connect(m_panels, &PanelMaker::ruleAsked, m_reasons, &ReasonCommands::open);
    connect(m_panels, &PanelMaker::openAsked, m_files, &Files::openByDialog);
    connect(m_panels, &PanelMaker::scenarioAsked, m_files, &Files::open);
    auto *piles = new PileCommands(m_session, *m_files, *m_ladder, this);
    connect(m_panels, &PanelMaker::standAsked, piles, &PileCommands::show);
    connect(m_panels, &PanelMaker::topicAsked, m_help, &HelpCommands::showTopic);
}

bool MainWindow::start(const QString &file)
{
    const bool isFirst = m_settings.isFirstStart();
    // With room for the frame: on a small screen nothing may hang over the edge.
    const QSize room = screen()->availableSize() - FrameAllowance;
    resize(FirstSize.expandedTo(FirstShare * room).boundedTo(room));
    const std::optional<model::FileProblem> problem = openFirst(file);
    if (isFirst)
        showForTheFirstTime();
    else
        showAsLeft();
    m_settings.setStarted();
    showConnections();
    m_files->warnOfDamage();
    if (problem)
        m_files->report(*problem);
    else if (m_session.lecture)
        m_lectures->offerPresenting();
    return !problem;
}

std::optional<model::FileProblem> MainWindow::openFirst(const QString &file)
{
    if (file.isEmpty()) {
        openLast();
        return {};
    }
    const std::optional<model::FileProblem> problem = m_files->openSilently(file);
    if (!problem)
        return {};
    m_files->open(defaultScenario());
    m_hasOpened = false;
    return problem;
}

void MainWindow::openLast()
{
    const QString last = m_settings.lastDocument();
    const bool isThere = !last.isEmpty() && QFile::exists(last) && m_files->open(last);
    if (isThere)
        m_session.playback.seek(tcp::SimTime(m_settings.lastMoment()));
    else
        m_files->open(defaultScenario());
}

void MainWindow::showForTheFirstTime()
{
    show();
    m_docks->arrange();
    connect(m_welcome, &Welcome::firstSegmentFlew, m_transport, &panels::TransportBar::markNext);
    if (!m_session.lecture)
        m_welcome->flyFirstSegment();
}

void MainWindow::showAsLeft()
{
    restoreGeometry(m_settings.geometry());
    resize(size().boundedTo(screen()->availableSize() - FrameAllowance));
    if (!restoreState(m_settings.layout()))
        m_docks->arrange();
    show();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    m_modes->leaveAll();
    m_settings.setWindow(saveGeometry(), saveState());
    if (m_hasOpened)
        m_settings.setLast(m_session.document.origin(),
                           m_session.playback.time().time_since_epoch());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = fileOf(*event->mimeData());
    event->acceptProposedAction();
    m_files->open(file);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_modes->leave();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->fitTo(width());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_docks->retranslate();
    m_ladder->setAccessibleName(tr("Ladder"));
    showTitle();
}

// Several connections want a list; the one is shown as it is.
void MainWindow::showConnections()
{
    m_docks->setWidth(Panel::Connections,
                      m_session.document.isCapture() ? ConnectionsWidth : HintWidth);
    if (m_session.document.connections().size() > 1)
        m_docks->open(Panel::Connections);
}

void MainWindow::showTitle()
{
    const model::Document &document = m_session.document;
    const QString file = QFileInfo(document.fileName()).fileName();
    QString title = explanation::textOf(document.scenario().title, m_session.languages.first());
    const QString branch = QString::fromStdString(document.version().branch);
    if (!branch.isEmpty())
        title += QStringLiteral(" › ") + branch;
    const bool hasBoth = !file.isEmpty() && !title.isEmpty();
    const QString shown = hasBoth ? QStringLiteral("%1 (%2)").arg(title, file) : title + file;
    setWindowTitle(tr("%1[*] – Fourwave").arg(shown));
}

} // namespace app
