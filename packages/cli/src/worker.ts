import type { Template } from "@nblift/core";
import { isDeepStrictEqual } from "node:util";
import { parentPort } from "node:worker_threads";
import { convertPackage } from "./packages/convert-package.ts";
import type { PackageJob } from "./packages/package-job.ts";
import { tools } from "./packages/tools.ts";

let lastTemplate: Template | undefined;

/** Each job comes with a copy of its template: what was prepared for one that is equal is not prepared again. */
function withKnownTemplate(job: PackageJob): PackageJob {
  if (!isDeepStrictEqual(lastTemplate, job.settings.template)) lastTemplate = job.settings.template;
  const template = lastTemplate ?? job.settings.template;
  return { ...job, settings: { ...job.settings, template } };
}

/** A thread that makes one package after the other, as it is told. */
parentPort?.on("message", (job: PackageJob) => {
  void convertPackage(withKnownTemplate(job), tools).then((result) =>
    parentPort?.postMessage(result),
  );
});
