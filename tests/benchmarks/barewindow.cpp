// SPDX-License-Identifier: MIT
// A window with a menu, docks and a view, and nothing in them: the least that a start can cost.
#include <QApplication>
#include <QDockWidget>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QGraphicsScene scene;
    QGraphicsView view(&scene);
    window.setCentralWidget(&view);
    for (const char *name : {"File", "Edit", "View", "Help"})
        window.menuBar()->addMenu(QString::fromLatin1(name));
    for (int i = 0; i < 5; ++i) {
        auto *dock = new QDockWidget(QStringLiteral("Dock %1").arg(i), &window);
        dock->setWidget(new QLabel(QStringLiteral("empty"), dock));
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
    }
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
