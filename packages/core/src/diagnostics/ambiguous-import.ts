import type { DiagnosticKind } from "../model/diagnostic.ts";

export const ambiguousImport: DiagnosticKind = {
  code: "NB601",
  name: "ambiguous-import",
  severity: "warning",
  explanation: `# Several distributions provide an import

More than one distribution on the index lets you import this name, and they do not install side by side. Only the author knows which one was used, so none is chosen.

    import cv2    # opencv-python, opencv-python-headless, opencv-contrib-python, …

An environment (\`--python\`, or a \`.venv\` beside the notebook) settles it, and so does an install line: \`%pip install opencv-python-headless\`. Or add the line to \`requirements.in\` by hand.`,
};
