// SPDX-License-Identifier: MIT
#include "app/commands/documentcommands.h"

#include "app/commands/actions.h"
#include "app/files.h"
#include "app/pictures.h"
#include "model/document.h"

#include <QAction>
#include <QUndoStack>

namespace app {

DocumentCommands::DocumentCommands(const Actions &actions, Files &files, Pictures &pictures,
                                   model::Document &document, QObject *parent)
    : QObject(parent)
{
    connectFiles(actions, files);
    connectPictures(actions, pictures);
    connectUndo(actions, document.undoStack());
    offerSaving(actions, document);
}

void DocumentCommands::connectFiles(const Actions &actions, Files &files)
{
    connect(&actions[Ask::Open], &QAction::triggered, &files, &Files::openByDialog);
    connect(&actions[Ask::Save], &QAction::triggered, &files, &Files::save);
    connect(&actions[Ask::SaveAs], &QAction::triggered, &files, &Files::saveAs);
}

// A capture stays as it is.
void DocumentCommands::offerSaving(const Actions &actions, const model::Document &document)
{
    const auto offer = [save = &actions[Ask::Save], saveAs = &actions[Ask::SaveAs], &document] {
        save->setEnabled(!document.isCapture());
        saveAs->setEnabled(!document.isCapture());
    };
    connect(&document, &model::Document::traceReplaced, this, offer);
    offer();
}

void DocumentCommands::connectPictures(const Actions &actions, Pictures &pictures)
{
    connect(&actions[Ask::Export], &QAction::triggered, &pictures, &Pictures::exportByDialog);
}

void DocumentCommands::connectUndo(const Actions &actions, QUndoStack &undoStack)
{
    QAction &undo = actions[Ask::Undo];
    QAction &redo = actions[Ask::Redo];
    undo.setEnabled(undoStack.canUndo());
    redo.setEnabled(undoStack.canRedo());
    connect(&undo, &QAction::triggered, &undoStack, &QUndoStack::undo);
    connect(&redo, &QAction::triggered, &undoStack, &QUndoStack::redo);
    connect(&undoStack, &QUndoStack::canUndoChanged, &undo, &QAction::setEnabled);
    connect(&undoStack, &QUndoStack::canRedoChanged, &redo, &QAction::setEnabled);
}

} // namespace app
