import { expect, test } from "@jest/globals";
import { hasHashes } from "./has-hashes.ts";

const hash = "--hash=sha256:0123";

test.each([
  ["", true],
  ["# requirements.in asks for nothing.\n", true],
  [`six==1.16.0 \\\n    ${hash}\n    # via -r requirements.in\n`, true],
  [`six==1.16.0 ${hash}\r\n`, true],
  [`--extra-index-url https://host/simple\nsix==1.16.0 \\\n    ${hash} \\\n    ${hash}\n`, true],
  ["six==1.16.0\n", false],
  [`six==1.16.0 \\\n    ${hash}\ntools @ git+https://host/tools\n`, false],
  [`six==1.16.0  # ${hash}\n`, false],
])("%j", (text, expected) => {
  expect(hasHashes(text)).toBe(expected);
});
