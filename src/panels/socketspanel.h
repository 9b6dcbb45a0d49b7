// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace model {
class Document;
class Languages;
class Playback;
} // namespace model

namespace panels {

// What the command of each host's system would print of its sockets at this instant. What the
// constructor is given must outlive it.
class SocketsPanel : public QWidget
{
    Q_OBJECT

public:
    SocketsPanel(const model::Document &document, const model::Playback &playback,
                 const model::Languages &languages, QWidget *parent = nullptr);

    // A few lines of each host.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Half
    {
        QLabel *title;
        QPushButton *copy;
        QPlainTextEdit *text;
        QString note;
    };

    [[nodiscard]] Half makeHalf();
    void build();
    void addHalf(const Half &half);
    void retranslate();
    void refresh();
    void showNotes();

    const model::Playback &m_playback;
    const model::Languages &m_languages;
    QWidget *m_page;
    QBoxLayout *m_sides;
    std::array<Half, 2> m_halves; // by tcp::Side
    QLabel *m_note;
};

} // namespace panels
