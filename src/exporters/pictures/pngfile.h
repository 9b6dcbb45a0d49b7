// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>
#include <QList>
#include <QPair>
#include <QSize>
#include <QString>

#include <memory>

class QImage;

namespace exporters {

// A PNG file that is written line by line, so that memory does not grow with its height.
class PngFile
{
public:
    // `dotsPerMetre` is the physical size; texts are keywords with what they say (iTXt). The device
    // outlives this.
    PngFile(QIODevice &device, QSize size, int dotsPerMetre,
            const QList<QPair<QByteArray, QString>> &texts);
    ~PngFile();
    Q_DISABLE_COPY_MOVE(PngFile)

    // The next lines: an image of Format_RGB888, as wide as the file. False when the device does
    // not take them; nothing more can be written then.
    [[nodiscard]] bool add(const QImage &lines);
    // After the last line.
    [[nodiscard]] bool finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace exporters
