"""Scores and gold of a batch into one loss; heads that the corpus does not annotate are left out."""

import torch
from torch.nn import functional as F

from reader import crf
from reader.targets import NONE

WEIGHTS = {
    'attribution': 1.0, 'cue_of': 0.5, 'source_of': 0.5, 'names': 1.0, 'upos': 0.5, 'heads': 1.0, 'relations': 0.5,
    'reference': 0.5,
}


def labels(scores, gold, smooth: float = 0.0):
    if not (gold != NONE).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=NONE, label_smoothing=smooth)


def links(scores, gold, word_mask):
    """Cross entropy over places in the window: [CLS] and its words."""
    places = torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1)
    return labels(scores.masked_fill(~places[:, None], -1e4), gold)


def reference(scores, gold: list):
    """Marginal likelihood of the earlier mentions of the chain, over all earlier words and [CLS]."""
    if not gold:
        return scores.sum() * 0
    rows = torch.stack([scores[b, word] for b, word, _ in gold])
    later = torch.arange(rows.shape[1])[None] > torch.tensor([word for _, word, _ in gold])[:, None]
    right = torch.zeros_like(later)
    for k, (_, _, places) in enumerate(gold):
        right[k, places] = True
    rows = rows.masked_fill(later, -1e4)
    return (torch.logsumexp(rows, 1) - torch.logsumexp(rows.masked_fill(~right, -1e4), 1)).mean()


def loss(model, batch: dict) -> tuple:
    """(loss, {head: value}) of a batch."""
    with torch.autocast('cpu', torch.bfloat16):
        x = model.words(batch['pieces'], batch['case'], batch['gap'], batch['quote'], batch['firsts'], batch['mask'])
    heads = batch.get('gold_heads')
    out = model.scores(x.float(), batch['sentence'], heads.clamp(min=0) if heads is not None else None)
    parts, mask = {}, batch['word_mask']
    if 'gold_attribution' in batch:
        parts['attribution'] = crf.loss(out['attribution'], model.transitions, batch['gold_attribution'], mask) / mask.sum()
        parts['cue_of'] = links(out['cue_of'], batch['gold_cue_of'], mask)
        parts['source_of'] = links(out['source_of'], batch['gold_source_of'], mask)
    if 'gold_names' in batch:
        parts['names'] = labels(out['names'], batch['gold_names'])
    if 'gold_heads' in batch:
        parts['upos'] = labels(out['upos'], batch['gold_upos'])
        parts['heads'] = labels(out['heads'], batch['gold_heads'])
        parts['relations'] = labels(out['relations'], batch['gold_relations'])
    if 'gold_reference' in batch:
        parts['reference'] = reference(out['reference'], batch['gold_reference'])
    return sum(WEIGHTS[k] * v for k, v in parts.items()), {k: v.item() for k, v in parts.items()}
