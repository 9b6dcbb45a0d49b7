// SPDX-License-Identifier: MIT
#include "app/lectures/partlist.h"

#include "app/lectures/partwords.h"
#include "explanation/names.h"
#include "model/lecturedraft.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace app {

namespace {

constexpr int Width = 260;

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(QString::fromLatin1(name));
    result->setAutoDefault(false);
    return result;
}

} // namespace

PartList::PartList(model::LectureDraft &draft, explanation::Language language, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_language(language), m_list(new QListWidget(this)),
      m_up(button(tr("Up"), "up", this)), m_down(button(tr("Down"), "down", this)),
      m_remove(button(tr("&Remove"), "remove", this)),
      m_take(button(tr("Take the moment &shown"), "take", this))
{
    build();
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &PartList::tell);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &PartList::remove);
    connect(m_take, &QPushButton::clicked, this, &PartList::momentAsked);
}

void PartList::build()
{
    m_list->setObjectName(QStringLiteral("parts"));
    m_list->setAccessibleName(tr("Parts of the lecture"));
    m_list->setFixedWidth(Width);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_up, m_down, m_remove})
        row->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_take);
}

void PartList::list(int chosen)
{
    {
        const QSignalBlocker listing(m_list);
        m_list->clear();
        for (int part = 0; part < m_draft.partCount(); ++part)
            m_list->addItem(titleOf(part));
        m_list->setCurrentRow(std::min(chosen, m_draft.partCount() - 1));
    }
    tell();
}

void PartList::retell(int part)
{
    m_list->item(part)->setText(titleOf(part));
}

void PartList::setTaking(bool canTake)
{
    m_take->setEnabled(canTake);
}

int PartList::part() const
{
    return m_list->currentRow();
}

// By its title or, without one, by its moment.
QString PartList::titleOf(int part) const
{
    const lecture::Part &shown = m_draft.part(part);
    const QString title = explanation::textOf(shown.title, m_language);
    return QStringLiteral("%1  %2").arg(part + 1).arg(title.isEmpty() ? PartWords::moment(shown)
                                                                      : title);
}

void PartList::remove()
{
    const int place = part();
    m_draft.remove(place);
    list(place);
}

void PartList::move(int by)
{
    const int place = part();
    m_draft.move(place, place + by);
    list(place + by);
}

// The last one stays: a lecture has one part at least.
void PartList::tell()
{
    const int count = m_draft.partCount();
    m_up->setEnabled(part() > 0);
    m_down->setEnabled(part() + 1 < count);
    m_remove->setEnabled(count > 1);
    emit chosen(part());
}

} // namespace app
