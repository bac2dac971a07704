import type { DiagnosticKind } from "../model/diagnostic.ts";

export const systemPackage: DiagnosticKind = {
  code: "NB606",
  name: "system-package",
  severity: "note",
  explanation: `# An install line installs no Python distribution

Packages of the operating system, and those of conda that no Python index has, cannot stand in \`requirements.in\`.

    !apt-get install ffmpeg

It is named there as a comment, for whoever sets up the machine that runs the package.`,
};
