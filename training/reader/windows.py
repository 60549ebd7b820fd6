"""Documents into windows of word pieces, cut at paragraphs, else at sentences."""

from functools import lru_cache

from tokenizers import Tokenizer

from reader.features import features

# Attention costs by the square, the text before is read twice: these two halve the cost of 510 and 96, at equal scores.
LIMIT = 320  # pieces of a window, without [CLS] and [SEP]
CONTEXT = 32  # pieces of the text before that a window sees again
LONGEST = 510  # pieces that training's longest windows take whole


class Pieces:
    """Words into the ids of their word pieces."""

    def __init__(self, tokenizer: Tokenizer):
        self.tokenizer = tokenizer
        self.cls, self.sep, self.unknown = (tokenizer.token_to_id(t) for t in ('[CLS]', '[SEP]', '[UNK]'))
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple:
        return tuple(self.tokenizer.encode(word, add_special_tokens=False).ids) or (self.unknown,)


class Document:
    """A prepared document with the pieces and features of its words."""

    def __init__(self, data: dict, pieces: Pieces):
        self.data, self.pieces = data, pieces
        text, words, self.sentences = data['text'], data['words'], data['sentences']
        self.ids = [pieces.of(text[s:e])[:16] for s, e in words]
        self.features = features(text, words, self.sentences)
        self.sentence_of = [k for k, (a, b) in enumerate(self.sentences) for _ in range(a, b)]

    def units(self, limit: int):
        """Word ranges that a window takes whole: paragraphs; sentences of a long one; runs of words of a long sentence."""
        paragraphs = []
        for a, b in self.sentences:
            if not paragraphs or self.features[a][1] == 4:
                paragraphs.append([])
            paragraphs[-1].append((a, b))
        for sentences in paragraphs:
            if self.size(sentences[0][0], sentences[-1][1]) <= limit:
                yield sentences[0][0], sentences[-1][1]
                continue
            for a, b in sentences:
                while self.size(a, b) > limit:
                    cut = a + 1
                    while self.size(a, cut + 1) <= limit:
                        cut += 1
                    yield a, cut
                    a = cut
                yield a, b

    def size(self, a: int, b: int) -> int:
        return sum(len(p) for p in self.ids[a:b])

    def windows(self, context: int = CONTEXT, limits=None):
        """[start, own, end) word ranges: text before `own` is context. `limits` gives each window's limit (training)."""
        limit = next(limits) if limits else LIMIT
        start = own = end = 0
        used = 0
        for a, b in self.units(LONGEST if limits else LIMIT - context):
            size = self.size(a, b)
            if used + size > limit and end > own:
                yield start, own, end
                limit = next(limits) if limits else LIMIT
                own = end
                start = self.before(own, min(context, limit - size))
                used = self.size(start, own)
            used += size
            end = b
        if end > own:
            yield start, own, end

    def before(self, own: int, budget: int) -> int:
        """First word of the sentences before `own` that fit into the budget."""
        start = own
        while start > 0:
            a = self.sentences[self.sentence_of[start - 1]][0]
            if self.size(a, own) > budget:
                break
            start = a
        return start

    def inputs(self, start: int, end: int) -> dict:
        """The network's inputs: pieces, case, gap, quote (each by piece), and the place of each word's first piece."""
        pieces, case, gap, quote, firsts = [self.pieces.cls], [0], [0], [0], [0]
        for i in range(start, end):
            firsts.append(len(pieces))
            c, g, q = self.features[i]
            for k, piece in enumerate(self.ids[i]):
                pieces.append(piece)
                case.append(c)
                gap.append(g if k == 0 else 0)
                quote.append(q)
        for row, last in ((pieces, self.pieces.sep), (case, 0), (gap, 0), (quote, 0)):
            row.append(last)
        sentence = self.sentence_of[start:end]
        return {'pieces': pieces, 'case': case, 'gap': gap, 'quote': quote, 'firsts': firsts, 'sentence': sentence}
