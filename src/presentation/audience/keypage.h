// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace model {
class Languages;
}

namespace presentation {

// All keys and what they do, over the whole window. The languages outlive it.
class KeyPage : public QWidget
{
    Q_OBJECT

public:
    KeyPage(const model::Languages &languages, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const model::Languages &m_languages;
};

} // namespace presentation
