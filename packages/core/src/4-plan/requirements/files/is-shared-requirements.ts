/** Begins the last line of a `requirements.in` that `convert --shared-requirements` wrote; the hash of the rest follows. */
export const sharedRequirementsMark = "# nblift: ";

/**
 * Did `convert --shared-requirements` write the file? It says what notebooks said: taken for evidence, they would agree with
 * themselves.
 */
export function isSharedRequirements(text: string): boolean {
  return /(?:^|\n)# nblift: [0-9a-f]{64}\n?$/.test(text);
}
