// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace layering {

// How much of Qt a layer may include; each level holds those before it.
enum class QtLevel { None, Core, Gui, Widgets };

// A folder of src, and the layers that it may include and link.
struct Layer
{
    QString name;
    QStringList uses;
    QtLevel qt = QtLevel::None;
};

// Lower layers first: the table of README.md.
[[nodiscard]] const QList<Layer> &layers();
// Null for a folder that is no layer.
[[nodiscard]] const Layer *layerNamed(const QString &name);

// What is wrong with the #include lines of a source of the layer, one sentence each.
[[nodiscard]] QStringList includeFaults(const Layer &layer, const QString &source);
// What is wrong with the layers and Qt modules that the layer's CMakeLists.txt links.
[[nodiscard]] QStringList linkFaults(const Layer &layer, const QString &cmakeLists);

} // namespace layering
