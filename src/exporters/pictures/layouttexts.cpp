// SPDX-License-Identifier: MIT
#include "exporters/pictures/layouttexts.h"

namespace exporters {

QString textsOf(const diagram::Layout &layout)
{
    QString texts;
    for (const QString &text : layout.shapes().texts)
        texts += text;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        texts += layout.head(side).join(QString());
    return texts;
}

} // namespace exporters
