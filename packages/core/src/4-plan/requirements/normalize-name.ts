/** A distribution's name as indexes compare it (PEP 503): `Scikit_Learn` is `scikit-learn`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
