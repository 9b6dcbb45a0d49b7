// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QWidget>

class QComboBox;
class QTextBrowser;
class QUrl;

namespace model {
class Languages;
}

namespace panels {

// A longer explanation of a state, a timer or a plight; one page a language. The languages must
// outlive it.
class TopicPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TopicPanel(const model::Languages &languages, QWidget *parent = nullptr);

    void showTopic(const QString &topic);
    [[nodiscard]] QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(int index);
    void follow(const QUrl &link);
    void refresh();
    void fillContents();

    const model::Languages &m_languages;
    QComboBox *m_contents;
    QTextBrowser *m_first;
    QTextBrowser *m_second;
    QString m_topic;
};

} // namespace panels
