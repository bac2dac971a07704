"""The list of motifs: pieces of a notebook that are told in turns, so that several mix.

A motif is a generator function of a story; where it yields, others may write before it goes on.
"""

MOTIFS = []
WEIGHTS = []


def motif(weight):
    def listed(tell):
        MOTIFS.append(tell)
        WEIGHTS.append(weight)
        return tell

    return listed
