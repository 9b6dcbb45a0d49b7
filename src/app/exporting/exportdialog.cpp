// SPDX-License-Identifier: MIT
#include "app/exporting/exportdialog.h"

#include "app/commandline/locate.h"
#include "app/commandline/titlelines.h"
#include "app/dialogs/filechoice.h"
#include "app/exporting/contentpage.h"
#include "app/exporting/exportformats.h"
#include "app/exporting/filmpage.h"
#include "app/exporting/formvalues.h"
#include "app/exporting/presetbar.h"
#include "app/exporting/previewpane.h"
#include "app/exporting/sizepage.h"
#include "app/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize DialogSize(860, 560);
constexpr QSize DialogFrame(8, 48);
constexpr int NarrowestPreview = 220;

} // namespace

ExportDialog::ExportDialog(const Session &session, Settings &settings,
                           const exporters::RenderRequest &request,
                           const exporters::TimeSpan &visible, QWidget *parent)
    : QDialog(parent), m_session(session), m_request(request), m_path(new QLineEdit(this)),
      m_format(new QComboBox(this)), m_limits(new QLabel(this)),
      m_content(new ContentPage(
          request, {session.playback.time(), session.document.trace().end(), visible}, this)),
      m_size(new SizePage(request, this)), m_film(new FilmPage(request, this)),
      m_preview(new PreviewPane(session, this))
{
    setWindowTitle(tr("Export"));
    fill();
    build(settings);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::offerWhatApplies);
    connect(m_format, &QComboBox::activated, this,
            [this] { choose(m_format->currentData().toString()); });
    connect(m_size, &SizePage::pagesChanged, this, &ExportDialog::offerWhatApplies);
    whenFormChanges(*this, [this] { showPreview(); });
    offerWhatApplies();
}

void ExportDialog::fill()
{
    m_path->setText(suggestedPath());
    m_format->setObjectName(QStringLiteral("format"));
    for (const QString &suffix : exporters::renderFormats())
        m_format->addItem(ExportFormats::nameOf(suffix) + QStringLiteral(" (.") + suffix + u')',
                          suffix);
}

void ExportDialog::build(Settings &settings)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *presets = new PresetBar(settings, *this, this);
    connect(presets, &PresetBar::taken, this,
            [this] { choose(m_format->currentData().toString()); });
    auto *form = new QFormLayout;
    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, makeFileRow());
    form->addRow(tr("F&ormat:"), m_format);
    m_limits->setObjectName(QStringLiteral("limits"));
    m_limits->setWordWrap(true);
    m_limits->setProperty("role", QStringLiteral("muted"));
    form->addRow(QString(), m_limits);
    form->addRow(tr("&Kept choices:"), presets);
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeTabs(), 3);
    middle->addWidget(m_preview, 2);
    m_preview->setMinimumWidth(NarrowestPreview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addLayout(form);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(DialogSize.boundedTo(screen()->availableSize() - DialogFrame));
}

QWidget *ExportDialog::makeFileRow()
{
    auto *row = new QWidget(this);
    auto *browse = new QPushButton(tr("Choose…"), row);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    return row;
}

// Each page scrolls where there is no room.
QWidget *ExportDialog::makeTabs()
{
    m_tabs = new QTabWidget(this);
    const std::pair<QWidget *, QString> pages[] = {
        {m_content, tr("What is drawn")}, {m_size, tr("Size")}, {m_film, tr("Film")}};
    for (const auto &[page, title] : pages) {
        auto *area = new QScrollArea(m_tabs);
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        m_tabs->addTab(area, title);
    }
    return m_tabs;
}

void ExportDialog::accept()
{
    if (!m_save || m_save())
        QDialog::accept();
}

void ExportDialog::browse()
{
    QString filter;
    const QString path = askForSaving(this, tr("Export"), m_path->text(), ExportFormats::filters(),
                                      &filter, Overwriting::Unasked);
    if (path.isEmpty())
        return;
    m_path->setText(path);
    if (QFileInfo(path).suffix().isEmpty())
        choose(ExportFormats::suffixOf(filter));
}

// The file keeps its name, with another suffix.
void ExportDialog::choose(const QString &suffix)
{
    const QString path = m_path->text().trimmed();
    const bool isFormat = m_format->findData(QFileInfo(path).suffix().toLower()) >= 0;
    const QString stem = isFormat ? path.left(path.lastIndexOf(u'.')) : path;
    m_path->setText(stem + u'.' + suffix);
}

void ExportDialog::offerWhatApplies()
{
    m_format->setCurrentIndex(m_format->findData(suffix()));
    const exporters::Pages pages = m_size->pages();
    const exporters::Choices choices = exporters::choicesOf(suffix(), pages);
    const QString limits =
        m_format->currentIndex() < 0 ? QString() : ExportFormats::limitsOf(suffix(), pages);
    m_limits->setText(limits);
    m_limits->setVisible(!limits.isEmpty());
    m_content->offer(choices);
    m_size->offer(choices);
    m_film->offer(choices);
    m_tabs->setTabEnabled(2, choices.film);
    m_tabs->setTabToolTip(2, choices.film ? QString() : tr("Of GIF, WebP and MP4 only"));
    showPreview();
}

void ExportDialog::showPreview()
{
    m_preview->show(request(), suffix());
}

QString ExportDialog::path() const
{
    const QString path = m_path->text().trimmed();
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".png") : path;
}

QString ExportDialog::suffix() const
{
    return QFileInfo(path()).suffix().toLower();
}

exporters::RenderRequest ExportDialog::request() const
{
    exporters::RenderRequest request = m_request;
    m_content->apply(request);
    m_size->apply(request);
    m_film->apply(request);
    if (m_content->hasTitle())
        request.heading =
            titleLines(m_session.document.scenario().title, request.options.languages);
    return request;
}

QString ExportDialog::suggestedPath() const
{
    const QString origin = m_session.document.origin();
    const QString name = origin.isEmpty() ? tr("scenario") : shippedName(origin);
    const QString folder =
        origin.isEmpty() || origin.startsWith(u':') ? QDir::homePath() : QFileInfo(origin).path();
    return QDir(folder).filePath(name + QStringLiteral(".png"));
}

} // namespace app
