import type { Form } from "../magic.ts";
import { bareMagics } from "./bare-magics.ts";
import { captured } from "./captured-output.ts";
import { databricksWidgets } from "./databricks-widgets.ts";
import { getIpython } from "./get-ipython.ts";
import { shellLists } from "./shell-lists.ts";
import { shellSettings } from "./shell-settings.ts";
import { timedResults } from "./timed-results.ts";

/** Everything in plain Python that is looked for. */
export const forms: readonly Form[] = [
  bareMagics,
  databricksWidgets,
  getIpython,
  shellSettings,
  shellLists,
  captured,
  timedResults,
];
