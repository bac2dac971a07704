import type { Magic } from "../magic.ts";

// What each family is for says why nothing of it is left.
const names = {
  "sets up plotting for the notebook": "matplotlib gui",
  "sets up the notebook": `tensorflow_version reload_kedro load_ext reload_ext unload_ext autoreload aimport config alias alias_magic automagic autocall autoawait
    autosave colors xmode precision pprint doctest_mode rehashx logstart logstop logon logoff logstate nb_black lab_black
    bookmark pastebin notebook history hist save unalias killbgscripts sql_config`,
  "shows something to the reader": `who whos who_ls lsmagic magic quickref pinfo pinfo2 pdef pdoc pfile psource psearch page
    pycat less more man dhist dirs tensorboard watermark version_information connect_info qtconsole clear tb reset
    reset_selective`,
  "is for debugging by hand": "pdb",
  "opens code in the editor": "load loadpy recall rep edit ed",
  "is for nbdev": `nbdev_export nbdev_default_export nbdev_hide nbdev_hide_input nbdev_collapse_input nbdev_collapse_output
    nbdev_default_class_level nbdev_add2all nbdev_export_and_show nbdev_export_internal nbdev_hide_output
    nbdev_slow_test nbdev_cuda_test`,
} as const;

const prints = new Set(["who", "whos", "watermark", "pinfo", "history"]);
const reasonByName = new Map(
  Object.entries(names).flatMap(([reason, list]) =>
    list.split(/\s+/).map((name) => [name, reason] as const),
  ),
);

/** Magics that change nothing outside of IPython's own session. */
export const session: Magic = {
  names: [...reasonByName.keys()],
  line: ({ name }) => ({
    becomes: "nothing",
    reason: `\`%${name}\` ${reasonByName.get(name) ?? ""}`,
    isSilent: !prints.has(name),
  }),
};
