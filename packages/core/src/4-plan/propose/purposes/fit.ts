import type { FoundCall } from "../calls.ts";
import { nounOf, wordsOf } from "../nouns.ts";
import { classesOf, isOfTransformer } from "./estimators.ts";
import type { NamingFacts, Purpose } from "./purpose.ts";

const functions =
  /^(?:xgboost|lightgbm|catboost)\.(?:train|cv)$|^scipy\.optimize\.(?:curve_fit|minimize|least_squares)$|^numpy\.polyfit$|(?:^|\.)(?:curve_fit|minimize)$/;
const own =
  /^(?:train|fit|learn|optimi[sz]e|run_training)(?:_(?!test|val)|$)|(?:^|_)(?:training|train|fit)$/;
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

function nameOf({ statements }: NamingFacts): readonly string[] {
  const fitting = statements.flatMap(({ statement, calls }) =>
    calls.filter(isFitting).map((call) => ({ statement, call })),
  );
  const classes = classesOf(statements);
  const subjects = fitting.flatMap(({ statement, call }) => {
    const bound = [...statement.flow.definite];
    const variable = call.receiver ?? bound[0];
    return [variable, ...bound].flatMap((name) => nounOf(name) ?? []).slice(0, 1);
  });
  const made = fitting.flatMap(({ statement, call }) => {
    const name = classes.get(call.receiver ?? [...statement.flow.definite][0] ?? "");
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

/** `RandomForestClassifier` → `random_forest`. */
const shortClass = (name: string): string =>
  wordsOf(name.replace(/(?:Classifier|Regressor|CV)$/, "")).join("_");
