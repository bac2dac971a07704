import type { DiagnosticKind } from "../model/diagnostic.ts";

export const installFromIndex: DiagnosticKind = {
  code: "NB610",
  name: "install-from-index",
  severity: "note",
  explanation: `# An install line sets where or how pip looks

An index or an option such as \`--pre\` changes what every other line installs, so it is not taken over silently: a package that asks another index gets what that index says.

    %pip install torch --extra-index-url https://example.com/wheels

The option stands in \`requirements.in\` as a comment. Uncomment it if you need it and trust that index, or set it in pip's own configuration.`,
};
