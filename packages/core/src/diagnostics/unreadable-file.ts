import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unreadableFile: DiagnosticKind = {
  code: "NB701",
  name: "unreadable-file",
  severity: "error",
  explanation: `# A notebook's file cannot be read

The file is there, but the system does not give its contents: it may belong to somebody else, be a device, or lie on a disk that fails. The other
notebooks of the run are still converted.

    $ nblift convert secret.ipynb
    error[NB701]: the file cannot be read: EACCES: permission denied

Give yourself the right to read it (\`chmod u+r secret.ipynb\`), or leave it out.`,
};
