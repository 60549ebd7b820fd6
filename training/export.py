"""A checkpoint into models/reader-en: ONNX, int8 weights, checked against PyTorch; prints what it made and lost.

    python export.py --run main [--checkpoint PATH] [--out ../models/reader-en]
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch

from reader import data, labels
from reader.encoder import Layer
from reader.fused import FusedLayer
from reader.network import Reader
from reader.predict import tensors, with_onnx, with_torch
from reader.windows import CONTEXT, LIMIT, Pieces

HERE = Path(__file__).parent
INPUTS = ('pieces', 'case', 'gap', 'quote', 'firsts', 'sentence')
AXES = {'pieces': 'pieces', 'case': 'pieces', 'gap': 'pieces', 'quote': 'pieces', 'firsts': 'places', 'sentence': 'words'}
# Scores are [1, words, labels], links [1, words, places]; places = 1 + words.
PAIRS = ('cue_of', 'source_of', 'heads', 'reference')


def load(path: Path, layer=Layer) -> Reader:
    state = torch.load(path, weights_only=True)
    model = Reader(layers=len(state['layers']), layer=layer)
    model.load_state_dict(state['model'])
    return model.eval()


def to_onnx(model: Reader, example: list, path: Path) -> None:
    axes = {name: {1: AXES[name]} for name in INPUTS}
    axes |= {name: {1: 'words', **({2: 'places'} if name in PAIRS else {})} for name in Reader.OUTPUTS}
    torch.onnx.export(model, tuple(torch.from_numpy(x) for x in example), str(path), input_names=list(INPUTS),
                      output_names=list(Reader.OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False,
                      custom_opsets={'com.microsoft': 1})


def to_int8(source: Path, target: Path) -> None:
    """Weights of every linear layer and table in 8 bits, one scale a column; activations are scaled as they come."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(str(source), str(target), weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=['MatMul', 'Gather'], extra_options={'MatMulConstBOnly': True})


def windows(documents: dict, count: int) -> list:
    found = [(d, s, e) for ds in documents.values() for d in ds[::7] for s, _, e in d.windows()]
    return found[:: max(1, len(found) // count)][:count]


def compare(one, other, samples: list) -> dict:
    """Share of words with the same best label or place, and the largest difference of a score that is not masked."""
    same, total, worst = dict.fromkeys(Reader.OUTPUTS, 0), 0, 0.0
    for document, start, end in samples:
        a, b = one(document, start, end), other(document, start, end)
        total += end - start
        for name in Reader.OUTPUTS:
            same[name] += int((a[name].argmax(1) == b[name].argmax(1)).sum())
            if name != 'relations':
                worst = max(worst, float(np.abs(a[name] - b[name])[a[name] > -1e3].max()))
    return {'windows': len(samples), 'same': {k: round(v / total, 4) for k, v in same.items()}, 'largest_difference': round(worst, 4)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', type=Path, default=HERE / '.work')
    parser.add_argument('--run', default='main')
    parser.add_argument('--checkpoint', type=Path, help='default: the last epoch of the run')
    parser.add_argument('--out', type=Path, default=HERE.parent / 'models/reader-en')
    args = parser.parse_args()
    epochs = sorted((args.work / args.run).glob('epoch-*.pt'), key=lambda p: int(p.stem.split('-')[1]))
    checkpoint = args.checkpoint or epochs[-1]
    model = load(checkpoint)
    tokenizer = data.tokenizer()
    samples = windows(data.documents(args.work, 'dev', Pieces(tokenizer)), 100)
    args.out.mkdir(parents=True, exist_ok=True)
    full, small = args.work / 'full.onnx', args.out / 'model.onnx'
    to_onnx(load(checkpoint, FusedLayer), tensors(*samples[0]), full)
    to_int8(full, small)
    onnx.checker.check_model(str(small))
    tokenizer.save(str(args.out / 'tokenizer.json'), pretty=False)
    digest = hashlib.sha256(small.read_bytes()).hexdigest()
    (args.out / 'labels.json').write_text(json.dumps({
        'sha256': digest, 'limit': LIMIT, 'context': CONTEXT, 'inputs': INPUTS, 'outputs': Reader.OUTPUTS,
        'attribution': labels.ATTRIBUTION, 'transitions': model.transitions.detach().double().numpy().round(5).tolist(),
        'names': labels.NAMES, 'upos': labels.UPOS, 'relations': labels.RELATIONS,
        'case': labels.CASE, 'gap': labels.GAP, 'quote': labels.QUOTE,
    }, indent=1) + '\n', encoding='utf8')
    exact = with_torch(model, half=False)
    print(json.dumps({'checkpoint': str(checkpoint.name), 'bytes': small.stat().st_size, 'sha256': digest,
                      'float': compare(exact, with_onnx(str(full)), samples),
                      'int8': compare(exact, with_onnx(str(small)), samples)}))


if __name__ == '__main__':
    main()
