import { type FoundCall, variableOf } from "../calls.ts";
import { nounOf } from "../nouns.ts";
import { isOfTransformer } from "./estimators.ts";
import type { NamingFacts, Purpose } from "./purpose.ts";

const functions =
  /^sklearn\.metrics\.(?!.*(?:Display$|plot_))[\w.]+$|^sklearn\.model_selection\.(?:cross_val_\w+|cross_validate|learning_curve|validation_curve)$|^torchmetrics\.|^statsmodels\.tools\.eval_measures\./;
const own =
  /(?:^|_)(?:evaluate|evaluation|eval|accuracy|metrics?|rmse|mae|mse|predict|predictions|confusion_matrix)(?:_|$)|^(?:score|score_\w+)$|^test_(?:model|network|net|accuracy)$/;
/** Games have scores, and interpreters evaluate: a function of the notebook with such a name is given a model, or data held out. */
const vague = /(?:^|_)(?:evaluate|evaluation|eval|score)(?:_|$)/;
const isGivenModel = ({ node }: FoundCall): boolean =>
  node.args.some(
    (each) =>
      each.nodeType === "Name" &&
      /(?:^|_)(?:model|clf|classifier|regressor|estimator|net|network|test|valid|val|pred|loader|X)\d*(?:_|$)/.test(
        each.id,
      ),
  );
const scoring = /^(?:score|evaluate|evaluate_generator|cross_val_score)$/;
const predicting =
  /^(?:predict|predict_proba|predict_classes|forecast|get_forecast|get_prediction)$/;

export const evaluate: Purpose = {
  name: "evaluate",
  words:
    /\b(?:evaluat\w*|assess\w*|scor(?:e|es|ing)|metrics?|accurac\w+|performance|validat\w+|predict\w*|forecast\w*|results?|errors?|confusion|testing|compar\w+)\b/,
  findEvidence: ({ calls }) => {
    const found = calls.find(isScoring) ?? calls.find(isPredicting);
    return found && (isScoring(found) && found.path !== undefined ? "metrics" : `.${found.name}`);
  },
  nameOf,
};

function isScoring(call: FoundCall): boolean {
  if (call.path !== undefined) return functions.test(call.path);
  if (call.node.func.nodeType === "Name")
    return own.test(call.name) && (!call.isOwn || !vague.test(call.name) || isGivenModel(call));
  return scoring.test(call.name) && !isOfTransformer(call);
}

const isPredicting = (call: FoundCall): boolean =>
  call.path === undefined && call.node.func.nodeType === "Attribute" && predicting.test(call.name);

function nameOf({ statements }: NamingFacts): readonly string[] {
  const calls = statements.flatMap((each) => each.calls);
  const receivers = calls
    .filter(
      (call) => (isScoring(call) || isPredicting(call)) && call.node.func.nodeType === "Attribute",
    )
    .flatMap((call) => nounOf(variableOf(call)) ?? []);
  const subjects = [...new Set(receivers)];
  const verb = calls.some(isScoring) ? "evaluate" : "predict_with";
  if (subjects.length > 2) return [`${verb}_models`];
  const [subject] = subjects;
  return [
    ...(subject === undefined ? [] : [`${verb}_${subject}`]),
    verb === "evaluate" ? "evaluate_model" : "make_predictions",
  ];
}
