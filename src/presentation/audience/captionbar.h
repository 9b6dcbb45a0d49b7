// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/theme.h"

#include <QStringList>
#include <QWidget>

namespace presentation {

// The words below the hall's picture: what is tried, and a caption in each language. It is as high
// as the most that it may have to say, so that the picture above it keeps its size.
class CaptionBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionBar(QWidget *parent = nullptr);

    // Whether something may be tried; its line has room also while nothing is.
    enum class WhatIf { Never, HasRoom };
    // How high letters are, and for how many languages there is room. Of a small copy also how high
    // they are on the screen that lines were broken for.
    void setRoom(double pixels, int languages, WhatIf whatIf, double original = 0);
    void setTheme(const diagram::Theme &theme);
    void setTexts(const QString &whatIf, const QStringList &lines);

    [[nodiscard]] double pixels() const { return m_pixels; }
    // What the bar is high with so many lines, and how wide a line may be in it.
    [[nodiscard]] static int heightFor(double pixels, int lines);
    [[nodiscard]] static double lineWidthFor(double pixels, int width);
    // The most that it may have to say.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QString &whatIf() const { return m_whatIf; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    double m_pixels = 24;
    double m_original = 24;
    int m_languages = 1;
    bool m_hasRoomForWhatIf = false;
    const diagram::Theme *m_theme;
    QString m_whatIf;
    QStringList m_lines;
};

} // namespace presentation
