"""Corpora into aligned examples on the product's own words: one JSON line a document in WORK/prepared.

    python prepare.py --corpora PATH [--without gum,conll2003] [--work .work]
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from reader import conll, conllu
from reader.names import coarse_names, fine_names
from reader.words import Aligner, tokenise

HERE = Path(__file__).parent
TOKENISER = 'npx tsx training/words.ts'


def write(path: Path, documents) -> None:
    part = path.with_suffix('.part')
    with part.open('w', encoding='utf8') as file:
        for document in documents:
            file.write(json.dumps(document, ensure_ascii=False) + '\n')
    part.rename(path)


def with_words(documents: list, tokeniser: str):
    cuts = tokenise([d['text'] for d in documents], tokeniser, str(HERE.parent))
    for document, (words, sentences) in zip(documents, cuts, strict=True):
        yield {**document, 'words': words, 'sentences': sentences}


def polnear(path: Path, teacher: dict, tokeniser: str, lost: Counter):
    """Articles with their attributions as word spans, and (from two systems that agree) silver names."""
    articles = [json.loads(line) for line in path.open(encoding='utf8')]
    documents = [{'id': a['id'], 'corpus': 'polnear', 'text': a['text']} for a in articles]
    for document, article in zip(with_words(documents, tokeniser), articles, strict=True):
        aligner = Aligner(document['words'])
        attributions = []
        for gold in article['attributions']:
            spans = {}
            for role in ('source', 'cue', 'content'):
                spans[role] = []
                for start, end in gold[role] or []:
                    span, exact = aligner.span(start, end)
                    lost[f'{role} spans'] += 1
                    lost[f'{role} spans off word boundaries'] += not exact
                    if span:
                        spans[role].append(span)
            attributions.append(spans)
        document['attributions'] = attributions
        document['gold'] = article['attributions']
        document['names'], document['unsure'] = [], list(range(len(document['words'])))
        if article['id'] in teacher:
            document['names'], document['unsure'] = fine_names(teacher[article['id']], document['words'])
        yield document


def conll2003(path: Path, teacher: dict, tokeniser: str, lost: Counter):
    stories = list(conll.documents(str(path)))
    documents = [{'id': f'{path.stem}/{name}', 'corpus': 'conll2003', 'text': text} for name, text, _ in stories]
    for document, (_, _, names) in zip(with_words(documents, tokeniser), stories, strict=True):
        aligner = Aligner(document['words'])
        document['names'], document['unsure'], document['gold'] = [], [], names
        for span, exact, label in coarse_names(names, teacher.get(document['id'], []), aligner):
            lost['name spans'] += 1
            lost['name spans off word boundaries'] += not exact
            if span:
                document['names'].append([*span, label])
        yield document


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--corpora', type=Path, required=True, help='folder with polnear/, ewt/, gum/, conll2003/')
    parser.add_argument('--without', default='', help='corpora to leave out, with commas: polnear,ewt,gum,conll2003')
    parser.add_argument('--work', type=Path, default=HERE / '.work')
    parser.add_argument('--tokeniser', default=TOKENISER, help='command that cuts texts, run from the repository')
    parser.add_argument('--again', action='store_true', help='make also what is already there')
    args = parser.parse_args()
    left_out = set(filter(None, args.without.split(',')))
    folder = args.work / 'prepared'
    folder.mkdir(parents=True, exist_ok=True)
    teacher = {}
    for path in sorted((args.work / 'teacher').glob('*.jsonl')):
        teacher.update({d['id']: d['names'] for d in map(json.loads, path.open(encoding='utf8'))})
    for part in ('train', 'dev'):
        makers = {
            'polnear': lambda lost: polnear(args.corpora / f'polnear/{part}.jsonl', teacher, args.tokeniser, lost),
            'ewt': lambda lost: conllu.documents(str(args.corpora / f'ewt/{part}.conllu'), 'ewt', chains=False),
            'gum': lambda lost: conllu.documents(str(args.corpora / f'gum/{part}.conllu'), 'gum', chains=True),
            'conll2003': lambda lost: conll2003(args.corpora / f'conll2003/{part}.conll', teacher, args.tokeniser, lost),
        }
        for corpus, make in makers.items():
            path = folder / f'{corpus}-{part}.jsonl'
            if corpus in left_out:
                path.unlink(missing_ok=True)
            elif args.again or not path.exists():
                lost = Counter()
                write(path, make(lost))
                print(json.dumps({'corpus': corpus, 'part': part, **lost}), flush=True)


if __name__ == '__main__':
    main()
