"""CoNLL-U treebanks into documents: words with offsets, tags, heads, relations, and (GUM) coreference chains."""

import re

THIRD_PERSON = {
    'he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself', 'it', 'its', 'itself', 'they', 'them', 'their',
    'theirs', 'themselves', 'themself',
}
BRACKET = re.compile(r'\(([^()]+)\)|\(([^()]+)|([^()]+)\)')


def blocks(path: str):
    """(comments, rows) of each sentence; rows are the ten columns."""
    comments, rows = [], []
    with open(path, encoding='utf8') as file:
        for line in file:
            line = line.rstrip('\n')
            if not line:
                if rows:
                    yield comments, rows
                comments, rows = [], []
            elif line[0] == '#':
                comments.append(line)
            else:
                rows.append(line.split('\t'))
    if rows:
        yield comments, rows


class Document:
    """A document as it is read: text grows word by word, so that offsets are exact by construction."""

    def __init__(self, name: str):
        self.name = name
        self.parts, self.length = [], 0
        self.words, self.sentences = [], []
        self.upos, self.heads, self.relations, self.forms, self.definite, self.xpos = [], [], [], [], [], []
        self.open, self.mentions, self.broken = {}, [], 0

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def sentence(self, comments: list, rows: list) -> None:
        if self.words:
            paragraph = any(c.startswith('# newpar') and not c.startswith('# newpar_block') for c in comments)
            self.put('\n\n' if paragraph else ' ')
        base, first = len(self.words), len(self.words)
        surface, surface_end, whole = None, 0, 0
        glue = True
        for row in rows:
            if '.' in row[0]:
                continue
            space = 'SpaceAfter=No' not in row[9]
            if '-' in row[0]:
                a, b = map(int, row[0].split('-'))
                surface, surface_end, whole = (row[1], space), b, a
                continue
            if not glue:
                self.put(' ')
            number = int(row[0])
            self.words.append([self.length, self.length + len(row[1])])
            self.put(row[1])
            inside = surface is not None and whole <= number <= surface_end
            glue = (not surface[1] if number == surface_end else True) if inside else not space
            self.upos.append(row[3])
            self.xpos.append(row[4])
            self.forms.append(row[1].lower())
            self.heads.append(-1 if row[6] == '0' else base + int(row[6]) - 1)
            self.relations.append(row[7].split(':')[0])
            self.definite.append(row[3] == 'DET' and ('Definite=Def' in row[5] or 'PronType=Dem' in row[5]))
            self.entities(row[9], len(self.words) - 1)
        self.sentences.append([first, len(self.words)])

    def entities(self, misc: str, word: int) -> None:
        value = next((m[7:] for m in misc.split('|') if m.startswith('Entity=')), None)
        if value is None:
            return
        for single, opening, closing in BRACKET.findall(value):
            if single:
                fields = single.split('-')
                self.mentions.append([word, word + 1, fields[0].split('[')[0], fields[1] if len(fields) > 1 else ''])
            elif opening:
                fields = opening.split('-')
                key = fields[0]
                self.open.setdefault(key, []).append((word, fields[1] if len(fields) > 1 else ''))
            elif self.open.get(closing):
                start, kind = self.open[closing].pop()
                self.mentions.append([start, word + 1, closing.split('[')[0], kind])
            else:
                self.broken += 1

    def head_of(self, a: int, b: int) -> int:
        return next((i for i in range(a, b) if not a <= self.heads[i] < b), a)

    def done(self, corpus: str, chains: bool) -> dict:
        out = {
            'id': self.name, 'corpus': corpus, 'text': ''.join(self.parts), 'words': self.words, 'sentences': self.sentences,
            'upos': self.upos, 'heads': self.heads, 'relations': self.relations,
        }
        if chains:
            out['mentions'] = sorted(self.mention(m) for m in self.mentions)
        return out

    def mention(self, m: list) -> list:
        """[start, end, chain, head, kind]: kind is third (person pronoun), pronoun, definite or other."""
        a, b, chain, _ = m
        head = self.head_of(a, b)
        if b - a == 1 and self.xpos[a] in ('PRP', 'PRP$') and self.forms[a] in THIRD_PERSON:
            kind = 'third'
        elif self.upos[head] == 'PRON':
            kind = 'pronoun'
        elif self.upos[head] == 'NOUN' and self.definite[a]:
            kind = 'definite'
        else:
            kind = 'other'
        return [a, b, chain, head, kind]


def documents(path: str, corpus: str, chains: bool):
    """The documents of a treebank; each is a dictionary of lists by word."""
    document = None
    for comments, rows in blocks(path):
        name = next((c.split('=', 1)[1].strip() for c in comments if c.startswith('# newdoc')), None)
        if name is not None or document is None:
            if document is not None:
                yield document.done(corpus, chains)
            document = Document(name or corpus)
        document.sentence(comments, rows)
    if document is not None:
        yield document.done(corpus, chains)
