import type { DiagnosticKind } from "../model/diagnostic.ts";

export const resolutionFailed: DiagnosticKind = {
  code: "NB625",
  name: "resolution-failed",
  severity: "error",
  explanation: `# The requirements could not be resolved

uv ended with an error that has no code of its own: a source archive that cannot be built, a repository that cannot be read, a line of \`requirements.in\` that it
does not understand. What it said stands in the message.

    tools @ git+https://host.example/team/tools    # cell 1 installs it from there

Nothing was changed. The same can be tried with \`uv pip compile requirements.in\`.`,
};
