import type { Magic } from "../magic.ts";
import { capture } from "./capture.ts";
import { cellWrappers } from "./cell-wrappers.ts";
import { databricksPython } from "./databricks-python.ts";
import { deleteVariable } from "./delete.ts";
import { directory } from "./directory.ts";
import { displayCells } from "./display-cells.ts";
import { environment } from "./environment.ts";
import { install } from "./install.ts";
import { ipytest } from "./ipytest.ts";
import { otherLanguages } from "./other-languages.ts";
import { profilers } from "./profilers.ts";
import { pylab } from "./pylab.ts";
import { run } from "./run.ts";
import { script } from "./script.ts";
import { session } from "./session.ts";
import { shellAliases } from "./shell-aliases.ts";
import { store } from "./store.ts";
import { system } from "./system.ts";
import { time } from "./time.ts";
import { timeit } from "./timeit.ts";
import { writeFile } from "./write-file.ts";

/** Every magic that is known. */
const magics: readonly Magic[] = [
  capture,
  cellWrappers,
  databricksPython,
  deleteVariable,
  directory,
  displayCells,
  environment,
  install,
  ipytest,
  otherLanguages,
  profilers,
  pylab,
  run,
  script,
  session,
  shellAliases,
  store,
  system,
  time,
  timeit,
  writeFile,
];

const magicByName: ReadonlyMap<string, Magic> = new Map(
  magics.flatMap((magic) => magic.names.map((name) => [name, magic] as const)),
);

/** @param name without `%` */
export function findMagic(name: string): Magic | undefined {
  return magicByName.get(name);
}
