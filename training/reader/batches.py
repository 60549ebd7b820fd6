"""Windows into batches of one task, padded; a new cut and a new order each epoch, both from the seed."""

import random

import torch

from reader.targets import NONE, targets
from reader.windows import LONGEST, Document

BUDGET = 4096  # pieces in a batch, padding counted
# Longest window of an epoch's cut, drawn for each: short reports are read as often as long ones.
LIMITS = {'polnear': (160, LONGEST), 'ewt': (96, 384), 'gum': (160, LONGEST), 'conll2003': (48, 256)}


def pad(rows: list, value=0) -> torch.Tensor:
    longest = max(map(len, rows))
    return torch.tensor([list(r) + [value] * (longest - len(r)) for r in rows], dtype=torch.long)


def collate(items: list, drop: float = 0.0, unknown: int = 0, generator: random.Random | None = None) -> dict:
    """Inputs and targets of windows of one corpus. `drop` of the pieces become unknown (training)."""
    inputs = [x for x, _ in items]
    batch = {k: pad([x[k] for x in inputs]) for k in ('pieces', 'case', 'gap', 'quote', 'firsts')}
    batch['sentence'] = pad([x['sentence'] for x in inputs], -1)
    batch['mask'] = pad([[1] * len(x['pieces']) for x in inputs]).bool()
    batch['word_mask'] = batch['sentence'] >= 0
    if drop:
        hit = torch.rand(batch['pieces'].shape, generator=generator) < drop
        batch['pieces'] = torch.where(hit & (batch['pieces'] > 103), unknown, batch['pieces'])
    for key in items[0][1]:
        if key != 'reference':
            batch['gold_' + key] = pad([t[key] for _, t in items], NONE)
    if 'reference' in items[0][1]:
        links = [(b, word, places) for b, (_, t) in enumerate(items) for word, places in t['reference']]
        batch['gold_reference'] = links
    return batch


class Sampler:
    """Batches of an epoch over several corpora."""

    def __init__(self, corpora: dict, seed: int, drop: float, unknown: int):
        self.corpora, self.seed, self.drop, self.unknown = corpora, seed, drop, unknown

    def cut(self, corpus: str, documents: list[Document], chance: random.Random) -> list:
        low, high = LIMITS[corpus]
        limits = iter(lambda: chance.randint(low, high), None)
        items = []
        for document in documents:
            for start, _, end in document.windows(context=0, limits=limits):
                items.append((document.inputs(start, end), targets(document.data, start, end)))
        return items

    def epoch(self, number: int):
        chance = random.Random(self.seed * 1000 + number)
        generator = torch.Generator().manual_seed(self.seed * 1000 + number)
        plan = []
        for corpus, documents in self.corpora.items():
            items = self.cut(corpus, documents, chance)
            chance.shuffle(items)
            # Windows of like length share a batch, but the pools they are sorted in are random.
            for at in range(0, len(items), 256):
                pool = sorted(items[at : at + 256], key=lambda x: len(x[0]['pieces']))
                group, longest = [], 0
                for item in pool:
                    longest = max(longest, len(item[0]['pieces']))
                    if group and longest * (len(group) + 1) > BUDGET:
                        plan.append((corpus, group))
                        group, longest = [], len(item[0]['pieces'])
                    group.append(item)
                if group:
                    plan.append((corpus, group))
        chance.shuffle(plan)
        for corpus, group in plan:
            yield corpus, collate(group, self.drop, self.unknown, generator)
