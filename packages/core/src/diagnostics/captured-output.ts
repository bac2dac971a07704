import type { DiagnosticKind } from "../model/diagnostic.ts";

export const capturedOutput: DiagnosticKind = {
  code: "NB207",
  name: "captured-output",
  severity: "warning",
  explanation: `# Captured output is used in a way that a package cannot offer

\`%%capture name\` becomes a redirection of the standard streams. \`name.stdout\`, \`name.stderr\`, \`name.show()\` and \`name()\` work as before; what was displayed (\`name.outputs\`) is not captured, and the object itself is no string.

    %%capture captured
    train()

    str(captured)

Use \`captured.stdout\`.`,
};
