import type { DiagnosticKind } from "../model/diagnostic.ts";

export const localDistribution: DiagnosticKind = {
  code: "NB611",
  name: "local-distribution",
  severity: "warning",
  explanation: `# A distribution is installed from a folder of one machine

The environment holds it as a local project (\`pip install -e ../tools\`), so no index is known to have it, and somebody else may own the name there.

    import our_tools    # installed from a folder

Publish it to an index of yours, or add an address to \`requirements.in\`: \`our-tools @ git+https://…\`.`,
};
