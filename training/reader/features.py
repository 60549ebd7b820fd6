"""Words of a text into three small features that an uncased encoder cannot see: letter case, gap before, quotation."""

import re

CLOSE, OPEN = '\u201d', '\u201c'


def case_of(word: str) -> int:
    """Index into labels.CASE. Only cased letters count; a word with a digit and no letter is 'digit'."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6 if any(c.isdigit() for c in word) else 7
    if len(letters) == 1 and letters[0].isupper():
        return 4
    if all(c.isupper() for c in letters):
        return 3
    if not any(c.isupper() for c in letters):
        return 1
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return 2
    return 5


def quotation_mask(text: str) -> bytearray:
    """1 for each character inside double quotation marks (straight, curly, two apostrophes), by paragraph.

    An open quotation runs to the end of its line; the marks themselves are outside.
    """
    mask = bytearray(len(text))
    start = 0
    for line in re.split('(\n)', text):
        inside = False
        for i, c in enumerate(line):
            if c == OPEN:
                inside = True
            elif c == CLOSE:
                inside = False
            elif c == '"' or (c == "'" and line[i : i + 2] == "''"):
                inside = not inside
            elif c == '`' and line[i : i + 2] == '``':
                inside = True
            elif inside:
                mask[start + i] = 1
        start += len(line)
    return mask


def features(text: str, words: list, sentences: list) -> list:
    """[case, gap, quote] for each word; words are [start, end) into text, sentences [first, end) into words."""
    mask = quotation_mask(text)
    firsts = {a for a, _ in sentences}
    out = []
    last = 0
    for i, (s, e) in enumerate(words):
        between = text[last:s]
        gap = 4 if i == 0 or '\n' in between else 3 if i in firsts else 2 if s > last else 1
        out.append((case_of(text[s:e]), gap, mask[s] if s < len(mask) else 0))
        last = e
    return out
