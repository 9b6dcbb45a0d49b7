// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/wish.h"

#include <QWidget>

#include <vector>

namespace model {
class Languages;
}

namespace presentation {

// All keys and what they do, over the whole window; those that need the presenter's window only where
// there is one. The languages outlive it.
class KeyPage : public QWidget
{
    Q_OBJECT

public:
    enum class Keys { All, OfTheAudience };
    KeyPage(const model::Languages &languages, Keys keys, QWidget *parent);

    [[nodiscard]] const std::vector<WishRow> &rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const model::Languages &m_languages;
    std::vector<WishRow> m_rows;
};

} // namespace presentation
