"""Makes a checkpoint of an exported model, to train on from or to export anew; what 8 bits have rounded stays rounded.

    python restore.py [--model ../models/reader-en] [--out .work/restored.pt]
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from reader.network import Reader

HERE = Path(__file__).parent


def weights(graph) -> dict:
    """Parameters by their names in the network. Linear layers lose their names in the graph; their nodes keep the path."""
    stored = {x.name: numpy_helper.to_array(x) for x in graph.initializer}
    scaled = lambda name: (stored[f'{name}_quantized'].astype(np.float32) - stored[f'{name}_zero_point']) * stored[f'{name}_scale']
    found = {name: value for name, value in stored.items() if name.endswith(('.weight', '.bias'))}
    parts = {}
    for node in graph.node:
        if node.op_type == 'MatMulInteger':
            path = node.name.split('/MatMul')[0].strip('/').replace('/', '.')
            parts.setdefault(path, []).append((node.name, scaled(node.input[1].removesuffix('_quantized')).T))
        elif node.op_type == 'Gather' and node.input[0].endswith('_quantized'):
            name = node.input[0].removesuffix('_quantized')
            found[name] = scaled(name)
    return found | {f'{path}.weight': np.concatenate([w for _, w in sorted(rows)]) for path, rows in parts.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--model', type=Path, default=HERE.parent / 'models/reader-en')
    parser.add_argument('--out', type=Path, default=HERE / '.work/restored.pt')
    args = parser.parse_args()
    found = weights(onnx.load(str(args.model / 'model.onnx')).graph)
    labels = json.loads((args.model / 'labels.json').read_text(encoding='utf8'))
    found['transitions'] = np.array(labels['transitions'], dtype=np.float32)
    layers = len({name.split('.')[2] for name in found if name.startswith('encoder.layers.')})
    model = Reader(layers=layers)
    model.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in found.items()})
    torch.save({'model': model.state_dict(), 'layers': list(range(layers)), 'epoch': -1}, args.out)
    print(json.dumps({'out': str(args.out), 'layers': layers, 'parameters': sum(p.numel() for p in model.parameters())}))


if __name__ == '__main__':
    main()
