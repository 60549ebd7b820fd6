"""The label sets of the heads, in the order of their scores; export writes them to labels.json."""

ATTRIBUTION = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']

NAME_TYPES = ['person', 'place', 'organisation', 'nationality', 'event', 'law', 'facility', 'other']
NAMES = ['O'] + [f'{p}-{t}' for t in NAME_TYPES for p in 'BI']

UPOS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X']

# universaldependencies.org/u/dep, subtypes dropped.
RELATIONS = [
    'acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'clf', 'compound', 'conj', 'cop', 'csubj',
    'dep', 'det', 'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nsubj',
    'nummod', 'obj', 'obl', 'orphan', 'parataxis', 'punct', 'reparandum', 'root', 'vocative', 'xcomp',
]

# The four types of CoNLL-2003, for training on its coarser labels and for scoring.
COARSE = {
    'person': 'PER', 'place': 'LOC', 'facility': 'LOC', 'organisation': 'ORG',
    'nationality': 'MISC', 'event': 'MISC', 'law': 'MISC', 'other': 'MISC',
}

CASE = ['piece-none', 'lower', 'title', 'upper', 'letter', 'mixed', 'digit', 'mark']
GAP = ['inside', 'glued', 'space', 'sentence', 'paragraph']
QUOTE = ['out', 'in']
