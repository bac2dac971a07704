// Writes the tables in packages/core/src/4-plan/requirements/data from tables of facts:
//   node scripts/requirements-data/make.mjs FOLDER
// FOLDER holds import-map.json (`map`, `ambiguous`: which distributions ship a top-level name; pyimport2pkg 1.0.0, MIT),
// known-distributions.json (`names`: the 15,000 most downloaded of PyPI, in that order) and stdlib.json (`always3`,
// `varies3`, `only27`: modules of the standard library by version; stdlibs 2026.9.3, MIT).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alsoKnown, contested, decided, generic, pywin32, unlike } from "./curated.mjs";

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("Usage: node scripts/requirements-data/make.mjs FOLDER");
  process.exit(2);
}
const target = join(import.meta.dirname, "../../packages/core/src/4-plan/requirements/data");
const read = (name) => JSON.parse(readFileSync(join(source, name), "utf8"));

const { map, ambiguous } = read("import-map.json");
const known = read("known-distributions.json").names;
const library = read("stdlib.json");
const isKnown = new Set(known);
const isGeneric = new Set(generic);
const isUnlike = new Set(unlike);
const isLibrary = new Set([...library.always3, ...Object.keys(library.varies3), ...library.only27]);

const normalize = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
const squeeze = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Distributions ship stray folders (`scripts`, `README`): a name that says nothing of its distribution is one of them. */
function resembles(name, distribution) {
  const [short, long] = [squeeze(name), squeeze(distribution)];
  // One letter or two are in many names.
  if (short.length < 3) return false;
  if (long.includes(short) || short.includes(long)) return true;
  const stem = long.replace(/^(python|django|flask|lib|py)/, "");
  if (stem.length >= 4 && short.includes(stem)) return true;
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => word.length >= 4 && long.includes(word.slice(0, 5)));
}

/** Distributions of an import name, or undefined where the name stands for itself or for nothing. */
function distributionsOf(name) {
  if (Object.hasOwn(decided, name)) return [decided[name]];
  if (pywin32.includes(name)) return ["pywin32"];
  if (isLibrary.has(name) || isGeneric.has(name.toLowerCase())) return undefined;
  const candidates = ambiguous[name] ?? [map[name]];
  const own = normalize(name);
  if (isUnlike.has(name)) return candidates.slice(0, 1);
  if (candidates[0] === own || /^(mypy|types)_boto3_/.test(name)) return undefined;
  if (!resembles(name, candidates[0])) return undefined;
  return isKnown.has(own) && !candidates.includes(own) ? [...candidates, own] : candidates;
}

const lines = [];
const names = [...Object.keys(map), ...Object.keys(ambiguous), ...Object.keys(decided), ...pywin32];
for (const name of new Set(names)) {
  if (Object.hasOwn(contested, name)) continue;
  const distributions = distributionsOf(name);
  if (distributions === undefined) continue;
  lines.push(`${name} ${distributions.length > 1 ? "?" : ""}${distributions.join(",")}`);
}
for (const [name, candidates] of Object.entries(contested)) {
  lines.push(`${name} ?${candidates.join(",")}`);
}

/** In the order of UTF-16 units, as the look-up compares. */
const sorted = (values) => [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const minor = (version) => Number(version.split(".")[1]);
const spans = Object.entries(library.varies3).map(([name, versions]) => {
  const minors = versions.map(minor);
  return `${name} ${Math.min(...minors)} ${Math.max(...minors)}`;
});

function write(file, comment, constant, values) {
  const text = `// Made by scripts/requirements-data/make.mjs; not edited by hand.
${comment}
export const ${constant}: string = \`
${sorted(values).join("\n")}
\`;
`;
  writeFileSync(join(target, file), text);
}

write(
  "import-map.ts",
  `// Source: pyimport2pkg 1.0.0 (MIT), and scripts/requirements-data/curated.mjs.

/** Sorted lines \`IMPORT DISTRIBUTION\`, or \`IMPORT ?A,B\` where only the author can say which, most downloaded first. */`,
  "importMap",
  lines,
);
write(
  "known-distributions.ts",
  `// Source: the 15,000 most downloaded distributions of PyPI in November 2026, and scripts/requirements-data/curated.mjs.

/** Sorted lines, a normalized name each. */`,
  "knownDistributions",
  [...known, ...alsoKnown].filter(
    (name) => name.length > 1 && !isGeneric.has(name.replaceAll("-", "_")),
  ),
);
write(
  "standard-library.ts",
  `// Source: stdlibs 2026.9.3 (MIT).

/** Sorted lines \`MODULE\`, or \`MODULE FIRST LAST\` with the first and the last minor version of Python 3 (4 to 15) that has it. */`,
  "standardLibrary",
  [...library.always3, ...spans],
);
write(
  "python2-library.ts",
  `// Source: stdlibs 2026.9.3 (MIT).

/** Sorted lines: modules of the standard library that only Python 2 had. */`,
  "python2Library",
  library.only27,
);
write(
  "generic-names.ts",
  `// Source: scripts/requirements-data/curated.mjs.

/** Sorted lines: names that authors give to files of their own; never taken for a distribution without other evidence. */`,
  "genericNames",
  generic,
);
