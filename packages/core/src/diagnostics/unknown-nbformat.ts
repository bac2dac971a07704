import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unknownNbformat: DiagnosticKind = {
  code: "NB107",
  name: "unknown-nbformat",
  severity: "warning",
  explanation: `The notebook says that it is in a newer major format than nbformat 4. It has a list of cells, so it is read like
one of nbformat 4; what is new in its format is not understood.

\`\`\`json
{"nbformat": 5, "nbformat_minor": 0, "cells": []}
\`\`\`

Compare the result with the notebook, or save the notebook in nbformat 4.`,
};
