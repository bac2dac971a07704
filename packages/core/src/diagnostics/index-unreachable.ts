import type { DiagnosticKind } from "../model/diagnostic.ts";

export const indexUnreachable: DiagnosticKind = {
  code: "NB621",
  name: "index-unreachable",
  severity: "error",
  explanation: `# The package index does not answer as it should

\`lock\` asks the index that uv, or pip, is configured for: no index is assumed. There may be no network, an address may be wrong, access denied, or what answers is no index.
Nothing was changed.

    $ UV_DEFAULT_INDEX=https://packages.example/simple nblift lock sales
    error[NB621]: the index does not answer: Failed to fetch: https://packages.example/simple/pandas/

uv reads \`UV_DEFAULT_INDEX\`, \`uv.toml\` and \`[tool.uv]\`; where none of them names an index, nblift hands on what pip is configured
for (\`PIP_INDEX_URL\`, \`pip.conf\`).`,
};
