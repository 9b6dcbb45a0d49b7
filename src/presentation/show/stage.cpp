// SPDX-License-Identifier: MIT
#include "presentation/show/stage.h"

#include "scenario/branches.h"

namespace presentation {

std::optional<model::FileProblem> Stage::show(const Talk &talk, int part)
{
    const Source &source = talk.sources[static_cast<std::size_t>(part)];
    const std::string &branch = talk.lecture.parts[static_cast<std::size_t>(part)].branch;
    undoAll();
    if (m_source == source && m_branch == branch)
        return {};
    m_source.reset();
    if (auto problem = open(source))
        return problem;
    if (scenario::findBranch(document.version().whole, branch))
        document.showBranch(branch);
    m_source = source;
    m_branch = branch;
    return {};
}

std::optional<model::FileProblem> Stage::open(const Source &source)
{
    if (source.scenario) {
        document.openNew(*source.scenario);
        return {};
    }
    if (auto problem = document.open(source.file))
        return problem;
    if (document.isCapture() && source.connection != document.connection())
        document.chooseConnection(source.connection);
    return {};
}

void Stage::undo(const trace::Position &position)
{
    document.undoStack().undo();
    playback.seek(position);
}

void Stage::undoAll()
{
    while (document.undoStack().canUndo())
        document.undoStack().undo();
}

} // namespace presentation
