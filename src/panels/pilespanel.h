// SPDX-License-Identifier: MIT
#pragma once

#include "model/piles.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace panels {

class AdviceView;
class Foldout;
class PasteArea;

// For those who have piles of sockets: what ss, netstat, lsof or PowerShell printed goes in, the
// piles and what to do about the chosen one come out. The languages must outlive it.
class PilesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PilesPanel(const model::Languages &languages, QWidget *parent = nullptr);

    // Reads a file; says in the panel why it cannot.
    void open(const QString &fileName);
    [[nodiscard]] const model::Piles &piles() const { return m_piles; }

signals:
    // A shipped scenario is to be shown where sockets stand in a state; `sockets` is the pile's size.
    void standAsked(const explanation::Stand &stand, std::size_t sockets);
    void scenarioAsked(const QString &name);
    void topicAsked(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void orderTabs();
    void connectInputs();
    void retranslate();
    void fillSystems();
    void read(const QByteArray &text);
    void openByDialog();
    void chooseSystem(int index);
    void showSummary();
    void showAdvice();
    void askStand();
    void copyMessage();
    [[nodiscard]] int chosenRow() const;

    const model::Languages &m_languages;
    model::Piles m_piles;
    PasteArea *m_paste;
    QPushButton *m_open;
    QPushButton *m_about;
    QComboBox *m_system;
    QLabel *m_summary;
    Foldout *m_counts;
    QLabel *m_problems;
    QTableView *m_table;
    AdviceView *m_advice;
    QPushButton *m_stand;
    QPushButton *m_message;
    QString m_fileFault; // why the last file could not be read
};

} // namespace panels
