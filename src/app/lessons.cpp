// SPDX-License-Identifier: MIT
#include "app/lessons.h"

#include "app/files.h"
#include "app/look.h"
#include "app/session.h"
#include "app/settings.h"
#include "exporters/pictures/picture.h"
#include "exporters/pictures/png.h"
#include "model/lessons/moments.h"
#include "panels/lessons/cardspanel.h"
#include "panels/lessons/tourpanel.h"
#include "teaching/reader.h"

#include <QGuiApplication>

namespace app {

Lessons::Lessons(Session &session, Settings &settings, Files &files, const Look &look,
                 QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_files(files), m_look(look)
{
}

model::Tour &Lessons::tour()
{
    if (m_tour)
        return *m_tour;
    m_tour = std::make_unique<model::Tour>(m_session.document, m_session.playback,
                                           teaching::shippedTour());
    m_tour->setBookmark(m_settings.tourBookmark());
    connect(m_tour.get(), &model::Tour::scenarioAsked, &m_files, &Files::open);
    connect(m_tour.get(), &model::Tour::changed, this,
            [this] { m_settings.setTourBookmark(m_tour->bookmark()); });
    return *m_tour;
}

QWidget *Lessons::makeTourPanel(QWidget *parent)
{
    return new panels::TourPanel(m_session.document, tour(), m_session.languages, parent);
}

QWidget *Lessons::makeCardsPanel(QWidget *parent)
{
    if (!m_cards)
        m_cards = std::make_unique<model::Cards>(teaching::shippedCards());
    auto *panel = new panels::CardsPanel(
        *m_cards, m_session.languages,
        [this](const trace::Trace &trace, explanation::Language language, int width) {
            return miniature(trace, language, width);
        },
        parent);
    connect(panel, &panels::CardsPanel::momentAsked, this, &Lessons::show);
    return panel;
}

void Lessons::show(const teaching::Moment &moment)
{
    const model::Document &document = m_session.document;
    if (!isOpen(document, moment))
        m_files.open(model::fileNameOf(moment));
    if (isOpen(document, moment))
        seekTo(m_session.playback, document, moment);
}

// Without calls and timers, each step as high as the next.
QPixmap Lessons::miniature(const trace::Trace &trace, explanation::Language language,
                           int width) const
{
    exporters::PictureOptions shown;
    shown.options.hasCalls = false;
    shown.options.hasTimers = false;
    shown.options.scale = diagram::ScaleKind::ByEvent;
    shown.options.languages = {language, {}};
    shown.options.width = width;
    shown.theme = m_look.theme();
    const exporters::Picture picture(trace, shown);
    const double ratio = qGuiApp->devicePixelRatio();
    const double scale = ratio * width / picture.size().width();
    QPixmap pixmap = QPixmap::fromImage(exporters::toImage(picture, canvasFor(picture, scale)));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace app
