// SPDX-License-Identifier: MIT
#include "presentation/show/talk.h"

#include "model/document.h"
#include "model/lecturefile.h"

#include <QFileInfo>

#include <algorithm>

namespace presentation {

namespace {

// The step after the last one that a part stops at.
int endOf(const Talk &talk, std::span<const Reach> reaches, std::size_t part)
{
    if (part + 1 == talk.sources.size())
        return std::max(reaches[part].stepCount, reaches[part].step + 1);
    const bool goesOn = talk.sources[part] == talk.sources[part + 1]
                        && talk.lecture.parts[part].branch == talk.lecture.parts[part + 1].branch;
    if (goesOn && reaches[part + 1].first > reaches[part].step)
        return reaches[part + 1].first;
    return reaches[part].step + 1;
}

// Empty for what no file holds: a new scenario, or standard input.
QString wholePath(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() ? info.absoluteFilePath() : QString();
}

scenario::Text titleOf(const QString &scenario)
{
    model::Document document;
    if (document.open(scenario) || document.isCapture())
        return {};
    return document.scenario().title;
}

} // namespace

Talk talkOf(const model::Document &document)
{
    Talk talk;
    talk.origin = wholePath(document.origin());
    lecture::Part part;
    Source source;
    if (document.isCapture()) {
        source.file = document.origin();
        source.connection = document.connection();
        const std::string name = QFileInfo(document.origin()).fileName().toStdString();
        part.title = {name, name};
    } else {
        source.scenario = document.scenario();
        part.title = document.scenario().title;
    }
    talk.lecture.title = part.title;
    talk.lecture.parts = {part};
    talk.sources = {source};
    return talk;
}

Talk talkOf(const model::LectureFile &file)
{
    Talk talk;
    talk.origin = wholePath(file.fileName);
    talk.lecture = file.lecture;
    talk.isLecture = true;
    for (std::size_t part = 0; part < file.scenarios.size(); ++part) {
        talk.sources.push_back({file.scenarios[part]});
        if (talk.lecture.parts[part].title == scenario::Text())
            talk.lecture.parts[part].title = titleOf(file.scenarios[part]);
    }
    return talk;
}

std::vector<Stop> stopsOf(const Talk &talk, std::span<const Reach> reaches)
{
    std::vector<Stop> stops;
    for (std::size_t part = 0; part < reaches.size(); ++part) {
        const int end = endOf(talk, reaches, part);
        for (int step = reaches[part].first; step < end; ++step)
            stops.push_back({static_cast<int>(part), step});
    }
    return stops;
}

} // namespace presentation
