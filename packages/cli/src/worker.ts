import { parentPort } from "node:worker_threads";
import { convertPackage } from "./packages/convert-package.ts";
import type { PackageJob } from "./packages/package-job.ts";
import { tools } from "./packages/tools.ts";

/** A thread that makes one package after the other, as it is told. */
parentPort?.on("message", (job: PackageJob) => {
  void convertPackage(job, tools).then((result) => parentPort?.postMessage(result));
});
