/** Where tools record when a cell ran: JupyterLab, papermill, the ExecuteTime extension, Colab and Deepnote. */
const recorded =
  /(?<!\\)"(?:iopub\.(?:execute_input|status\.idle)|shell\.execute_reply|end_time)"\s*:\s*"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?"|(?<!\\)"(?:executionInfo"\s*:\s*\{[^{}]*?"timestamp|execution_start)"\s*:\s*(\d{13})\b/g;
const hints = ['"iopub.', '"end_time"', '"executionInfo"', '"execution_start"'];

/** When the last of several notebooks ran last. */
export function lastRun(notebooks: readonly Uint8Array[]): string | undefined {
  return notebooks
    .flatMap((bytes) => ranAt(bytes) ?? [])
    .sort()
    .at(-1);
}

/**
 * When a notebook ran last, as its metadata records it, in ISO 8601 and UTC; undefined where it does not. Inside of a
 * cell's source or output quotes are escaped, so nothing there is taken for metadata.
 */
function ranAt(bytes: Uint8Array): string | undefined {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hints.some((hint) => raw.includes(hint))) return undefined;
  const times = [...raw.toString("latin1").matchAll(recorded)].map(
    ([, text, zone = "Z", milliseconds]) =>
      text === undefined ? Number(milliseconds) : Date.parse(text + zone),
  );
  // Before there were notebooks, a number is no time.
  const last = Math.max(...times.filter((time) => time > Date.UTC(2011, 0)), 0);
  return last === 0 ? undefined : new Date(last).toISOString().replace(/\.\d+/, "");
}
