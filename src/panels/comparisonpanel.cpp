// SPDX-License-Identifier: MIT
#include "panels/comparisonpanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

using model::SystemsComparison;

namespace {

constexpr int NameWidth = 24;  // in digits
constexpr int ValueWidth = 15; // in digits
constexpr int HeightHint = 18; // in lines of text

// What the scenario depends on is bold; what is not verified is pale.
class ComparisonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(SystemsComparison::IsDecisiveRole).toBool());
        const QVariant standing = index.data(SystemsComparison::StandingRole);
        const bool isUnverified =
            standing.isValid() && standing.toInt() == static_cast<int>(tcp::Standing::Unverified);
        option->font.setItalic(isUnverified);
        if (isUnverified)
            option->palette.setColor(QPalette::Text,
                                     option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

ComparisonPanel::ComparisonPanel(const model::Document &document, const model::Playback &playback,
                                 const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_comparison(document, playback, languages), m_table(new QTreeView(this)),
      m_legend(new QLabel(this))
{
    build();
    retranslate();
}

void ComparisonPanel::build()
{
    m_table->setModel(&m_comparison);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->header()->setStretchLastSection(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_comparison.columnCount(); ++column) {
        const int width = digit * (column == 0 ? NameWidth : ValueWidth);
        m_table->setColumnWidth(column,
                                std::max(width, m_table->header()->sectionSizeHint(column)));
    }
    m_legend->setWordWrap(true);
    m_legend->setProperty("role", "muted");

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_legend);
    layout->addWidget(m_table, 1);
}

QSize ComparisonPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), HeightHint * fontMetrics().lineSpacing()};
}

void ComparisonPanel::showEvent(QShowEvent *event)
{
    m_comparison.setActive(true);
    QWidget::showEvent(event);
}

void ComparisonPanel::hideEvent(QHideEvent *event)
{
    m_comparison.setActive(false);
    QWidget::hideEvent(event);
}

void ComparisonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparisonPanel::retranslate()
{
    m_legend->setText(tr("Bold: this scenario depends on it. A question mark: not verified."));
    m_table->setAccessibleName(tr("All systems compared"));
}

} // namespace panels
