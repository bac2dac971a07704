import { namePackages } from "@nblift/core";
import { UsageError } from "../usage-error.ts";

const longest = 200;

/** A package's name is taken as it is given. One that Python cannot import is thrown as a UsageError. */
export function checkPackageName(name: string): void {
  const fit = namePackages([{ path: `${name.replaceAll("/", "_")}.ipynb`, imports: [] }]);
  const [nearest = ""] = fit.values();
  // pip takes letters, digits and inner underscores; what was changed besides is the case, which may stay.
  const isFit = name.length <= longest && /^[A-Za-z]\w*$/.test(name) && !name.endsWith("_");
  const isReserved = nearest !== name.toLowerCase().replaceAll(/_+/g, "_");
  if (isFit && !isReserved) return;
  throw new UsageError(`\`${name}\` cannot be the name of a package. Try \`${nearest}\``);
}
