"""A network into a function that scores one window: PyTorch, or the exported graph in onnxruntime."""

import numpy as np
import torch

from reader.network import Reader


def tensors(document, start: int, end: int) -> list:
    inputs = document.inputs(start, end)
    return [np.array([inputs[k]], dtype=np.int64) for k in ('pieces', 'case', 'gap', 'quote', 'firsts', 'sentence')]


def with_torch(model: Reader, half: bool = True):
    def run(document, start: int, end: int) -> dict:
        pieces, case, gap, quote, firsts, sentence = map(torch.from_numpy, tensors(document, start, end))
        with torch.inference_mode():
            with torch.autocast('cpu', torch.bfloat16, enabled=half):
                x = model.words(pieces, case, gap, quote, firsts)
            out = model.scores(x.float(), sentence)
        return {k: v[0].numpy() for k, v in out.items()}

    return run


def with_onnx(path: str, threads: int = 1):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # The product's setting: as one node the two are slower than apart.
    options.add_session_config_entry('optimization.disable_specified_optimizers', 'SkipLayerNormFusion')
    options.intra_op_num_threads = options.inter_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])
    names = [i.name for i in session.get_inputs()]

    def run(document, start: int, end: int) -> dict:
        out = session.run(None, dict(zip(names, tensors(document, start, end), strict=True)))
        return {k: v[0] for k, v in zip(Reader.OUTPUTS, out, strict=True)}

    return run
