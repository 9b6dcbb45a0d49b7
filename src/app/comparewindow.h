// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/theme.h"
#include "model/comparedrun.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace scene {
class CompareView;
}

namespace app {

struct Session;

// Branches, or systems, beside each other: their ladders on one scale of time, a list of the
// differences, and what each has come to. The session outlives it.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    static constexpr int MostRuns = 6;

    CompareWindow(Session &session, QWidget *parent);

    // What is compared; the first is what the others are compared with.
    void setChoices(const std::vector<model::RunChoice> &choices);
    [[nodiscard]] std::vector<model::RunChoice> choices() const;
    void setTheme(diagram::ThemeName theme);
    [[nodiscard]] const scene::CompareView &view() const { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // How one run is chosen.
    struct Chooser
    {
        QWidget *box;
        QComboBox *branch;
        QComboBox *system;
    };

    void build();
    void retranslate();
    [[nodiscard]] std::vector<model::RunChoice> usualChoices() const;
    void addChooser(const model::RunChoice &choice);
    void fillBranches(QComboBox &box, const std::string &chosen) const;
    void fillSystems(QComboBox &box, const std::string &chosen) const;
    void addRun();
    void removeRun();
    void followDocument();
    void compare();
    void listDifferences();
    void listSummary();
    void showChosen();

    Session &m_session;
    QHBoxLayout *m_choosersLayout;
    std::vector<Chooser> m_choosers;
    QToolButton *m_add;
    QToolButton *m_remove;
    scene::CompareView *m_view;
    QLabel *m_title;
    QTreeWidget *m_differences;
    QTreeWidget *m_summary;
    QLabel *m_legend; // of the summary's question marks, where there are any
};

} // namespace app
