// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/director.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <initializer_list>

inline const QString Silence = QStringLiteral(":/scenarios/27-connect-into-silence.fourwave");
inline const QString Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

// A shipped scenario alone, from its start.
inline presentation::Talk talkOf(const QString &file)
{
    model::Document document;
    Q_UNUSED(document.open(file).has_value());
    return presentation::talkOf(document);
}

// A part of a lecture for a test.
struct TestPart
{
    QString file;
    tcp::Duration at{};
    lecture::View view{};
    std::optional<tcp::Duration> from{};
};

inline presentation::Talk lectureOf(const QList<TestPart> &parts)
{
    presentation::Talk talk;
    talk.isLecture = true;
    talk.lecture.title = {"A lecture", "一堂课"};
    for (const TestPart &each : parts) {
        lecture::Part part;
        const std::string number = std::to_string(talk.sources.size() + 1);
        part.title = {"Part " + number, "第 " + number + " 段"};
        part.notes = {"Say this " + number, "讲这个 " + number};
        part.at = each.at;
        part.from = each.from;
        part.planned = tcp::Duration(std::chrono::minutes(2));
        part.view = each.view;
        talk.lecture.parts.push_back(part);
        talk.sources.push_back({each.file});
    }
    return talk;
}

// A talk on its stage, without windows.
struct Hall
{
    explicit Hall(const presentation::Talk &talk = talkOf(Life)) : director(talk, stage)
    {
        isReady = !director.prepare();
    }

    void fulfil(std::initializer_list<presentation::Wish> wishes)
    {
        for (const presentation::Wish wish : wishes)
            director.fulfil(wish);
    }
    // Whatever flies arrives, and waits pass.
    void rest()
    {
        for (int i = 0; i < 1000 && stage.playback.isMoving(); ++i)
            stage.playback.advance(tcp::Duration(100'000));
    }

    presentation::Stage stage{explanation::Language::English};
    presentation::Director director;
    bool isReady = false;
};
