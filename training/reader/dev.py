"""All dev scores of a scoring function, corpus by corpus."""

from collections import Counter

from reader import scores


def evaluate(documents: dict, run, transitions, score_path: str) -> dict:
    out = {}
    if 'polnear' in documents:
        out['attribution'] = scores.attribution(documents['polnear'], run, transitions, scores.scorer(score_path))
    if 'conll2003' in documents:
        out['names'] = scores.names(documents['conll2003'], run)
    both = Counter()
    for corpus in ('ewt', 'gum'):
        if corpus in documents:
            count, references = scores.treebank(documents[corpus], run)
            both += count
            out[corpus] = scores.percents(count)
            if references:
                out['reference'] = scores.reference(references)
    if both:
        out['treebanks'] = scores.percents(both)
    return out
