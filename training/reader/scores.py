"""Predictions against the dev parts: attribution, syntax, names, reference."""

import importlib.util
from collections import Counter

from reader.labels import COARSE
from reader import decode


def scorer(path: str):
    spec = importlib.util.spec_from_file_location('score', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_attributions(document, run, transitions) -> list:
    """The document's attributions in characters; a window gives those whose cue is in its own part."""
    words, out = document.data['words'], []
    chars = lambda start, span: [words[start + span[0]][0], words[start + span[1] - 1][1]]
    for start, own, end in document.windows():
        scores = run(document, start, end)
        for one in decode.attributions(scores['attribution'], scores['cue_of'], scores['source_of'], transitions):
            if start + one['cue'][0] >= own:
                out.append({
                    'cue': [chars(start, one['cue'])], 'content': [chars(start, c) for c in one['content']],
                    'source': [chars(start, one['source'])] if one['source'] else None,
                })
    return out


def attribution(documents, run, transitions, score) -> dict:
    """Figures of score.py, F1 alone, by type too."""
    rows = [(d.data['text'], d.data['gold'], read_attributions(d, run, transitions)) for d in documents]
    full = score.score(rows, by_type=True)
    out = {k: full[k]['f1'] for k in ('content_token', 'source_token', 'attr80', 'attr80_source', 'exact', 'exact_source')}
    out |= {f'attr80_{k}': full['attr80'][k] for k in ('p', 'r')}
    out |= {f'{t}_attr80_source': full['by_type'][t]['attr80_source']['f1'] for t in ('direct', 'mixed', 'indirect')}
    return out


def names(documents, run) -> dict:
    """Exact spans in characters, four types, micro F1."""
    right = made = gold = 0
    for d in documents:
        words, found = d.data['words'], set()
        for start, own, end in d.windows():
            for a, b, kind in decode.names(run(d, start, end)['names']):
                if start + a >= own:
                    found.add((words[start + a][0], words[start + b - 1][1], COARSE[kind]))
        want = {tuple(x) for x in d.data['gold']}
        right, made, gold = right + len(found & want), made + len(found), gold + len(want)
    return {'p': pct(right, made), 'r': pct(right, gold), 'f1': pct(2 * right, made + gold)}


def treebank(documents, run) -> tuple:
    """Counts of right tags, heads, and heads with relations on gold words; and of right references, by genre (GUM)."""
    count, references = Counter(), {}
    for d in documents:
        data = d.data
        chains, queries = queries_of(data) if 'mentions' in data else ({}, {})
        genre = data['id'].split('_')[1] if data['corpus'] == 'gum' else ''
        for start, own, end in d.windows():
            scores = run(d, start, end)
            tags, heads, kinds = decode.syntax(scores['upos'], scores['heads'], scores['relations'], runs(d.sentence_of[start:end]))
            for i in range(own, end):
                head = heads[i - start] + start if heads[i - start] >= 0 else -1
                count['words'] += 1
                count['upos'] += tags[i - start] == data['upos'][i]
                count['uas'] += head == data['heads'][i]
                count['las'] += head == data['heads'][i] and kinds[i - start] == data['relations'][i]
            for word in [w for w in queries if own <= w < end]:
                chain = chains[queries[word]]
                if any(b <= word and start <= a and kind not in ('third', 'pronoun') for a, b, kind in chain):
                    found = decode.reference(scores['reference'][word - start], word - start)
                    tally = references.setdefault(genre, [0, 0])
                    tally[0] += found is not None and any(a <= found + start < b for a, b, _ in chain)
                    tally[1] += 1
    return count, references


def percents(count: Counter) -> dict:
    return {k: pct(count[k], count['words']) for k in ('upos', 'uas', 'las')}


def reference(tallies: dict) -> dict:
    """Share of third-person pronouns with an earlier nominal mention in the window whose link lies in their chain."""
    right, all_ = map(sum, zip(*tallies.values(), strict=True))
    out = {'all': pct(right, all_), 'n': all_}
    return out | {g: pct(*tallies[g]) for g in ('news', 'interview', 'speech') if g in tallies}


def runs(sentence_of: list) -> list:
    edges = [i for i in range(len(sentence_of)) if i == 0 or sentence_of[i] != sentence_of[i - 1]] + [len(sentence_of)]
    return list(zip(edges[:-1], edges[1:], strict=True))


def queries_of(data: dict) -> tuple:
    """({chain: mentions}, {third-person pronoun: its chain})."""
    chains, queries = {}, {}
    for a, b, chain, _, kind in data['mentions']:
        chains.setdefault(chain, []).append((a, b, kind))
        if kind == 'third':
            queries[a] = chain
    return chains, queries


def pct(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0
