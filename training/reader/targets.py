"""What the heads should say of a window: labels by word, links as places in [CLS] + words; -100 where unannotated."""

from reader.labels import ATTRIBUTION, NAMES, RELATIONS, UPOS

NONE = -100
INDEX = {name: {label: i for i, label in enumerate(labels)} for name, labels in
         (('attribution', ATTRIBUTION), ('names', NAMES), ('upos', UPOS), ('relations', RELATIONS))}


def spans_to_bio(spans, index: dict, start: int, end: int) -> list:
    out = [0] * (end - start)
    for a, b, label in spans:
        for i in range(max(a, start), min(b, end)):
            out[i - start] = index[f'{"B" if i == a else "I"}-{label}']
    return out


def attribution(data: dict, start: int, end: int) -> dict:
    spans = [(a, b, role) for x in data['attributions'] for role in ('content', 'source', 'cue') for a, b in x[role]]
    size = end - start
    cue_of, source_of = [NONE] * size, [NONE] * size
    place = lambda word: word - start + 1 if start <= word < end else NONE
    for x in data['attributions']:
        if not x['cue']:
            continue
        cue = min(a for a, _ in x['cue'])
        for a, b in x['content']:
            for i in range(max(a, start), min(b, end)):
                cue_of[i - start] = place(cue)
        if start <= cue < end:
            source_of[cue - start] = place(min(a for a, _ in x['source'])) if x['source'] else 0
    return {'attribution': spans_to_bio(spans, INDEX['attribution'], start, end), 'cue_of': cue_of, 'source_of': source_of}


def syntax(data: dict, start: int, end: int) -> dict:
    heads = [0 if h < 0 else h - start + 1 if start <= h < end else NONE for h in data['heads'][start:end]]
    return {
        'upos': [INDEX['upos'].get(u, NONE) for u in data['upos'][start:end]],
        'heads': heads,
        'relations': [INDEX['relations'].get(r, NONE) if h != NONE else NONE
                      for r, h in zip(data['relations'][start:end], heads, strict=True)],
    }


def names(data: dict, start: int, end: int) -> dict:
    out = spans_to_bio(data['names'], INDEX['names'], start, end)
    for i in data['unsure']:
        if start <= i < end:
            out[i - start] = NONE
    return {'names': out}


def reference(data: dict, start: int, end: int) -> dict:
    """Pairs (word, places that it may refer back to): heads of earlier mentions of its chain, or [CLS] for none."""
    chains = {}
    for a, b, chain, head, kind in data['mentions']:
        chains.setdefault(chain, []).append((a, b, head))
    links = []
    for a, b, chain, head, kind in data['mentions']:
        if kind in ('third', 'definite') and start <= head < end:
            earlier = {h - start + 1 for x, y, h in chains[chain] if y <= a and start <= h}
            links.append((head - start, sorted(earlier) or [0]))
    return {'reference': links}


def targets(data: dict, start: int, end: int) -> dict:
    out = {}
    for key, make in (('attributions', attribution), ('heads', syntax), ('names', names), ('mentions', reference)):
        if key in data:
            out.update(make(data, start, end))
    return out
