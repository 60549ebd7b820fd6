"""Weights that tell likely events from unlikely ones: logistic regression on the product's own traits of its drafts.

    npx tsx ../scripts/event-traits.ts < reports.jsonl > .work/traits.jsonl      # the judged reports, then the pairs
    python events.py --traits .work/traits.jsonl --pairs PATH/plover/pairs-train.jsonl

`judged-events.jsonl` says of each judged event whether its type, its actors and its recipients are right. Of PLOVER's pairs
(ids not divisible by three) an event that joins the marked two has the right recipient, and the right type where it is
the marked root. Prints precision by share kept, each report judged by weights that never saw it (10 folds).
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

HERE = Path(__file__).parent
STRENGTH = 0.2  # inverse of the regularisation, chosen by the folds among 0.05, 0.1, 0.2, 0.4
SEEN = 2  # a trait counts that was seen so often
PAIR_WEIGHT = 1
OTHER_WEIGHT = 0.3
LEAST = 0.03  # smaller weights are left out
ROOTS = {'YIELD': ('CONCEDE', 'RETREAT')}


def lines(path: Path) -> list:
    return [json.loads(line) for line in path.read_text(encoding='utf8').splitlines() if line.strip()]


class Rows:
    """Traits with their verdicts, weights and reports."""

    def __init__(self):
        self.traits, self.right, self.weight, self.report, self.judged = [], [], [], [], []

    def add(self, traits, right, weight, report, judged=False) -> None:
        self.judged.append(judged)
        self.traits.append(traits)
        self.right.append(int(right))
        self.weight.append(weight)
        self.report.append(report)


def fit(rows: Rows, chosen=None):
    at = range(len(rows.right)) if chosen is None else chosen
    seen = Counter(trait for i in at for trait in rows.traits[i])
    kept = [{t: 1 for t in rows.traits[i] if seen[t] >= SEEN} for i in at]
    names = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    model.fit(names.fit_transform(kept), [rows.right[i] for i in at], [rows.weight[i] for i in at])
    return names, model


def likely(fitted, traits: list) -> np.ndarray:
    names, model = fitted
    return model.predict_proba(names.transform([{t: 1 for t in one} for one in traits]))[:, 1]


def folds(name: str, rows: Rows) -> None:
    found, right = np.zeros(len(rows.right)), np.array(rows.right)
    for train, test in GroupKFold(10).split(found, right, rows.report):
        found[test] = likely(fit(rows, train), [rows.traits[i] for i in test])
    judged = np.array(rows.judged)
    found, right = found[judged], right[judged]
    order = np.argsort(-found)
    kept = {f'{share}%': round(float(right[order[: len(right) * share // 100]].mean()), 3) for share in (100, 90, 80, 70, 60, 50)}
    deciles = {f'{low / 10:.1f}': [int(w.sum()), round(float(right[w].mean()), 2)] for low in range(10)
               if (w := (found >= low / 10) & (found < (low + 1) / 10)).any()}
    print(json.dumps({'of': name, 'judged': len(right), 'auc': round(float(roc_auc_score(right, found)), 3),
                      'right_by_share_kept': kept, 'right_by_likelihood': deciles}))


def weights(fitted) -> dict:
    names, model = fitted
    found = {n: round(float(w), 2) for n, w in zip(names.get_feature_names_out(), model.coef_[0]) if abs(w) >= LEAST}
    return {'bias': round(float(model.intercept_[0]), 2), 'of': dict(sorted(found.items()))}


def overlaps(party: dict, span: list) -> bool:
    return any(start < span[1] and span[0] < end for start, end in party['mentions'])


def from_pairs(drafts: list, pairs: dict, act: Rows, recipient: Rows, other: Rows) -> None:
    for draft in drafts:
        pair = pairs.get(draft['report'])
        if pair is None or int(draft['report'].split('-')[-1]) % 3 == 0:
            continue
        source = any(overlaps(one, pair['source']) for one in draft['actors'])
        named = [one for one in draft['recipients'] if overlaps(one, pair['target'])]
        joint = any(overlaps(one, pair['target']) for one in draft['actors'] + draft['others'])
        if not source or not (named or joint):
            continue
        is_root = draft['type'] in ROOTS.get(pair['root'], (pair['root'],))
        act.add(draft['act'], is_root, PAIR_WEIGHT, draft['report'])
        if is_root:
            for one in named:
                recipient.add(one['traits'], True, PAIR_WEIGHT, draft['report'])
                other.add(one['traits'], True, PAIR_WEIGHT, draft['report'])
            for one in draft['others']:
                is_target = overlaps(one, pair['target'])
                other.add(one['traits'], is_target, PAIR_WEIGHT if is_target else OTHER_WEIGHT, draft['report'])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--traits', type=Path, required=True, nargs='+')
    parser.add_argument('--pairs', type=Path, required=True)
    parser.add_argument('--judged', type=Path, default=HERE / 'judged-events.jsonl')
    parser.add_argument('--out', type=Path, default=HERE.parent / 'src/lexicon/event-weights.generated.ts')
    args = parser.parse_args()
    key = lambda x: (x['report'], x['start'], x['end'], x['type'])
    judged = {key(x): x for x in lines(args.judged)}
    drafts = [x for path in args.traits for x in lines(path)]
    act, recipient, other = Rows(), Rows(), Rows()
    for draft in drafts:
        verdict = judged.get(key(draft))
        if verdict is None:
            continue
        act.add(draft['act'], verdict['typeRight'], 1, draft['report'], True)
        if verdict['typeRight']:
            for one in draft['recipients']:
                recipient.add(one['traits'], verdict['recipientsRight'], 1, draft['report'], True)
                other.add(one['traits'], verdict['recipientsRight'], 1, draft['report'], True)
            if draft['recipients'] and verdict['recipientsRight']:
                for one in draft['others']:
                    other.add(one['traits'], False, OTHER_WEIGHT, draft['report'])
    from_pairs(drafts, {x['id']: x for x in lines(args.pairs)}, act, recipient, other)
    for name, rows in (('act', act), ('recipient', recipient)):
        folds(name, rows)
    found = {'act': weights(fit(act)), 'recipient': weights(fit(recipient)), 'other': weights(fit(other))}
    lists = '\n'.join(f'  {name}: {json.dumps(value, ensure_ascii=False, separators=(",", ":"))},' for name, value in found.items())
    args.out.write_text(f"""/**
 * What speaks for and against an act being told, and against whom: weights of logistic regressions, fitted by
 * `training/events.py`. Generated: do not edit.
 *
 * Source: verdicts on events of news reports and briefings (`training/judged-events.jsonl`), and PLOVER's pairs (PLV, ACL
 * 2024), of which weights alone are kept. Licence: as the project.
 */
export interface Weights {{
  readonly bias: number;
  /** By the name of a trait, as `extraction/events/traits.ts` gives it. */
  readonly of: Readonly<Record<string, number>>;
}}

// biome-ignore format: generated
export const EVENT_WEIGHTS: Readonly<Record<'act' | 'recipient' | 'other', Weights>> = {{
{lists}
}};
""", encoding='utf8')
    print(json.dumps({'weights': {name: len(value['of']) for name, value in found.items()}, 'bytes': args.out.stat().st_size}))


if __name__ == '__main__':
    main()
