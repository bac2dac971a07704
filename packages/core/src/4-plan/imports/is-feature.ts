import type { ImportPlan } from "../../model/plan.ts";

/** `from __future__ import annotations` is about the file that it stands in; `import __future__` is an import like others. */
export const isFeature = ({ module, name, level }: ImportPlan): boolean =>
  module === "__future__" && name !== undefined && level === 0;
