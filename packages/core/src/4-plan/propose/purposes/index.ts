import { build } from "./build.ts";
import { evaluate } from "./evaluate.ts";
import { fit } from "./fit.ts";
import { load } from "./load.ts";
import { plot } from "./plot.ts";
import type { Purpose } from "./purpose.ts";
import { setUp } from "./set-up.ts";
import { split } from "./split.ts";
import { transform } from "./transform.ts";
import { write } from "./write.ts";

/** Every purpose. Where a cell serves several, it is for the first of them. */
export const purposes: readonly Purpose[] = [
  fit,
  build,
  split,
  evaluate,
  load,
  write,
  plot,
  transform,
  setUp,
];
