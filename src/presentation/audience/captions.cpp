// SPDX-License-Identifier: MIT
#include "presentation/audience/captions.h"

#include "diagram/framing/caption.h"
#include "explanation/explainstep.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/say.h"
#include "model/document.h"
#include "presentation/sizes.h"

#include <QFileInfo>

namespace presentation {

using explanation::Language;
using lecture::Detail;
using scenario::SegmentFault;

namespace {

explanation::Source sourceOf(SegmentFault::Action action)
{
    switch (action) {
    case SegmentFault::Action::Drop: return QT_TRANSLATE_NOOP("explanation", "What if %1 is lost?");
    case SegmentFault::Action::Delay:
        return QT_TRANSLATE_NOOP("explanation", "What if %1 is late?");
    case SegmentFault::Action::Duplicate:
        return QT_TRANSLATE_NOOP("explanation", "What if %1 arrives twice?");
    case SegmentFault::Action::Reorder:
        return QT_TRANSLATE_NOOP("explanation", "What if %1 is overtaken?");
    }
    return "";
}

} // namespace

bool keepsSomethingBack(const Show &show)
{
    return show.hides(Detail::StateNames) || show.hides(Detail::Labels)
           || show.hides(Detail::Timers) || show.hides(Detail::Calls);
}

Telling tellingOf(const model::Document &document, int step, Language language)
{
    if (step >= 0 && step < int(document.steps().size())) {
        const auto text = explanation::explainStep(document.trace(),
                                                   document.steps()[std::size_t(step)], language);
        return {text.heading, text.body, text.why};
    }
    if (document.isCapture())
        return {QFileInfo(document.origin()).fileName(), {}, {}};
    return {explanation::textOf(document.scenario().title, language),
            explanation::textOf(document.scenario().summary, language),
            explanation::textOf(document.scenario().watch, language)};
}

QStringList captionOf(const model::Document &document, int step, const Show &show,
                      Language language, double width, double pixels)
{
    if (keepsSomethingBack(show))
        return {};
    const Telling telling = tellingOf(document, step, language);
    return diagram::captionLines({telling.heading, telling.body, {}, {}, {}}, width, pixels,
                                 LinesOfACaption);
}

QString whatIfOf(const model::Document &document, const Show &show, Language language)
{
    if (show.detours().empty())
        return {};
    const Detour &last = show.detours().back();
    const QString segment =
        show.hides(Detail::Labels)
            ? explanation::say(language, QT_TRANSLATE_NOOP("explanation", "this segment"))
            : explanation::segmentLabel(document.trace(), last.sent, language);
    return explanation::say(language, sourceOf(last.action), segment);
}

} // namespace presentation
