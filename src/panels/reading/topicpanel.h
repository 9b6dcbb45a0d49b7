// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace model {
class Languages;
}

namespace panels {

class TopicPage;

// The longer explanations: a choice of all topics, the one that is shown, and a way back to those
// before it. The languages must outlive it.
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
    void build();
    void retranslate();
    void choose(int index);
    void find();
    void goBack();
    void tellCopied(const QString &text);
    void changeLanguages();
    void refresh();
    void fillContents();
    void addGroup(const QString &name);

    const model::Languages &m_languages;
    QToolButton *m_back;
    QComboBox *m_contents;
    TopicPage *m_page;
    QLabel *m_copied;
    QString m_topic;
    QStringList m_before; // the topics that were shown, the last one last
};

} // namespace panels
