/** A template that cannot be rendered: wrong usage by whoever wrote the template, not a fault of a notebook. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** What liquidjs tells about an error, as far as it is typed there. */
interface LiquidFailure {
  readonly originalError?: Error;
  readonly message: string;
  readonly token?: {
    readonly file?: string;
    readonly input?: string;
    getPosition?(): readonly number[];
  };
}

/**
 * Says where in a template something went wrong.
 * @param file the file that was rendered; the error may lie in a part that it includes
 * @param sources prepared text of each file of the template, by path
 */
export function templateError(
  template: string,
  file: string,
  sources: Readonly<Record<string, string>>,
  error: unknown,
): TemplateError {
  const { originalError, message, token } = error as LiquidFailure;
  const reason = (originalError?.message ?? message).replace(
    /, (?:file:.*, )?line:\d+, col:\d+$/,
    "",
  );
  const named = Object.entries(sources).find(([, source]) => source === token?.input)?.[0];
  const [line] = token?.getPosition?.() ?? [];
  const place = [named ?? token?.file ?? file, ...(line === undefined ? [] : [line])].join(":");
  return new TemplateError(`template ${template}, ${place}: ${reason}`, { cause: error });
}
