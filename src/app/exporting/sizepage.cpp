// SPDX-License-Identifier: MIT
#include "app/exporting/sizepage.h"

#include "app/exporting/inputs.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace app {

using exporters::Pages;

namespace {

constexpr int LargestSide = 30'000; // pixels
constexpr double LeastScale = 0.25;
constexpr double GreatestScale = 20;

void showRow(QFormLayout &form, QWidget *input, bool isShown)
{
    input->setVisible(isShown);
    if (QWidget *label = form.labelForField(input))
        label->setVisible(isShown);
}

} // namespace

SizePage::SizePage(const exporters::RenderRequest &request, QWidget *parent) : QWidget(parent)
{
    make(request);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SizePage::follow);
    connect(m_pages, &QComboBox::currentIndexChanged, this, &SizePage::follow);
    connect(m_pages, &QComboBox::currentIndexChanged, this, &SizePage::pagesChanged);
    follow();
}

void SizePage::make(const exporters::RenderRequest &request)
{
    m_kind = makeChoice<Kind>(this, "extent",
                              {{tr("As the ladder needs it"), Kind::AsNeeded},
                               {tr("Pixels"), Kind::Pixels},
                               {tr("Ratio of width to height"), Kind::Ratio},
                               {tr("One sheet of paper"), Kind::Paper},
                               {tr("Column of print"), Kind::Column}});
    m_pixels = new QWidget(this);
    m_width = makeCount(m_pixels, "width", 16, LargestSide, 1280);
    m_height = makeCount(m_pixels, "height", 16, LargestSide, 720);
    m_height->setPrefix(QStringLiteral("× "));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_ratio = makeChoice<Ratio>(this, "ratio",
                                {{QStringLiteral("16:9"), Ratio::Wide},
                                 {QStringLiteral("4:3"), Ratio::Usual},
                                 {QStringLiteral("1:1"), Ratio::Square}});
    m_paper = makeChoice<QPageSize::PageSizeId>(this, "paper",
                                                {{QStringLiteral("A4"), QPageSize::A4},
                                                 {QStringLiteral("A3"), QPageSize::A3},
                                                 {QStringLiteral("A5"), QPageSize::A5},
                                                 {QStringLiteral("Letter"), QPageSize::Letter}});
    m_column = makeNumber(this, "column", 20, 1000, 85, tr(" mm"));
    m_column->setDecimals(1);
    m_scale =
        makeNumber(this, "scale", LeastScale, GreatestScale, request.scale, QStringLiteral("×"));
    m_scale->setSingleStep(0.5);
    m_pages = makeChoice<Pages>(this, "pages",
                                {{tr("One page"), Pages::One},
                                 {tr("Sheets of paper"), Pages::Paper},
                                 {tr("A slide for each step"), Pages::Steps},
                                 {tr("Handout with blanks, and its answers"), Pages::Blank}});
    m_editable = makeCheck(this, "editable", tr("Letters as text that can be edited"), false);
}

void SizePage::build()
{
    auto *pixels = new QHBoxLayout(m_pixels);
    pixels->setContentsMargins({});
    pixels->addWidget(m_width, 1);
    pixels->addWidget(m_height, 1);
    m_form = new QFormLayout(this);
    m_form->addRow(tr("Pa&ges:"), m_pages);
    m_form->addRow(tr("Si&ze:"), m_kind);
    m_form->addRow(tr("Width × height:"), m_pixels);
    m_form->addRow(tr("&Ratio:"), m_ratio);
    m_form->addRow(tr("&Paper:"), m_paper);
    m_form->addRow(tr("&Width:"), m_column);
    m_form->addRow(tr("Pi&xels for each point:"), m_scale);
    m_form->addRow(QString(), m_editable);
}

Pages SizePage::pages() const
{
    return chosen<Pages>(m_pages);
}

bool SizePage::isOnePage() const
{
    return !m_choices.pages || pages() == Pages::One;
}

// Only what the choice needs is seen.
void SizePage::follow()
{
    const Kind kind = chosen<Kind>(m_kind);
    const bool isSized = m_choices.extent && isOnePage();
    const bool isOnPaper = m_choices.pages && !isOnePage() && pages() != Pages::Steps;
    showRow(*m_form, m_pages, m_choices.pages);
    showRow(*m_form, m_kind, isSized || !m_choices.extent);
    m_kind->setEnabled(isSized);
    showRow(*m_form, m_pixels, isSized && kind == Kind::Pixels);
    showRow(*m_form, m_ratio, isSized && kind == Kind::Ratio);
    showRow(*m_form, m_paper, (isSized && kind == Kind::Paper) || isOnPaper);
    showRow(*m_form, m_column, isSized && kind == Kind::Column);
    const bool isScaled = m_choices.scale && kind != Kind::Pixels;
    m_scale->setEnabled(isScaled);
    showRow(*m_form, m_scale, isScaled || !m_choices.theme);
    showRow(*m_form, m_editable, m_choices.letters);
}

void SizePage::offer(const exporters::Choices &choices)
{
    m_choices = choices;
    offerPaper(choices.moment || choices.pages);
    follow();
}

// A film has no size on paper.
void SizePage::offerPaper(bool isOffered)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_kind->model());
    for (const Kind kind : {Kind::Paper, Kind::Column}) {
        items->item(m_kind->findData(int(kind)))->setEnabled(isOffered);
        if (!isOffered && chosen<Kind>(m_kind) == kind)
            m_kind->setCurrentIndex(m_kind->findData(int(Kind::AsNeeded)));
    }
}

void SizePage::apply(exporters::RenderRequest &request) const
{
    request.scale = m_scale->value();
    request.letters = m_editable->isChecked() ? diagram::Letters::Text : diagram::Letters::Outlines;
    request.pages = pages();
    request.paper = QPageSize(chosen<QPageSize::PageSizeId>(m_paper));
    request.extent = extent();
}

exporters::Extent SizePage::extent() const
{
    using namespace exporters::extents;
    switch (chosen<Kind>(m_kind)) {
    case Kind::AsNeeded: return AsNeeded{};
    case Kind::Pixels: return Pixels{QSize(m_width->value(), m_height->value())};
    case Kind::Ratio: break;
    case Kind::Paper: return Paper{QPageSize(chosen<QPageSize::PageSizeId>(m_paper))};
    case Kind::Column: return Column{m_column->value()};
    }
    switch (chosen<Ratio>(m_ratio)) {
    case Ratio::Wide: return Aspect{16, 9};
    case Ratio::Usual: return Aspect{4, 3};
    case Ratio::Square: return Aspect{1, 1};
    }
    return AsNeeded{};
}

} // namespace app
