// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QUndoStack;

namespace model {
class Document;
}

namespace app {

class Actions;
class Files;
class Pictures;

// Lets the actions open, save, undo and export. What the constructor is given must outlive it.
class DocumentCommands : public QObject
{
    Q_OBJECT

public:
    DocumentCommands(const Actions &actions, Files &files, Pictures &pictures,
                     model::Document &document, QObject *parent);

private:
    void connectFiles(const Actions &actions, Files &files);
    void offerSaving(const Actions &actions, const model::Document &document);
    void connectPictures(const Actions &actions, Pictures &pictures);
    void connectUndo(const Actions &actions, QUndoStack &undoStack);
};

} // namespace app
