import type { DiagnosticKind } from "../model/diagnostic.ts";

export const resolverMissing: DiagnosticKind = {
  code: "NB620",
  name: "resolver-missing",
  severity: "error",
  explanation: `# Nothing at hand can resolve the requirements

\`lock\` asks [uv](https://docs.astral.sh/uv/) which versions fit together. It looks for \`uv\` on the path, in the active environment and in \`.venv\`, then tries
\`python -m uv\` and \`uvx uv\`. uv in turn needs some Python to be there, though not the one of the package.

    $ nblift lock sales
    error[NB620]: uv is needed to resolve requirements, and is not found

Install it, for example with \`pip install uv\`. Until then the package installs with the direct pins of \`requirements.txt\`.`,
};
