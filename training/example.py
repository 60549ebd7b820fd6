"""A made-up report into the graph's inputs and what is decoded from its scores: models/reader-en/example.json.

    python example.py [--model ../models/reader-en/model.onnx]        a conformance case for other decoders
"""

import argparse
import json
from pathlib import Path

import numpy as np

from prepare import TOKENISER
from reader import data, decode
from reader.predict import with_onnx
from reader.scores import runs
from reader.windows import Document, Pieces
from reader.words import tokenise

HERE = Path(__file__).parent
TEXT = (
    'Minister denies talks\n\n'
    'KESTREL BAY — “We have not met them,” Foreign Minister Ana Lerro told reporters on Monday. “Nor shall we.”\n\n'
    'She said that her government would answer the note by Friday, but the Northern League denied that it had sent one.'
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--model', type=Path, default=HERE.parent / 'models/reader-en/model.onnx')
    args = parser.parse_args()
    transitions = np.array(json.loads((args.model.parent / 'labels.json').read_text())['transitions'])
    [(words, sentences)] = tokenise([TEXT], TOKENISER, str(HERE.parent))
    document = Document({'text': TEXT, 'words': words, 'sentences': sentences}, Pieces(data.tokenizer()))
    [(start, _, end)] = document.windows()
    out = with_onnx(str(args.model))(document, start, end)
    tags, heads, kinds = decode.syntax(out['upos'], out['heads'], out['relations'], runs(document.sentence_of))
    pronouns = [i for i, tag in enumerate(tags) if tag == 'PRON']
    (args.model.parent / 'example.json').write_text(json.dumps({
        'text': TEXT, 'words': words, 'sentences': sentences, 'inputs': document.inputs(start, end), 'upos': tags,
        'heads': heads, 'relations': kinds, 'names': decode.names(out['names']),
        'attributions': decode.attributions(out['attribution'], out['cue_of'], out['source_of'], transitions),
        'references': [[i, decode.reference(out['reference'][i], i)] for i in pronouns],
    }, ensure_ascii=False) + '\n', encoding='utf8')


if __name__ == '__main__':
    main()
