// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace model {
class Prediction;
}

namespace panels {

class DoorButton;

// Asks what happens next, and says why not where the answer is wrong. The prediction outlives it.
class PredictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PredictPanel(model::Prediction &prediction, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void makeAnswers();
    void showComment();
    [[nodiscard]] QString questionText() const;

    model::Prediction &m_prediction;
    QPushButton *m_start;
    QLabel *m_question;
    QVBoxLayout *m_answers;
    QList<DoorButton *> m_buttons;
    QLabel *m_comment;
    QPushButton *m_goOn;
    QLabel *m_score;
};

} // namespace panels
