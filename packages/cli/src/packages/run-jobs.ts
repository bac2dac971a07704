import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { convertPackage, type Tools } from "./convert-package.ts";
import type { PackageJob, PackageResult } from "./package-job.ts";

/** From this many packages on, what a thread costs to start is little beside what it saves. */
const enoughForThreads = 16;

/** How many jobs run at once: as asked for, else by their number and the machine. */
export function countWorkers(asked: number | undefined, jobs: number): number {
  const fit = jobs < enoughForThreads ? 1 : availableParallelism();
  return Math.max(1, Math.min(asked ?? fit, jobs));
}

/**
 * Runs the jobs and gives their results in the order of the jobs, whichever is done first. `onResult` is called in that
 * order too, as soon as it can be.
 */
export async function runJobs(
  jobs: readonly PackageJob[],
  workers: number,
  tools: Tools,
  onResult: (result: PackageResult, job: PackageJob) => void,
): Promise<readonly PackageResult[]> {
  const results: PackageResult[] = [];
  if (workers === 1) {
    for (const job of jobs) {
      const result = await convertPackage(job, tools);
      results.push(result);
      onResult(result, job);
    }
    return results;
  }
  let told = 0;
  await runInThreads(jobs, workers, (index, result) => {
    results[index] = result;
    for (; results[told] !== undefined; told++) tell(jobs[told], results[told], onResult);
  });
  return results;
}

function tell(
  job: PackageJob | undefined,
  result: PackageResult | undefined,
  onResult: (result: PackageResult, job: PackageJob) => void,
): void {
  if (job !== undefined && result !== undefined) onResult(result, job);
}

async function runInThreads(
  jobs: readonly PackageJob[],
  workers: number,
  onDone: (index: number, result: PackageResult) => void,
): Promise<void> {
  let next = 0;
  const threads = Array.from(
    { length: workers },
    () => new Worker(new URL("./worker.js", import.meta.url)),
  );
  const work = async (thread: Worker): Promise<void> => {
    while (next < jobs.length) {
      const index = next++;
      const job = jobs[index];
      if (job !== undefined) onDone(index, await runIn(thread, job));
    }
  };
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

async function runIn(thread: Worker, job: PackageJob): Promise<PackageResult> {
  return new Promise((resolve, reject) => {
    const stop = (code: number): void =>
      reject(new Error(`a worker thread ended with code ${code}`));
    thread.once("message", (result: PackageResult) => {
      thread.off("error", reject).off("exit", stop);
      resolve(result);
    });
    thread.once("error", reject).once("exit", stop);
    thread.postMessage(job);
  });
}
