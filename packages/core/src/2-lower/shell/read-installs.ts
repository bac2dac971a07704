import { installUnread } from "../../diagnostics/install-unread.ts";
import type { Install, Note } from "../magic.ts";
import { readAptInstall } from "./read-apt-install.ts";
import { readCondaInstall } from "./read-conda-install.ts";
import { readPipInstall } from "./read-pip-install.ts";
import { splitLoosely } from "./split-loosely.ts";

/** What a shell command does with installers. */
export interface InstallCommand {
  readonly installs: readonly Install[];
  readonly notes: readonly Note[];
  /** What the command does besides; empty where nothing is left. */
  readonly rest: string;
}

/** Reads the installer's part of a shell command; `undefined` where it has none. */
export function readInstalls(command: string): InstallCommand | undefined {
  const parts = splitCommands(command);
  const reads = parts.map((part) => readInstaller(part.text));
  if (reads.every((read) => read === undefined)) return undefined;
  const installs = reads.flatMap((read) => read ?? []);
  const isUnread = (install: Install): boolean => /[{}$`]/.test(install.spec);
  const rest = parts.filter((_, i) => reads[i] === undefined);
  return {
    installs: installs.filter((install) => !isUnread(install)),
    notes: installs.filter(isUnread).map((install) => ({
      kind: installUnread,
      message: `What \`${install.spec}\` installs is known only when the notebook runs.`,
      help: "Name the requirement in the install line itself.",
    })),
    rest: rest
      .map((part, i) => (i === 0 ? part.text : part.operator + part.text))
      .join("")
      .trim(),
  };
}

/** Commands that `&&`, `||` or `;` join, each with its pipes. */
function splitCommands(
  command: string,
): readonly { readonly operator: string; readonly text: string }[] {
  const parts: { operator: string; text: string }[] = [];
  let operator = "";
  let at = 0;
  for (const found of command.matchAll(/"(?:\\.|[^"\\])*"|'[^']*'|&&|\|\||;/g)) {
    if (/^["']/.test(found[0])) continue;
    parts.push({ operator, text: command.slice(at, found.index) });
    operator = found[0];
    at = found.index + found[0].length;
  }
  return [...parts, { operator, text: command.slice(at) }].filter(({ text }) => text.trim() !== "");
}

const wrappers = /^(?:sudo|time|yes|\||-[A-Za-z]|[A-Z_]+=\S*|!)$/;
const isPython = /^(?:\{sys\.executable\}|\$sys\.executable|(?:.*[/\\])?(?:python[0-9.]*|py))$/;

/** What one command installs, nothing for `pip list` and the like; `undefined` where no installer is called. */
function readInstaller(command: string): readonly Install[] | undefined {
  const words = [...splitLoosely(command)];
  while (words[0] !== undefined && wrappers.test(words[0])) words.shift();
  if (isPython.test(words[0] ?? "") && words[1] === "-m") words.splice(0, 2);
  if (words[0] === "uv" && (words[1] === "pip" || words[1] === "add")) {
    if (words[1] === "add") words.splice(0, 2, "pip", "install");
    else words.shift();
  }
  const [program = "", ...args] = words;
  const name = program.replace(/^.*[/\\]/, "");
  if (/^pip[0-9.]*$/.test(name)) return readPipInstall(args);
  if (/^(?:conda|mamba|micromamba)$/.test(name)) return readCondaInstall(args);
  if (/^(?:apt|apt-get)$/.test(name)) return readAptInstall(args);
  return undefined;
}
