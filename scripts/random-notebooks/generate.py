"""Writes random notebooks that run.

usage: generate.py FOLDER SEED FIRST COUNT [TAGGED_SHARE]

Notebook number N of seed S is always the same. Writes FOLDER/nbS_N.ipynb, and FOLDER.json with the constructs of each.
"""

import contextlib
import json
import multiprocessing
import os
import sys

from reference import run_cells
from tell import tags, tell

ATTEMPTS = 40
WALL_SECONDS = 30  # no telling takes a tenth of that
FORK = multiprocessing.get_context("fork")


def outputs(printed, displayed, count):
    result = []
    if printed:
        result.append({"output_type": "stream", "name": "stdout", "text": printed.splitlines(True)})
    if displayed is not None:
        data = {"text/plain": displayed.splitlines(True)}
        result.append(
            {
                "output_type": "execute_result",
                "data": data,
                "execution_count": count,
                "metadata": {},
            }
        )
    return result


def cell(code, tags, printed, displayed, count):
    return {
        "cell_type": "code",
        "execution_count": count,
        "id": f"c{count}",
        "metadata": {"tags": tags} if tags else {},
        "outputs": outputs(printed, displayed, count),
        "source": code.splitlines(True),
    }


def markdown(text, number):
    return {
        "cell_type": "markdown",
        "id": f"m{number}",
        "metadata": {},
        "source": text.splitlines(True),
    }


def notebook(sources, tags, run, headings):
    cells = []
    for index, (code, own) in enumerate(zip(sources, tags)):
        if index in headings:
            cells.append(markdown(headings[index], index + 1))
        cells.append(cell(code, own, run.printed[index], run.displayed[index], index + 1))
    metadata = {
        "language_info": {"name": "python", "version": ".".join(map(str, sys.version_info[:3]))}
    }
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def attempt(seed, number, tagged_share, again):
    """A telling as a notebook with its outputs, and the constructs in it; None if it does not run."""
    story = tell(f"{seed}-{number}-{again}", tagged=number % 100 < 100 * tagged_share)
    sources = ["\n".join(pieces) for pieces in story.cells]
    own = tags(story)
    aside = [i for i, tag in enumerate(own) if tag[:1] in (["skip"], ["test"])]
    run = run_cells(sources)
    if run.error is not None or run_cells(sources, without=aside).error is not None:
        return None
    constructs = story.constructs | ({"tagged"} if any(own) else {"untagged"})
    return notebook(sources, own, run, story.headings), constructs


def in_process(sender, *telling):
    sender.send(attempt(*telling))


def make(seed, number, tagged_share=0.25):
    """The first telling of that number that runs.

    Each has a process of its own: no signal ends what hangs in C code, such as the sum of a range beyond all bounds.
    """
    for again in range(ATTEMPTS):
        receiver, sender = FORK.Pipe(duplex=False)
        process = FORK.Process(target=in_process, args=(sender, seed, number, tagged_share, again))
        process.start()
        sender.close()
        told = None
        with contextlib.suppress(EOFError):
            told = receiver.recv() if receiver.poll(WALL_SECONDS) else None
        process.kill()
        process.join()
        if told is not None:
            return *told, again
    raise SystemExit(f"no telling of {seed}-{number} runs")


def main():
    folder, seed, first, count = sys.argv[1], *map(int, sys.argv[2:5])
    share = float(sys.argv[5]) if len(sys.argv) > 5 else 0.25
    os.makedirs(folder, exist_ok=True)
    made = {}
    for number in range(first, first + count):
        written, constructs, attempts = make(seed, number, share)
        stem = f"nb{seed}_{number}"
        with open(os.path.join(folder, stem + ".ipynb"), "w", encoding="utf8") as file:
            json.dump(written, file, ensure_ascii=False, indent=1)
        made[stem] = {"constructs": sorted(constructs), "attempts": attempts}
    with open(folder + ".json", "w", encoding="utf8") as file:
        json.dump(made, file)


if __name__ == "__main__":
    main()
