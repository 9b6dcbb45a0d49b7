// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pictures/fitting.h"
#include "exporters/render.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace app {

struct Session;

// What an export will look like, as soon as the choices rest for a moment: a picture, a frame of a
// film, the beginning of a text, or why it cannot be. The session must outlive it.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(const Session &session, QWidget *parent = nullptr);

    void show(const exporters::RenderRequest &request, const QString &suffix);
    // Without waiting.
    void update();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture(const exporters::Choices &choices);
    void tellOf(const exporters::Fitted &fitted, const exporters::Choices &choices);
    void showFrame();
    void showText();
    void showImage(const QImage &image);
    void tell(const QString &words);

    const Session &m_session;
    exporters::RenderRequest m_request;
    QString m_suffix;
    QTimer m_rest;
    QStackedWidget *m_stack;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_words;
    QImage m_image;
};

} // namespace app
