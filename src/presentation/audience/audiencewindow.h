// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/keyfilter.h"

#include <QPixmap>
#include <QWidget>

class QLabel;

namespace presentation {

class Director;
class HallPicture;
class KeyPage;

// What stands on the projector, or in a window that is shared in a meeting: content only. What the
// constructor is given outlives it.
class AudienceWindow : public QWidget
{
    Q_OBJECT

public:
    // Alone, on the only screen, it also shows the page of keys when that is asked for.
    enum class Company { Alone, WithPresenter };

    AudienceWindow(Director &director, KeyFilter &filter, QWidget *parent = nullptr);

    void setCompany(Company company);

    [[nodiscard]] const HallPicture &picture() const { return *m_picture; }
    // Covers the picture, or is hidden.
    [[nodiscard]] const QLabel &still() const { return *m_still; }
    [[nodiscard]] const QWidget &cover() const { return *m_cover; }

signals:
    void closed();
    void resized(QSize size);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void freeze();
    void followOffer();

    Director &m_director;
    HallPicture *m_picture;
    QLabel *m_still;
    QWidget *m_cover;
    QLabel *m_offer;
    KeyPage *m_keys;
    KeyFilter &m_filter;
    QPixmap m_frozen;
    Company m_company = Company::Alone;
};

} // namespace presentation
