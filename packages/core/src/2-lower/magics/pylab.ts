import type { Magic } from "../magic.ts";

/** The imports that IPython makes for `%pylab` (`import_pylab`). */
export const pylab: Magic = {
  names: ["pylab"],
  line: ({ args, facts }) => {
    const helpers = ["figsize", "getfigs"].filter((name) => facts.names().has(name));
    const lines = [
      "import numpy",
      "import matplotlib",
      "from matplotlib import pylab, mlab, pyplot",
      "np = numpy",
      "plt = pyplot",
      ...(args.includes("--no-import-all")
        ? []
        : ["from matplotlib.pylab import *", "from numpy import *"]),
      ...(helpers.length === 0
        ? []
        : [`from IPython.core.pylabtools import ${helpers.join(", ")}`]),
    ];
    return { becomes: "code", code: lines.join("\n") };
  },
};
