/** Wrong usage or configuration: the message is for the user, the exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
