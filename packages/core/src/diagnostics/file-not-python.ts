import type { DiagnosticKind } from "../model/diagnostic.ts";

export const fileNotPython: DiagnosticKind = {
  code: "NB502",
  name: "file-not-python",
  severity: "error",
  explanation: `# A generated file is not valid Python

What a template made of the plan does not parse on the Python that the package targets. The file is written as it is, so that the mistake can be seen, and
\`pyproject.toml\` tells ruff to leave it alone.

    {% for name in module.all %}
    from {{ package }} import {{ name }
    {% endfor %}

With a template of your own, look at the line that the message names. With a template of nblift's this is a mistake of nblift: please report it.`,
};
