"""The whole network: the encoder and, on the first piece of each word, the heads. One forward gives every score."""

import torch
from torch import nn
from torch.nn import functional as F

from reader.encoder import Encoder, Layer
from reader.labels import ATTRIBUTION, NAMES, RELATIONS, UPOS


class Project(nn.Module):
    """A vector into the smaller space in which a head compares words."""

    def __init__(self, size: int, out: int, rate: float):
        super().__init__()
        self.linear, self.rate = nn.Linear(size, out), rate

    def forward(self, x):
        return F.dropout(F.gelu(self.linear(x)), self.rate, self.training)


class Biaffine(nn.Module):
    """Scores of each word (row) against [CLS] and each word (column)."""

    def __init__(self, size: int, inner: int, rate: float):
        super().__init__()
        self.row, self.column = Project(size, inner, rate), Project(size, inner, rate)
        self.pair = nn.Linear(inner, inner, bias=False)
        self.bias = nn.Linear(inner, 1)
        nn.init.normal_(self.pair.weight, std=inner**-0.5)

    def forward(self, x):
        rows, columns = self.row(x[:, 1:]), self.column(x)
        return self.pair(rows) @ columns.transpose(1, 2) + self.bias(columns).transpose(1, 2)


class Relations(nn.Module):
    """Scores of the relations between each word and a given head."""

    def __init__(self, size: int, inner: int, rate: float, labels: int):
        super().__init__()
        self.inner, self.labels = inner, labels
        self.row, self.column = Project(size, inner, rate), Project(size, inner, rate)
        self.pair = nn.Linear(inner, inner * labels, bias=False)
        self.single = nn.Linear(2 * inner, labels)
        nn.init.normal_(self.pair.weight, std=0.5 * inner**-0.5)

    def forward(self, x, heads):
        rows, columns = self.row(x[:, 1:]), self.column(x)
        chosen = columns.gather(1, heads[:, :, None].expand(-1, -1, self.inner))
        pairs = self.pair(rows).view(*rows.shape[:2], self.labels, self.inner)
        return (pairs @ chosen[:, :, :, None]).squeeze(3) + self.single(torch.cat([rows, chosen], 2))


class Reader(nn.Module):
    OUTPUTS = ('attribution', 'cue_of', 'source_of', 'names', 'upos', 'heads', 'relations', 'reference')

    def __init__(self, layers: int = 6, dropout: float = 0.1, head_dropout: float = 0.25, layer=Layer):
        super().__init__()
        size = 384
        self.rate = dropout
        self.encoder = Encoder(layers=layers, dropout=dropout, layer=layer)
        # The start's vectors are short (made for sentence similarity): without this the heads learn at a crawl.
        self.norm = nn.LayerNorm(size)
        self.attribution, self.names, self.upos = (nn.Linear(size, len(x)) for x in (ATTRIBUTION, NAMES, UPOS))
        self.transitions = nn.Parameter(torch.zeros(len(ATTRIBUTION), len(ATTRIBUTION)))
        self.cue_of, self.source_of = Biaffine(size, 128, head_dropout), Biaffine(size, 128, head_dropout)
        self.heads = Biaffine(size, 256, head_dropout)
        self.relations = Relations(size, 64, head_dropout, len(RELATIONS))
        self.reference = Biaffine(size, 128, head_dropout)

    def words(self, pieces, case, gap, quote, firsts, mask=None):
        """[batch, 1 + words, size]: [CLS] and the first piece of each word."""
        return self.norm(self.encoder(pieces, case, gap, quote, firsts, mask))

    def scores(self, x, sentence, heads=None) -> dict:
        """Every head's scores. Heads of syntax are masked to the sentence; relations are those to `heads`, else to the best."""
        w = F.dropout(x[:, 1:], self.rate, self.training)
        n = sentence.shape[1]
        other = sentence[:, :, None] != sentence[:, None, :]
        at = torch.arange(n, device=x.device)
        other = other | (at[:, None] == at[None, :])[None]
        other = torch.cat([torch.zeros_like(other[:, :, :1]), other], 2)
        arcs = self.heads(x).masked_fill(other, -1e4)
        return {
            'attribution': self.attribution(w), 'cue_of': self.cue_of(x), 'source_of': self.source_of(x),
            'names': self.names(w), 'upos': self.upos(w), 'heads': arcs,
            'relations': self.relations(x, arcs.argmax(2) if heads is None else heads), 'reference': self.reference(x),
        }

    def forward(self, pieces, case, gap, quote, firsts, sentence):
        out = self.scores(self.words(pieces, case, gap, quote, firsts), sentence)
        return tuple(out[name] for name in self.OUTPUTS)
