"""CoNLL-2003 columns into texts with name spans: the newswire's spaces are put back, a sentence is a paragraph."""

NO_SPACE_BEFORE = {'.', ',', ';', ':', '?', '!', ')', ']', '%', "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'S", '...'}
NO_SPACE_AFTER = {'(', '[', '$'}


def sentences(path: str):
    """Lists of (word, tag); a document's first is [('-DOCSTART-', 'O')]."""
    rows = []
    with open(path, encoding='utf8') as file:
        for line in file:
            cells = line.rstrip('\n').split('\t')
            if len(cells) == 3:
                rows.append((cells[1], cells[2]))
            elif rows:
                yield rows
                rows = []
    if rows:
        yield rows


def text_of(rows: list):
    """The sentence as text, and [start, end) of each word."""
    text, spans, quoted, glue = '', [], False, True
    for word, _ in rows:
        mark = word in ('"', "'")
        if not glue and word not in NO_SPACE_BEFORE and not (mark and quoted):
            text += ' '
        spans.append([len(text), len(text) + len(word)])
        text += word
        glue = word in NO_SPACE_AFTER or (mark and not quoted)
        if mark:
            quoted = not quoted
    return text, spans


def names_of(rows: list, spans: list) -> list:
    out = []
    for (_, tag), (s, e) in zip(rows, spans, strict=True):
        if tag[0] == 'B' or (tag[0] == 'I' and (not out or out[-1][2] != tag[2:] or out[-1][3])):
            out.append([s, e, tag[2:], False])
        elif tag[0] == 'I':
            out[-1][1] = e
        elif out:
            out[-1][3] = True
    return [n[:3] for n in out]


def documents(path: str):
    """(id, text, names as [start, end, PER|LOC|ORG|MISC] in characters) of each news story."""
    number, text, names = 0, '', []
    for rows in sentences(path):
        if rows[0][0] == '-DOCSTART-':
            if text:
                yield f'conll-{number}', text, names
            number, text, names = number + 1, '', []
            continue
        piece, spans = text_of(rows)
        base = len(text) + 1 if text else 0
        text = f'{text}\n{piece}' if text else piece
        names += [[base + s, base + e, t] for s, e, t in names_of(rows, spans)]
    if text:
        yield f'conll-{number}', text, names
