"""Scores of a window into spans, attributions, a tree and references (numpy; MODEL.md tells the same in words)."""

import numpy as np

from reader.crf import best_path
from reader.labels import ATTRIBUTION, NAMES, RELATIONS, UPOS


def spans(labels: list) -> list:
    """[first, end, label] of well-formed BIO."""
    out = []
    for i, label in enumerate(labels):
        if label[0] == 'B':
            out.append([i, i + 1, label[2:]])
        elif label[0] == 'I':
            out[-1][1] = i + 1
    return out


def attributions(tags, cue_of, source_of, transitions) -> list:
    """{'source': [first, end] or None, 'cue', 'content': [[first, end], ...]} of a window, words counted from its first.

    Each content goes to the cue that its words score highest together; each cue takes the source that its first word
    scores highest (a source's first word), or none where [CLS] scores more.  A cue without content is dropped.
    """
    found = spans(best_path(tags, ATTRIBUTION, transitions))
    cues = [s for s in found if s[2] == 'cue']
    sources = [s for s in found if s[2] == 'source']
    if not cues:
        return []
    out = [{'cue': [a, b], 'content': [], 'source': None} for a, b, _ in cues]
    places = [a + 1 for a, _, _ in cues]
    for a, b, kind in found:
        if kind == 'content':
            out[int(cue_of[a:b][:, places].sum(0).argmax())]['content'].append([a, b])
    for one in out:
        row = source_of[one['cue'][0]]
        best = max(sources, key=lambda s: row[s[0] + 1], default=None)
        if best is not None and row[best[0] + 1] > row[0]:
            one['source'] = best[:2]
    return [one for one in out if one['content']]


def names(scores) -> list:
    return spans(best_path(scores, NAMES))


def tree(scores) -> list:
    """Head of each word (0 the root, else 1 + word) of one sentence: the best heads, cycles and extra roots repaired.

    scores [n, 1 + n] of the sentence's words alone.  First the best root is fixed: the word whose choice of the root
    costs least.  Then, while a cycle is left, the word of the cycle that loses least by it takes its best head outside.
    """
    n = len(scores)
    scores = scores.copy()
    best = scores[:, 1:].max(1) if n > 1 else np.zeros(n)
    root = int((scores[:, 0] - best).argmax())
    scores[:, 0] = -1e9
    heads = scores.argmax(1)
    heads[root] = 0
    scores[root] = -1e9
    while True:
        cycle = find_cycle(heads)
        if not cycle:
            return heads.tolist()
        below = descendants(heads, cycle)
        outside = np.ones(n + 1, bool)
        outside[0] = False
        outside[[w + 1 for w in below]] = False
        options = [(scores[w][outside].max() - scores[w][heads[w]], w) for w in cycle]
        _, word = max(options)
        heads[word] = int(np.where(outside, scores[word], -1e9).argmax())


def find_cycle(heads) -> list:
    """Words of a cycle, or none."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, word = [], start
        while word >= 0 and state[word] == 0:
            state[word] = 1
            path.append(word)
            word = heads[word] - 1
        if word >= 0 and state[word] == 1:
            return path[path.index(word):]
        for w in path:
            state[w] = 2
    return []


def descendants(heads, words: list) -> set:
    """The words and everything that hangs from them."""
    below, grown = set(words), True
    while grown:
        more = {i for i, h in enumerate(heads) if h - 1 in below} - below
        below |= more
        grown = bool(more)
    return below


def reference(row, word: int):
    """The word that `word` refers back to, or None: the best of the earlier places and [CLS]."""
    place = int(row[: word + 1].argmax())
    return place - 1 if place else None


def syntax(upos, heads, relations, sentences) -> tuple:
    """(upos, heads from 0 with -1 the root, relations) of the window's words; `sentences` are [first, end) in it."""
    tags = [UPOS[i] for i in upos.argmax(1)]
    kinds = [RELATIONS[i] for i in relations.argmax(1)]
    out = []
    for a, b in sentences:
        local = np.concatenate([heads[a:b, :1], heads[a:b, a + 1 : b + 1]], 1)
        out += [a + h - 1 if h else -1 for h in tree(local)]
    for i, h in enumerate(out):
        if h == -1:
            kinds[i] = 'root'
    return tags, out, kinds
