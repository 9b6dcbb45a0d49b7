// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace app {

// How large a file's picture is, and how it is laid on pages.
class SizePage : public QWidget
{
    Q_OBJECT

public:
    explicit SizePage(const exporters::RenderRequest &request, QWidget *parent = nullptr);

    // Enables what shows in files of a format.
    void offer(const exporters::Choices &choices);
    void apply(exporters::RenderRequest &request) const;
    [[nodiscard]] exporters::Pages pages() const;

signals:
    void pagesChanged();

private:
    enum class Kind { AsNeeded, Pixels, Ratio, Paper, Column };
    enum class Ratio { Wide, Usual, Square };

    void make(const exporters::RenderRequest &request);
    void build();
    void offerPaper(bool isOffered);
    void follow();
    [[nodiscard]] exporters::Extent extent() const;
    [[nodiscard]] bool isOnePage() const;

    exporters::Choices m_choices;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QWidget *m_pixels = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QComboBox *m_ratio = nullptr;
    QComboBox *m_paper = nullptr;
    QDoubleSpinBox *m_column = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QComboBox *m_pages = nullptr;
    QCheckBox *m_editable = nullptr;
};

} // namespace app
