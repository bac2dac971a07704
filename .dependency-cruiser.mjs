// Which way code may depend on code: cli → templates → core, and inside the core one way through the stages. Tests may
// use any stage and the template pack.
const core = "^packages/core/src";
const stage = "[1-9]-[a-z]+";
const test = "\\.test\\.ts$|/test/";
const processes = "child_process|process|worker_threads|net|http|https|os";

/** A rule that is an error; `comment` is what the report says to whoever breaks it. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid(
      "packages-one-way",
      "core imports no other package, templates only core.",
      { path: "^packages/(core|templates)/" },
      { path: "^packages/cli/" },
    ),
    forbid(
      "core-alone",
      "core imports no other package.",
      { path: "^packages/core/", pathNot: test },
      { path: "^packages/templates/" },
    ),
    forbid(
      "packages-by-name",
      "Another package is imported by its name, not by a path into it.",
      { path: "^packages/([^/]+)/" },
      { path: "^packages/", pathNot: ["^packages/$1/", "^packages/[^/]+/src/index\\.ts$"] },
    ),
    forbid(
      "stages-alone",
      "A stage imports model, python, diagnostics and itself; what passes between stages is in model.",
      { path: `${core}/(${stage})/`, pathNot: test },
      { path: `${core}/`, pathNot: `${core}/(model|python|diagnostics|$1)/` },
    ),
    forbid(
      "python-knows-no-notebooks",
      "python/ imports only itself: it knows Python, and nothing of notebooks.",
      { path: `${core}/python/`, pathNot: test },
      { path: `${core}/`, pathNot: `${core}/python/` },
    ),
    forbid(
      "model-is-data",
      "model/ imports only itself and python/.",
      { path: `${core}/model/`, pathNot: test },
      { path: `${core}/`, pathNot: `${core}/(model|python)/` },
    ),
    forbid(
      "diagnostics-know-the-model",
      "diagnostics/ imports only itself and model.",
      { path: `${core}/diagnostics/`, pathNot: test },
      { path: `${core}/`, pathNot: `${core}/(diagnostics|model)/` },
    ),
    forbid(
      "one-pipeline",
      "Only convert.ts, propose.ts and what they have in common call the stages; index.ts only names what the package exports.",
      {
        path: `${core}/[^/]+\\.ts$`,
        pathNot: [test, `${core}/(convert|propose|read-and-analyze|hash-inputs|index)\\.ts$`],
      },
      { path: `${core}/${stage}/` },
    ),
    forbid(
      "core-touches-nothing",
      "core is a function of its inputs: files, processes and the network belong to the cli.",
      { path: "^packages/core/src/", pathNot: test },
      { dependencyTypes: ["core"], path: `^(fs|fs/promises|${processes})$` },
    ),
    forbid(
      "templates-only-read",
      "templates reads its own files and a user's; all else that touches the machine belongs to the cli.",
      { path: "^packages/templates/src/", pathNot: test },
      { dependencyTypes: ["core"], path: `^(${processes})$` },
    ),
    forbid(
      "no-cycles",
      "A cycle has no order to read it in.",
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ["type-only"] },
      },
    ),
    forbid(
      "no-tests-in-sources",
      "Sources do not import tests.",
      { path: "^packages/[^/]+/src/", pathNot: test },
      { path: test },
    ),
    forbid("resolvable", "The import leads nowhere.", {}, { couldNotResolve: true }),
    forbid(
      "declared",
      "What a package needs at run time is among its own dependencies; the cli is a bundle that brings all along.",
      { path: "^packages/(core|templates)/src/", pathNot: test },
      {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(dist|build|fixtures|golden)/" },
    tsConfig: { fileName: "tsconfig.tests.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["nblift-source", "import", "node", "types", "default"],
    },
  },
};
