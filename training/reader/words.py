"""Texts into the product's own words and sentences, by calling the product's tokeniser."""

import json
import subprocess


def code_points(text: str):
    """Maps UTF-16 offsets to Python's; None where they are the same."""
    if all(ord(c) <= 0xFFFF for c in text):
        return None
    table = []
    for i, c in enumerate(text):
        table.extend([i] * (2 if ord(c) > 0xFFFF else 1))
    table.append(len(text))
    return table


def tokenise(texts: list, command: str, cwd: str) -> list:
    """(words, sentences) of each text: words [start, end) in code points, sentences [first, end) into words.

    `command` reads {"text"} and writes {"words", "sentences"} as JSON lines, offsets in UTF-16 code units.
    """
    lines = '\n'.join(json.dumps({'text': t}) for t in texts) + '\n'
    run = subprocess.run(command, shell=True, cwd=cwd, input=lines, capture_output=True, text=True, check=True)
    out = []
    for text, line in zip(texts, run.stdout.splitlines(), strict=True):
        got = json.loads(line)
        table = code_points(text)
        words = got['words'] if table is None else [[table[s], table[e]] for s, e in got['words']]
        out.append((words, got['sentences']))
    return out


class Aligner:
    """Character spans to word spans; counts the spans that do not fall on word boundaries."""

    def __init__(self, words: list):
        self.words = words
        self.starts = {s: i for i, (s, _) in enumerate(words)}
        self.ends = {e: i for i, (_, e) in enumerate(words)}

    def span(self, start: int, end: int):
        """((first, end) word indices, exact) of the words that the span touches, or (None, False)."""
        a, b = self.starts.get(start), self.ends.get(end)
        if a is not None and b is not None and a <= b:
            return (a, b + 1), True
        touched = [i for i, (s, e) in enumerate(self.words) if s < end and e > start]
        return ((touched[0], touched[-1] + 1), False) if touched else (None, False)
