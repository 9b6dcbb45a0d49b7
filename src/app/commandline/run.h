// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/commandline.h"
#include "explanation/language.h"

namespace app {

// The program's exit status.
enum class Status { Done = 0, BadInput = 1, WrongUsage = 2 };

// Each command without a window: prints to standard output, or says on standard error in the
// language what is wrong and leaves nothing behind.
[[nodiscard]] Status run(const SimulateCommand &command, explanation::Language language);
[[nodiscard]] Status run(const RenderCommand &command, explanation::Language language);
[[nodiscard]] Status run(const CompareCommand &command, explanation::Language language);
[[nodiscard]] Status run(const ScenariosCommand &command, explanation::Language language);
[[nodiscard]] Status run(const ProfilesCommand &command, explanation::Language language);
[[nodiscard]] Status run(const ExplainCommand &command, explanation::Language language);
[[nodiscard]] Status run(const SocketsCommand &command, explanation::Language language);
[[nodiscard]] Status run(const HelpCommand &command, explanation::Language language);
[[nodiscard]] Status run(const VersionCommand &command, explanation::Language language);
[[nodiscard]] Status run(const UsageError &error, explanation::Language language);

} // namespace app
