// SPDX-License-Identifier: MIT
#include "app/exportdialog.h"

#include "app/exportformats.h"
#include "app/locate.h"
#include "app/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using explanation::Language;

namespace {

enum class LanguageItem { English, Chinese, Both };

constexpr double LeastScale = 0.25;
constexpr double GreatestScale = 20;

template <typename Value>
void addItem(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, int(value));
}

LanguageItem itemOf(const diagram::Languages &languages)
{
    if (languages.second)
        return LanguageItem::Both;
    return languages.first == Language::Chinese ? LanguageItem::Chinese : LanguageItem::English;
}

} // namespace

ExportDialog::ExportDialog(const Session &session, const exporters::RenderRequest &request,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_request(request), m_path(new QLineEdit(this)),
      m_format(new QComboBox(this)), m_languages(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_moment(new QComboBox(this)), m_scale(new QDoubleSpinBox(this))
{
    setWindowTitle(tr("Export"));
    fill();
    build();
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::offerWhatApplies);
    connect(m_format, &QComboBox::activated, this,
            [this] { choose(m_format->currentData().toString()); });
    offerWhatApplies();
}

void ExportDialog::fill()
{
    m_path->setText(suggestedPath());
    m_path->setMinimumWidth(380);
    for (const QString &suffix : exporters::renderFormats())
        m_format->addItem(ExportFormats::nameOf(suffix) + QStringLiteral(" (.") + suffix + u')',
                          suffix);
    addItem(m_languages, QStringLiteral("English"), LanguageItem::English);
    addItem(m_languages, QStringLiteral("中文"), LanguageItem::Chinese);
    addItem(m_languages, tr("Both side by side"), LanguageItem::Both);
    m_languages->setCurrentIndex(m_languages->findData(int(itemOf(m_request.options.languages))));
    addItem(m_theme, tr("Light"), diagram::ThemeName::Light);
    addItem(m_theme, tr("Dark"), diagram::ThemeName::Dark);
    addItem(m_theme, tr("Projector"), diagram::ThemeName::Projector);
    addItem(m_theme, tr("High contrast"), diagram::ThemeName::HighContrast);
    addItem(m_theme, tr("Greyscale, for print"), diagram::ThemeName::Greyscale);
    m_theme->setCurrentIndex(m_theme->findData(int(m_request.theme)));
    m_moment->addItem(tr("The whole story"));
    m_moment->addItem(tr("As it is now, the future faint"));
    m_scale->setRange(LeastScale, GreatestScale);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(m_request.scale);
    m_scale->setSuffix(QStringLiteral("×"));
}

void ExportDialog::build()
{
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow(tr("F&ormat:"), m_format);
    form->addRow(tr("&Language:"), m_languages);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("&Moment:"), m_moment);
    form->addRow(tr("&Pixels for each point:"), m_scale);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void ExportDialog::browse()
{
    QString filter;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), ExportFormats::filters(),
                                     &filter, QFileDialog::DontConfirmOverwrite);
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
    const exporters::Choices choices = exporters::choicesOf(suffix());
    m_languages->setEnabled(choices.language);
    m_theme->setEnabled(choices.theme);
    m_moment->setEnabled(choices.moment);
    m_scale->setEnabled(choices.scale);
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
    exporters::applyTheme(request, diagram::ThemeName(m_theme->currentData().toInt()));
    request.options.languages = languages();
    request.scale = m_scale->value();
    if (m_moment->currentIndex() == 1)
        request.at = m_session.playback.time();
    return request;
}

diagram::Languages ExportDialog::languages() const
{
    switch (LanguageItem(m_languages->currentData().toInt())) {
    case LanguageItem::English: return {Language::English, {}};
    case LanguageItem::Chinese: return {Language::Chinese, {}};
    case LanguageItem::Both: break;
    }
    const Language first = m_session.languages.first();
    return {first, first == Language::English ? Language::Chinese : Language::English};
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
