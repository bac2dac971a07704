const identifier = /^[^\W\d]\w*$/u;

/** What compiled code defines for Python, by the look of its lines. */
const definitionsByMagic: Readonly<Record<string, RegExp>> = {
  cython:
    /^(?:(?:cpdef|def)[ \t]+(?:[\w*[\], \t]+[ \t])??|(?:cdef[ \t]+)?class[ \t]+)(\w+)[ \t]*(?=[(:])/gm,
  fortran: /^[ \t]*(?:[\w*()=]+[ \t]+)*?(?:subroutine|function)[ \t]+(\w+)/gim,
  pybind11: /\bm\.def\(\s*"(\w+)"/g,
};

/**
 * Names that a magic in another language gives the notebook: `%%R -o x,y`, `%%sql result << SELECT …`, `%%bigquery frame`, and what
 * compiled code defines.
 */
export function namesGiven(magic: string, args: string, body: string): readonly string[] {
  const names: string[] = [];
  for (const [, list = ""] of args.matchAll(
    /(?:^|\s)(?:-o|--out(?:put)?)(?:[= \t]+|(?=\w))([\w,]+)/g,
  ))
    names.push(...list.split(","));
  const assigned = /(?:^|\s)(\w+)\s*<</.exec(args)?.[1];
  if (assigned !== undefined) names.push(assigned);
  if (magic === "bigquery") names.push(/^\w+/.exec(args)?.[0] ?? "");
  const definitions = definitionsByMagic[magic.replace(/^cython_pyximport$/, "cython")];
  if (definitions !== undefined)
    names.push(...[...body.matchAll(definitions)].map(([, name = ""]) => name));
  return [...new Set(names)].filter((name) => identifier.test(name));
}
