"""Names of corpora and of a teacher (spaCy's 18 types) into the reader's eight types, as word spans."""

from reader.labels import COARSE
from reader.words import Aligner

FROM_TEACHER = {
    'PERSON': 'person', 'GPE': 'place', 'LOC': 'place', 'FAC': 'facility', 'ORG': 'organisation', 'NORP': 'nationality',
    'EVENT': 'event', 'LAW': 'law', 'WORK_OF_ART': 'other', 'PRODUCT': 'other', 'LANGUAGE': 'nationality',
}
DEFAULT = {'PER': 'person', 'LOC': 'place', 'ORG': 'organisation', 'MISC': 'other'}


def coarse_names(gold: list, teacher: list, aligner: Aligner):
    """(word span, exact, label) of CoNLL names: gold spans and types, made finer where the teacher's type fits."""
    for start, end, coarse in gold:
        span, exact = aligner.span(start, end)
        label = DEFAULT[coarse]
        for s, e, kind, *_ in teacher:
            fine = FROM_TEACHER.get(kind)
            if fine and COARSE[fine] == coarse and s < end and e > start:
                label = fine
        yield span, exact, label


def fine_names(systems: dict, words: list):
    """(names, unsure words) on which two systems agree: same words, same coarse type; the rest is left unlearnt.

    `systems` is {'fine': [[start, end, spaCy type]], 'coarse': [[start, end, PER|LOC|ORG|MISC]]}.
    """
    aligner = Aligner(words)
    fine, coarse, unsure = {}, {}, set()
    for start, end, kind in systems['fine']:
        span, _ = aligner.span(start, end)
        if span and kind in FROM_TEACHER:
            fine[span] = FROM_TEACHER[kind]
    for start, end, kind in systems['coarse']:
        span, _ = aligner.span(start, end)
        if span:
            coarse[span] = kind
    names = [[*span, label] for span, label in fine.items() if coarse.get(span) == COARSE[label]]
    agreed = {(a, b) for a, b, _ in names}
    for a, b in [*fine, *coarse]:
        if (a, b) not in agreed:
            unsure.update(range(a, b))
    for a, b in agreed:
        unsure.difference_update(range(a, b))
    return sorted(names), sorted(unsure)
