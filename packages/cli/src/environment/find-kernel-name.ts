/** As much of a file as holds what Jupyter writes before or behind the cells. */
const edge = 65_536;

/**
 * The name of a notebook's kernel, from the file's own bytes: notebooks can be large, and this alone is not worth reading
 * all of it twice. It is found in what stands before or behind the cells, as Jupyter writes it, or in a YAML header.
 */
export function findKernelName(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder();
  const parts = [bytes.subarray(Math.max(0, bytes.length - edge)), bytes.subarray(0, edge)];
  for (const part of parts) {
    const text = decoder.decode(part);
    const [, inner] = /"kernelspec"\s*:\s*\{([^{}]*)\}/.exec(text) ?? [];
    const [, name] =
      /"name"\s*:\s*"([^"\\]+)"/.exec(inner ?? "") ??
      /^#?[ \t]*kernelspec:[ \t]*\n(?:#?[ \t]+\w+:.*\n){0,9}?#?[ \t]+name:[ \t]*(\S+)/m.exec(
        text,
      ) ??
      [];
    if (name !== undefined) return name;
  }
  return undefined;
}
