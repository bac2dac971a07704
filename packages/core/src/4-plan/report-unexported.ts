import { diagnose } from "../diagnostics/diagnose.ts";
import { nameNotExported } from "../diagnostics/name-not-exported.ts";
import type { NameUse, Statement } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { builtinNames } from "../python/builtins.ts";
import type { Decisions } from "./decide.ts";
import { placeOf } from "./place-of.ts";
import { isExportOnly, type Roles } from "./roles.ts";

/** Names that exported cells use and only other cells bind. Each is reported once for a module, at its first use. */
export function reportUnexported(
  { analysis, roles }: Decisions,
  packageName: string,
): readonly Diagnostic[] {
  if (!isExportOnly(analysis, roles)) return [];
  return [...statementsOfModules(analysis.statements, roles)].flatMap(([module, own]) => {
    // A star import may bring any name, and code that is made at run time may bind it.
    if (own.some((each) => isOpen(each))) return [];
    // Imports of a notebook without `default_exp`, of which nbdev makes no module.
    const comesAlong = ({ kind }: Statement): boolean =>
      kind === "import" && analysis.notebook.defaultModule === undefined;
    const bound = new Set(own.flatMap((each) => [...each.flow.possible, ...each.globalWrites]));
    const binderOf = (name: string): Statement | undefined =>
      analysis.statements.find(
        (each) =>
          each.flow.possible.has(name) && !isOfPackage(each, packageName) && !comesAlong(each),
      );
    const seen = new Set<string>();
    return own.flatMap((statement) =>
      statement.uses.flatMap((use): Diagnostic[] => {
        const { name } = use;
        if (!isRead(use) || bound.has(name) || seen.has(name)) return [];
        const binder = binderOf(name);
        if (binder === undefined) return [];
        seen.add(name);
        const message = `\`${name}\` is not in \`${module}\`: cell ${binder.cell} binds it, and is not exported there.`;
        const help = "Export that cell too, or bind the name in an exported cell.";
        const place = placeOf(statement, analysis.notebook.path);
        return [diagnose(nameNotExported, place, message, help)];
      }),
    );
  });
}

function statementsOfModules(
  statements: readonly Statement[],
  roles: Roles,
): ReadonlyMap<string, readonly Statement[]> {
  const byModule = new Map<string, Statement[]>();
  for (const statement of statements) {
    const role = roles.get(statement.cell);
    if (role?.kind !== "module") continue;
    const list = byModule.get(role.module);
    if (list === undefined) byModule.set(role.module, [statement]);
    else list.push(statement);
  }
  return byModule;
}

const isOpen = ({ dynamic, imports }: Statement): boolean =>
  dynamic !== undefined || imports.some(({ name }) => name === "*");

/** What another notebook exports there may be imported from the package to try it. */
const isOfPackage = ({ imports }: Statement, packageName: string): boolean =>
  imports.some(({ plan: { module } }) => module.split(".", 1)[0] === packageName);

const isRead = ({ kind, isInString, name }: NameUse): boolean =>
  kind === "read" && !isInString && !builtinNames.has(name);
