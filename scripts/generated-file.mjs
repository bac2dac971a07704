// A file of the repository that is generated: written, or with --check compared with what it would be now.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";

const root = join(import.meta.dirname, "..");

/** Formats and writes Markdown, or says that it is stale and makes this process fail. */
export async function keepUpToDate(path, markdown, isCheck) {
  const file = join(root, path);
  const text = await format(markdown, { parser: "markdown", printWidth: 100 });
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (isCheck) {
    console.error(`${path} is not up to date: npm run fix writes it`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}
