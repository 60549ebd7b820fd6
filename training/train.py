"""Trains the reader on what prepare left in WORK; a checkpoint and a line of dev scores each epoch; resumes by itself.

    python train.py --score PATH/score.py [--work .work] [--epochs 8]
"""

import argparse
import json
import time
from pathlib import Path

import torch

from reader import data
from reader.batches import Sampler
from reader.dev import evaluate
from reader.encoder import load
from reader.losses import loss
from reader.network import Reader
from reader.predict import with_torch
from reader.windows import Pieces


def groups(model: Reader, rate: float, head_rate: float, decay: float) -> list:
    """Parameters with layer-wise learning rates: each layer below the top learns `decay` times as fast as the one above."""
    depth = len(model.encoder.layers)
    out = []
    for name, value in model.named_parameters():
        if name.startswith('encoder.layers.'):
            lr = rate * decay ** (depth - 1 - int(name.split('.')[2]))
        elif name.startswith(('encoder.case', 'encoder.gap', 'encoder.quote')):
            lr = head_rate
        elif name.startswith('encoder.'):
            lr = rate * decay**depth
        else:
            lr = head_rate * (10 if name == 'transitions' else 1)
        out.append({'params': [value], 'lr': lr, 'weight_decay': 0.01 if value.dim() > 1 else 0.0})
    return out


class Average:
    """A moving average of the weights, which is what is evaluated and kept."""

    def __init__(self, model: Reader, keep: float):
        self.keep, self.steps = keep, 0
        self.values = [p.detach().clone() for p in model.parameters()]

    def update(self, model: Reader) -> None:
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        torch._foreach_lerp_(self.values, [p.detach() for p in model.parameters()], 1 - keep)

    def swap(self, model: Reader) -> None:
        for mine, theirs in zip(self.values, model.parameters(), strict=True):
            kept = theirs.detach().clone()
            theirs.data.copy_(mine)
            mine.copy_(kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', type=Path, default=Path(__file__).parent / '.work')
    parser.add_argument('--score', required=True, help='score.py of PolNeAR')
    parser.add_argument('--run', default='main', help='name of the run: its folder in WORK')
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--steps-per-epoch', type=int, help='steps of an epoch, for the schedule; counted if not given')
    parser.add_argument('--minutes', type=float, default=1e9, help='wall clock of the run: the rates fall to nothing by then')
    parser.add_argument('--rate', type=float, default=4e-4)
    parser.add_argument('--head-rate', type=float, default=1.5e-3)
    parser.add_argument('--decay', type=float, default=0.9)
    parser.add_argument('--average', type=float, default=0.998)
    parser.add_argument('--drop', type=float, default=0.03, help='share of pieces made unknown in training')
    parser.add_argument('--layers', default='0,1,2,3,4,5', help='layers of the start that are kept')
    parser.add_argument('--share', type=float, default=1.0, help='share of the documents, for trials')
    parser.add_argument('--dev-share', type=float, default=1.0)
    parser.add_argument('--without', default='', help='corpora to leave out')
    parser.add_argument('--start', type=Path, help='a checkpoint to go on from, as restore.py makes of an exported model')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--threads', type=int, default=2)
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    folder = args.work / args.run
    folder.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(data.tokenizer())
    without = set(args.without.split(','))
    train, dev = ({c: d for c, d in data.documents(args.work, part, pieces, share).items() if c not in without}
                  for part, share in (('train', args.share), ('dev', args.dev_share)))
    keep = [int(x) for x in args.layers.split(',')]
    model = Reader(layers=len(keep))
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=True)['model'])
    else:
        load(model.encoder, data.weights(), keep)
    sampler = Sampler(train, args.seed, args.drop, pieces.unknown)
    per_epoch = args.steps_per_epoch or sum(1 for _ in sampler.epoch(0))
    total, warm = args.epochs * per_epoch, max(1, args.epochs * per_epoch // 20)
    optimizer = torch.optim.AdamW(groups(model, args.rate, args.head_rate, args.decay), betas=(0.9, 0.98), fused=True)
    begun = time.time()
    spent = lambda: (time.time() - begun) / 60 / args.minutes
    # What is left of the steps or of the time, whichever is less: a busy machine shortens the run, not its end.
    left = lambda s: max(0.01, min((total - s) / (total - warm), 1 - spent()))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, left(s)))
    average = Average(model, args.average)
    first = 0
    kept = folder / 'last.pt'
    if kept.exists():
        state = torch.load(kept, weights_only=False)
        model.load_state_dict(state['model'])
        optimizer.load_state_dict(state['optimizer'])
        schedule.load_state_dict(state['schedule'])
        average.values, average.steps, first = state['average'], state['steps'], state['epoch'] + 1
        torch.set_rng_state(state['random'])
    parameters = list(model.parameters())
    for epoch in range(first, args.epochs):
        if spent() >= 1:
            break
        model.train()
        start, sums, counts, words = time.time(), {}, {}, 0
        for step, (_, batch) in enumerate(sampler.epoch(epoch)):
            value, parts = loss(model, batch)
            optimizer.zero_grad(set_to_none=True)
            value.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0, foreach=True)
            optimizer.step()
            schedule.step()
            average.update(model)
            words += int(batch['word_mask'].sum())
            for k, v in parts.items():
                sums[k], counts[k] = sums.get(k, 0) + v, counts.get(k, 0) + 1
            if spent() >= 1:
                break
            if step % 50 == 49:
                now = {'epoch': epoch, 'step': step + 1, 'of': per_epoch, 'seconds': round(time.time() - start)}
                print(json.dumps(now | {k: round(sums[k] / counts[k], 3) for k in sums}), flush=True)
        trained = time.time() - start
        average.swap(model)
        model.eval()
        got = evaluate(dev, with_torch(model), model.transitions.detach().numpy(), args.score)
        torch.save({'model': model.state_dict(), 'layers': keep, 'epoch': epoch}, folder / f'epoch-{epoch}.pt')
        average.swap(model)
        torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'schedule': schedule.state_dict(),
                    'average': average.values, 'steps': average.steps, 'epoch': epoch, 'random': torch.get_rng_state()},
                   folder / 'last.part')
        (folder / 'last.part').rename(kept)
        line = {'epoch': epoch, 'seconds': round(trained), 'words_per_second': round(words / trained),
                'seconds_dev': round(time.time() - start - trained), 'loss': {k: round(sums[k] / counts[k], 4) for k in sums}}
        line = json.dumps(line | got)
        print(line, flush=True)
        with (folder / 'log.jsonl').open('a', encoding='utf8') as file:
            file.write(line + '\n')


if __name__ == '__main__':
    main()
