import { expect, test } from "@jest/globals";
import { nameFromText } from "./name-from-text.ts";

test.each([
  ["KPIs", "kpis"],
  ["List of URLs and IDs", "list_of_urls_and_ids"],
  ["XGBoost with PyTorch", "xgboost_with_pytorch"],
  ["-2 times profile log likelihood", "minus_two_times_profile_log"],
  ["2 sample t-test", "two_sample_t_test"],
  // A number before a capital letter may count the headings.
  ["2 Clustering", "clustering_2"],
  ["2019 sales", "sales_2019"],
  ["Saving and reloading the model", "save_and_reload_model"],
  ["How to build a board", "build_board"],
  ["Add the folder to the path in order to load it", "add_folder_to_path"],
  ["1. Load & clean the data", "load_and_clean_data"],
])("%s: %s", (text, name) => {
  expect(nameFromText(text)).toBe(name);
});
