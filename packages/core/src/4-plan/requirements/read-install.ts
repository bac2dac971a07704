import type { InstallRequest } from "../../model/lowered.ts";
import { parseCondaSpec } from "./conda-spec.ts";
import { normalizeName } from "./normalize-name.ts";
import type { ParsedRequirement } from "./parse-requirement.ts";
import { parseRequirement } from "./parse-requirement.ts";
import { isKnownDistribution } from "./known-names.ts";

/** What one word of an install line asks for. Names are normalized. */
export type Install =
  | { readonly kind: "requirement"; readonly requirement: ParsedRequirement }
  /** An address alone: the name is read off it, and is only certain where `isNamed`. */
  | {
      readonly kind: "address";
      readonly name: string;
      readonly isNamed: boolean;
      readonly url: string;
      readonly extras: readonly string[];
    }
  /** `-r`, `-c`, `-e` or a path: something beside the notebook. */
  | { readonly kind: "path"; readonly option: "-r" | "-c" | "-e" | ""; readonly path: string }
  /** `--extra-index-url …` and the like: where to look. */
  | { readonly kind: "index"; readonly text: string }
  /** A package of the system, or of conda and no distribution. */
  | { readonly kind: "system"; readonly name: string }
  /** Says how to install, not what: `-U`, `--quiet`. */
  | { readonly kind: "option" }
  | { readonly kind: "unreadable" };

const options: Readonly<Record<string, "-r" | "-c" | "-e">> = {
  "-r": "-r",
  "--requirement": "-r",
  "--requirements": "-r",
  "-c": "-c",
  "--constraint": "-c",
  "--constraints": "-c",
  "-e": "-e",
  "--editable": "-e",
};
const indexOptions =
  /^(?:-i|-f|--index-url|--extra-index-url|--find-links|--pre|--prefer-binary|--no-index|--trusted-host|--only-binary|--no-binary|--index|--default-index|--channel)\b/;

/** Reads what an install line asks for. */
export function readInstall(request: InstallRequest): Install {
  const spec = request.spec.trim();
  if (request.tool === "apt") return spec.startsWith("-") ? { kind: "option" } : system(spec);
  if (/[\p{Cc}\u2028\u2029]/u.test(spec)) return { kind: "unreadable" };
  if (indexOptions.test(spec)) return { kind: "index", text: withoutCredentials(spec) };
  if (request.tool === "conda") return readConda(spec);
  const [, option = "", argument = ""] =
    /^(-[rce]|--[a-z]+)(?:\s+|=|(?<=^-[rce]))(.+)$/.exec(spec) ?? [];
  const meaning = Object.hasOwn(options, option) ? options[option] : undefined;
  if (meaning === "-e" && isAddress(argument)) return readAddress(argument);
  if (meaning !== undefined) return readPath(meaning, argument);
  if (spec.startsWith("-")) return { kind: "option" };
  return readPlain(spec);
}

function readPlain(spec: string): Install {
  const requirement = parseRequirement(spec);
  if (requirement !== undefined) {
    const { name, url } = requirement;
    return {
      kind: "requirement",
      requirement: {
        ...requirement,
        name: normalizeName(name),
        url: url === undefined ? undefined : withoutCredentials(url),
      },
    };
  }
  if (isAddress(spec)) return readAddress(spec);
  return /^[.~/\\]|[/\\]|\.(?:whl|zip|tar\.gz|tgz)$/i.test(spec)
    ? readPath("", spec)
    : { kind: "unreadable" };
}

function readConda(spec: string): Install {
  const [, file] = /^--file[ =](.+)$/.exec(spec) ?? [];
  if (file !== undefined) return readPath("-r", file);
  if (spec.startsWith("-")) return { kind: "option" };
  const requirement = parseCondaSpec(spec);
  if (requirement === undefined) return { kind: "unreadable" };
  if (requirement.name === "python") return { kind: "option" };
  return isKnownDistribution(requirement.name)
    ? { kind: "requirement", requirement }
    : system(requirement.name);
}

function system(name: string): Install {
  return isPlain(name) ? { kind: "system", name } : { kind: "unreadable" };
}

function isAddress(text: string): boolean {
  return /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|git|ftp):\/\//i.test(text);
}

function readAddress(text: string): Install {
  if (!isPlain(text)) return { kind: "unreadable" };
  const [address = "", fragment = ""] = withoutCredentials(text).split("#");
  const parts = fragment.split("&").filter((part) => part !== "");
  const [, egg, list = ""] = /^egg=([\w.-]+)(?:\[([\w.,-]*)\])?$/.exec(parts[0] ?? "") ?? [];
  const rest = (egg === undefined ? parts : parts.slice(1)).join("&");
  const url = rest === "" ? address : `${address}#${rest}`;
  const extras = list === "" ? [] : list.split(",");
  const name = egg ?? nameInAddress(address);
  if (name === undefined) return { kind: "unreadable" };
  return { kind: "address", name: normalizeName(name), isNamed: egg !== undefined, url, extras };
}

/** `fastcore` of `git+https://host/owner/fastcore.git@main`, `torch` of `https://host/torch-2.0-cp310-….whl`. */
function nameInAddress(address: string): string | undefined {
  const path = address.replace(/^[a-z+]+:\/\/[^/]*/i, "").replace(/@[^/]*$/, "");
  const segments = path.split("/").filter((segment) => segment !== "");
  // An archive that a forge makes is called after the branch: OWNER/NAME/archive/refs/heads/main.zip.
  const archive = segments.indexOf("archive");
  const last = (archive > 0 ? segments[archive - 1] : segments.at(-1)) ?? "";
  const stem = last
    .replace(/\.git$/, "")
    .replace(/-\d[^-]*(?:-[\w.]+)*\.(?:whl|zip|tar\.gz|tgz)$/i, "");
  return /^[A-Za-z0-9][\w.-]*$/.test(stem) ? stem : undefined;
}

function readPath(option: "-r" | "-c" | "-e" | "", text: string): Install {
  const path = text.trim().replaceAll("\\", "/");
  return isPlain(path) ? { kind: "path", option, path } : { kind: "unreadable" };
}

/** One printable word: no shell variables or templates, nothing that would end a line or start a comment. */
function isPlain(text: string): boolean {
  return /^[^\s\p{Cc}$`{}<>|;"']+$/u.test(text);
}

/** Addresses with a password or a token are for the author's eyes. */
function withoutCredentials(text: string): string {
  return text.replaceAll(/((?:https?|ftp):\/\/)[^\s/@]*@/gi, "$1");
}
