import type { DiagnosticKind } from "../model/diagnostic.ts";

export const resolverMissing: DiagnosticKind = {
  code: "NB620",
  name: "resolver-missing",
  severity: "error",
  explanation: `# Nothing at hand can resolve the requirements

\`lock\` asks [uv](https://docs.astral.sh/uv/) which versions fit together. It looks for \`uv\` on the path, in the active environment and in \`.venv\`, then tries
\`python -m uv\` and \`uvx uv\`. uv in turn needs some Python to be there, though not the one of the package. Where there is no uv, pip resolves, but only for the
Python that it runs in and for this system.

    $ nblift lock sales
    error[NB620]: uv is needed to resolve requirements, and is not found; nor is pip 22.2 or newer of a Python 3.11

Install uv, for example with \`pip install uv\`. Until then the package installs with the direct pins of \`requirements.txt\`.`,
};
