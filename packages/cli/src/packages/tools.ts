import { convert } from "@nblift/core";
import { findEnvironment } from "../environment/find-environment.ts";
import { resolveRequirements } from "../lock/resolve-requirements.ts";
import type { Tools } from "./convert-package.ts";

/** What packages are really made with. */
export const tools: Tools = { convert, findEnvironment, resolve: resolveRequirements(process.env) };
