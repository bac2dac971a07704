/** What `init` writes: every key with what holds without it. */
export const settingsText = `# How nblift converts the notebooks in this folder and below it. Remove a \`#\` to change a setting.
# Options of the command line go before this file, and what a notebook says in its own metadata does, too.

# Folder that the packages are written to. Paths are relative to this file.
# out = "."

# Name of the package. With a name, all notebooks of a run make one package.
# name = "forecast"

# A template that comes with nblift (\`nblift templates\` lists them), or a folder: "./template".
# template = "package"

# Python or environment that versions are read from: ".venv", "python3.11". Without it, the one that belongs to the notebook.
# python = ".venv"

# Are versions read from an environment?
# environment = true

# Are the files laid out by ruff? Else the lines stay as the notebook has them.
# format = true

# Are the data files that the notebooks read brought along?
# copy-data = false

# Are the requirements resolved with hashes?
# lock = false

# Are conversions kept, so that what did not change is not converted again?
# cache = true

# Is a warning a reason to end with 1?
# strict = false

# How many packages are made at once. Without it, by their number.
# jobs = 2

# Print errors only?
# quiet = false

# "pretty", "json" or "github".
# output-format = "pretty"
`;
