"""A linear chain over BIO labels: its training loss (torch) and its best path (numpy)."""

import numpy as np
import torch


def loss(scores, transitions, gold, mask):
    """Sum of negative log likelihoods. scores [batch, n, labels], gold [batch, n], mask True where there is a word."""
    gold = gold.clamp(min=0)
    best = scores.gather(2, gold[:, :, None]).squeeze(2) * mask
    moves = transitions[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]
    # Products of the step matrices in pairs: log2(n) rounds instead of n steps.
    same = torch.eye(transitions.shape[0], device=scores.device).sub(1).mul(1e4)
    steps = torch.where(mask[:, 1:, None, None], transitions + scores[:, 1:, None, :], same)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, same.expand(steps.shape[0], 1, -1, -1)], 1)
        steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
    total = torch.logsumexp(scores[:, 0, :, None] + steps[:, 0], 1) if steps.shape[1] else scores[:, 0]
    return (torch.logsumexp(total, 1) - best.sum(1) - moves.sum(1)).sum()


def best_path(scores, labels: list, transitions=0.0) -> list:
    """Labels of the best path in which I-x follows only B-x or I-x. scores [n, labels]."""
    inside = np.array([label[0] == 'I' for label in labels])
    kind = np.array([label[2:] for label in labels])
    moves = np.where(inside[None, :] & (kind[:, None] != kind[None, :]), -1e4, transitions)
    total = np.where(inside, -1e4, 0) + scores[0]
    back = []
    for row in scores[1:]:
        options = total[:, None] + moves
        back.append(options.argmax(0))
        total = options.max(0) + row
    path = [int(total.argmax())]
    for choice in reversed(back):
        path.append(int(choice[path[-1]]))
    return [labels[i] for i in path[::-1]]
