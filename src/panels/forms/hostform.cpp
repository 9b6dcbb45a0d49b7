// SPDX-License-Identifier: MIT
#include "panels/forms/hostform.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/topics/topicof.h"
#include "model/languages.h"
#include "panels/forms/fieldrow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panels {

using model::Parameters;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

HostForm::HostForm(model::Document &document, tcp::Side side, const model::Languages &languages,
                   QWidget *parent)
    : QWidget(parent), m_document(document), m_languages(languages),
      m_parameters(document, side, languages), m_unknown(new QLabel(this)),
      m_system(new QComboBox(this)), m_presets(new QPushButton(this)),
      m_search(new QLineEdit(this)), m_onlyChanged(new QCheckBox(this)),
      m_resetAll(new QPushButton(this)), m_scroll(new QScrollArea(this))
{
    build();
    connectInputs();
    retranslate();
    refresh();
}

void HostForm::build()
{
    for (const tcp::System &system : tcp::systems())
        m_system->addItem(fromView(system.name), fromView(system.id));
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setMenu(new QMenu(m_presets));
    m_system->setObjectName(QStringLiteral("system"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_unknown->setObjectName(QStringLiteral("unknown"));
    m_unknown->setWordWrap(true);
    m_unknown->setProperty("role", "muted");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // a row scrolls into sight
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeRows());

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_onlyChanged);
    choice->addStretch();
    choice->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 0);
    layout->addWidget(m_unknown, 0, Qt::AlignTop);
    auto *systems = new QHBoxLayout;
    systems->addWidget(m_system, 1);
    systems->addWidget(m_presets);
    layout->addLayout(systems);
    layout->addWidget(m_search);
    layout->addLayout(choice);
    layout->addWidget(m_scroll, 1);
    m_inputs = {m_system, m_presets, m_search, m_onlyChanged, m_resetAll, m_scroll};
}

QWidget *HostForm::makeRows()
{
    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("contents"));
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(2);
    for (int row = 0; row < m_parameters.rowCount(); ++row) {
        if (row == 0 || groupOf(row) != groupOf(row - 1))
            addGroup(*layout);
        auto *field = new FieldRow(m_parameters, row, contents);
        layout->addWidget(field);
        m_groups.back().rows.push_back(field);
    }
    layout->addStretch();
    return contents;
}

void HostForm::addGroup(QVBoxLayout &layout)
{
    auto *title = new QLabel(layout.parentWidget());
    title->setProperty("role", "group");
    title->setContentsMargins(8, 12, 0, 2);
    layout.addWidget(title);
    m_groups.push_back({title, {}});
}

// Each with how sure its values are, and in its tip where they come from.
void HostForm::fillPresets()
{
    QMenu *menu = m_presets->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const tcp::Preset &preset : tcp::presets()) {
        const QString standing = explanation::nameOf(tcp::standingOf(preset), m_languages.first());
        QAction *action =
            menu->addAction(tr("%1 (%2)", "preset, standing").arg(fromView(preset.name), standing));
        QStringList sources;
        for (const tcp::PresetValue &value : preset.values)
            sources << explanation::presetText(value, m_languages.first());
        action->setToolTip(sources.join(u'\n'));
        connect(action, &QAction::triggered, this, [this, &preset] { m_parameters.apply(preset); });
    }
}

void HostForm::connectInputs()
{
    connect(m_system, &QComboBox::activated, this,
            [this](int index) { m_parameters.setSystem(m_system->itemData(index).toString()); });
    connect(m_search, &QLineEdit::textChanged, this, &HostForm::filter);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &HostForm::filter);
    connect(m_resetAll, &QPushButton::clicked, &m_parameters, &Parameters::resetAll);
    connect(&m_parameters, &Parameters::dataChanged, this, &HostForm::refresh);
}

int HostForm::groupOf(int row) const
{
    return m_parameters.data(m_parameters.index(row, 0), Parameters::GroupRole).toInt();
}

void HostForm::refresh()
{
    const bool isKnown = !m_document.isCapture();
    m_unknown->setVisible(!isKnown);
    for (QWidget *input : m_inputs)
        input->setVisible(isKnown);
    m_system->setCurrentIndex(m_system->findData(fromView(m_parameters.system().id)));
    setProperty("topic", isKnown ? explanation::topicOf(m_parameters.system()) : QString());
    m_resetAll->setEnabled(m_parameters.isAnyChanged());
    int row = 0;
    for (const Group &group : m_groups) {
        const QModelIndex first = m_parameters.index(row, 0);
        group.title->setText(m_parameters.data(first, Parameters::GroupNameRole).toString());
        for (FieldRow *field : group.rows)
            field->refresh();
        row += int(group.rows.size());
    }
    filter();
}

void HostForm::filter()
{
    const QString words = m_search->text().trimmed();
    for (const Group &group : m_groups) {
        bool hasAny = false;
        for (FieldRow *field : group.rows) {
            const bool isAsked = !m_onlyChanged->isChecked() || field->isChanged();
            const bool isShown = isAsked && field->matches(words);
            field->setVisible(isShown);
            hasAny = hasAny || isShown;
        }
        group.title->setVisible(hasAny);
    }
}

void HostForm::showField(std::string_view field)
{
    showAllRows();
    for (const Group &group : m_groups) {
        for (FieldRow *row : group.rows) {
            if (row->field() != field)
                continue;
            row->takeKeys();
            m_scroll->ensureWidgetVisible(row);
        }
    }
}

// A row that is not shown cannot be scrolled to, and one that has just been shown has no place yet.
void HostForm::showAllRows()
{
    m_search->clear();
    m_onlyChanged->setChecked(false);
    m_scroll->widget()->layout()->activate();
    m_scroll->widget()->resize(
        m_scroll->widget()->sizeHint().expandedTo(m_scroll->viewport()->size()));
}

void HostForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HostForm::retranslate()
{
    m_unknown->setText(tr("A capture does not tell which systems its hosts run."));
    m_system->setAccessibleName(tr("System"));
    m_presets->setText(tr("Presets"));
    fillPresets();
    m_search->setPlaceholderText(tr("Find a parameter"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_onlyChanged->setText(tr("Changed ones only"));
    m_resetAll->setText(tr("Reset all"));
}

} // namespace panels
