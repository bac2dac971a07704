import { colab } from "./colab.ts";
import { databricks } from "./databricks.ts";
import type { Dialect } from "./dialect.ts";
import { editors } from "./editors.ts";
import { ipytest } from "./ipytest.ts";
import { jupytext } from "./jupytext.ts";
import { kale } from "./kale.ts";
import { kedro } from "./kedro.ts";
import { myst } from "./myst.ts";
import { native } from "./native.ts";
import { nbdev } from "./nbdev.ts";
import { nbdev1 } from "./nbdev-1.ts";
import { nbgrader } from "./nbgrader.ts";
import { papermill } from "./papermill.ts";
import { quarto } from "./quarto.ts";

/** Every dialect. Where two have the same spelling, it is the first one's. */
export const dialects: readonly Dialect[] = [
  native,
  papermill,
  nbdev,
  nbdev1,
  kale,
  kedro,
  quarto,
  jupytext,
  myst,
  nbgrader,
  colab,
  databricks,
  ipytest,
  editors,
];
