// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/cards.h"
#include "model/lessons/tour.h"

#include <QObject>
#include <QPixmap>

#include <memory>

class QWidget;

namespace app {

class Files;
class Look;
class Settings;
struct Session;

// The tour and the cards: their panels, and how they bring the document to what they speak of. What
// the constructor is given must outlive it.
class Lessons : public QObject
{
    Q_OBJECT

public:
    Lessons(Session &session, Settings &settings, Files &files, const Look &look, QObject *parent);

    [[nodiscard]] QWidget *makeTourPanel(QWidget *parent);
    [[nodiscard]] QWidget *makeCardsPanel(QWidget *parent);
    // The tour, which is read when it is first asked for.
    [[nodiscard]] model::Tour &tour();

private:
    void show(const teaching::Moment &moment);
    [[nodiscard]] QPixmap miniature(const trace::Trace &trace, explanation::Language language,
                                    int width) const;

    Session &m_session;
    Settings &m_settings;
    Files &m_files;
    const Look &m_look;
    std::unique_ptr<model::Tour> m_tour;
    std::unique_ptr<model::Cards> m_cards;
};

} // namespace app
