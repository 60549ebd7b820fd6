"""Dev scores of a checkpoint or of the exported graph, or its speed; one JSON line.

    python evaluate.py --score PATH/score.py --model ../models/reader-en/model.onnx
    python evaluate.py --score PATH/score.py --checkpoint .work/main/epoch-7.pt
    python evaluate.py --model ../models/reader-en/model.onnx --speed
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from export import load
from reader import data
from reader.dev import evaluate
from reader.predict import with_onnx, with_torch
from reader.windows import Pieces

HERE = Path(__file__).parent


def speed(documents: list, run) -> dict:
    """Windows and words a second over the first documents, after one to warm up: network alone, words between spaces.

    By the clock and by the processor's own time, which other work on the machine disturbs less.
    """
    words = pieces = windows = 0
    seconds = busy = 0.0
    for k, document in enumerate(documents[:41]):
        cut = list(document.windows())
        start, begun = time.perf_counter(), time.process_time()
        for a, _, b in cut:
            run(document, a, b)
        if k:
            seconds += time.perf_counter() - start
            busy += time.process_time() - begun
            windows += len(cut)
            words += len(document.data['text'].split())
            pieces += sum(document.size(a, b) for a, _, b in cut)
    return {'windows': windows, 'windows_per_second': round(windows / seconds, 1), 'words_per_second': round(words / seconds),
            'pieces_per_second': round(pieces / seconds), 'windows_per_cpu_second': round(windows / busy, 1),
            'words_per_cpu_second': round(words / busy)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', type=Path, default=HERE / '.work')
    parser.add_argument('--score', help='score.py of PolNeAR')
    parser.add_argument('--model', type=Path, help='exported graph, beside its labels.json')
    parser.add_argument('--checkpoint', type=Path)
    parser.add_argument('--without', default='')
    parser.add_argument('--speed', action='store_true')
    parser.add_argument('--threads', type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    documents = data.documents(args.work, 'dev', Pieces(data.tokenizer()))
    documents = {c: d for c, d in documents.items() if c not in args.without.split(',')}
    if args.checkpoint:
        model = load(args.checkpoint)
        run, transitions = with_torch(model), model.transitions.detach().numpy()
    else:
        run = with_onnx(str(args.model), args.threads)
        transitions = np.array(json.loads((args.model.parent / 'labels.json').read_text())['transitions'])
    print(json.dumps(speed(documents['polnear'], run) if args.speed else evaluate(documents, run, transitions, args.score)))


if __name__ == '__main__':
    main()
