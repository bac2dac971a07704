// Tests run from the TypeScript sources: the export condition `nblift-source` resolves the workspace packages to src/.
export default {
  rootDir: import.meta.dirname,
  roots: ["<rootDir>/packages"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/packages/[^/]+/(dist|build)/",
    "<rootDir>/packages/.*/fixtures/",
  ],
  modulePathIgnorePatterns: ["<rootDir>/packages/[^/]+/(dist|build)/"],
  setupFiles: ["<rootDir>/scripts/property-seed.mjs"],
  testEnvironment: "node",
  testEnvironmentOptions: {
    customExportConditions: ["nblift-source", "node", "node-addons"],
  },
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2023", parser: { syntax: "typescript" } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  collectCoverageFrom: ["packages/*/src/**/*.ts", "!**/*.test.ts"],
  coverageDirectory: ".cache/coverage",
  cacheDirectory: ".cache/jest",
};
