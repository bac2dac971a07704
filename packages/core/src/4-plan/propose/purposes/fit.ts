import { argumentOf, type FoundCall, variableOf } from "../calls.ts";
import type { Statement } from "../../../model/analysis.ts";
import { nounOf, wordsOf } from "../nouns.ts";
import { classesOf, isOfTransformer } from "./estimators.ts";
import type { NamingFacts, Purpose } from "./purpose.ts";

const functions =
  /^(?:xgboost|lightgbm|catboost)\.(?:train|cv)$|^scipy\.optimize\.(?:curve_fit|minimize|least_squares)$|^numpy\.polyfit$|(?:^|\.)(?:curve_fit|minimize)$/;
const own =
  /^(?:train|fit|learn|optimi[sz]e|run_training)(?:_(?!test|val)|$)|(?:^|_)(?:training|train|fit)$/;
const optimizing = /^(?:minimize|fmin\w*|differential_evolution)$/;
const curveFitting = /^(?:curve_fit|least_squares|polyfit)$/;
const methods =
  /^(?:fit|fit_predict|fit_generator|partial_fit|fit_one_cycle|fine_tune|backward|fit_resample)$/;

export const fit: Purpose = {
  name: "fit",
  words:
    /\b(?:train(?:ing|s)?|fit(?:ting|s)?|models?|modell?ing|learn(?:ing)?|regressions?|classifiers?|classification|clustering|estimat\w+|tuning|grid ?search)\b/,
  findEvidence: ({ calls }) => {
    const found = calls.find(isFitting);
    return found && (found.node.func.nodeType === "Attribute" ? `.${found.name}` : found.name);
  },
  nameOf,
};

function isFitting(call: FoundCall): boolean {
  if (call.path !== undefined) return functions.test(call.path);
  if (call.node.func.nodeType === "Name") return own.test(call.name);
  return methods.test(call.name) && !isOfTransformer(call);
}

/** Is what is fitted no model that learns, but a curve, or the arguments of a function? By what shows the purpose. */
export function verbOfFitting(evidence: string | undefined): "optimize" | "fit" | undefined {
  if (optimizing.test(evidence ?? "")) return "optimize";
  return curveFitting.test(evidence ?? "") ? "fit" : undefined;
}

function nameOf({ statements }: NamingFacts): readonly string[] {
  const fitting = statements.flatMap(({ statement, calls }) =>
    calls.filter(isFitting).map((call) => ({ statement, call })),
  );
  if (fitting.every(({ call }) => verbOfFitting(call.name) !== undefined))
    return nameOfNumeric(fitting);
  const classes = classesOf(statements);
  const subjects = fitting.flatMap(({ statement, call }) => {
    const bound = [...statement.flow.definite];
    const variable = variableOf(call) ?? bound[0];
    return [variable, ...bound].flatMap((name) => nounOf(name) ?? []).slice(0, 1);
  });
  const made = fitting.flatMap(({ statement, call }) => {
    const name = classes.get(variableOf(call) ?? [...statement.flow.definite][0] ?? "");
    return name === undefined ? [] : [shortClass(name)];
  });
  const [subject] = subjects;
  const several = new Set(subjects).size > 2 ? ["train_models"] : [];
  return [
    ...several,
    ...(subject === undefined ? [] : [`train_${subject}`]),
    ...made.slice(0, 1).map((name) => `train_${name}`),
    "train_model",
  ];
}

/** `minimize(cost, start)` → `minimize_cost`, `curve_fit(decay, t, y)` → `fit_decay`. */
function nameOfNumeric(
  fitting: readonly { readonly statement: Statement; readonly call: FoundCall }[],
): readonly string[] {
  const names = fitting.flatMap(({ statement, call }) => {
    const verb = verbOfFitting(call.name) ?? "fit";
    const [first] = call.node.args;
    const goal =
      first?.nodeType === "Name" && call.name !== "polyfit" ? nounOf(first.id) : undefined;
    const bound = [...statement.flow.definite].flatMap((name) => nounOf(name) ?? []);
    return [
      ...(goal === undefined ? [] : [`${verb === "fit" ? verb : "minimize"}_${goal}`]),
      ...bound.slice(0, 1).map((noun) => `${verb}_${noun}`),
    ];
  });
  const [first] = fitting;
  return [...names, ...(first === undefined ? ["train_model"] : [whole(first.call)])];
}

function whole(call: FoundCall): string {
  if (verbOfFitting(call.name) === "optimize") return "find_minimum";
  const degree = call.name === "polyfit" ? argumentOf(call.node, "deg", 2) : undefined;
  if (degree?.nodeType === "Constant" && degree.value === 1) return "fit_line";
  return call.name === "polyfit" ? "fit_polynomial" : "fit_curve";
}

/** `RandomForestClassifier` → `random_forest`. */
const shortClass = (name: string): string =>
  wordsOf(name.replace(/(?:Classifier|Regressor|CV)$/, "")).join("_");
