"""From scores to one tree and one row of labels per sentence; the same rules as src/syntax/tree_decoder.cc."""
import numpy as np


def has_cycle(heads):
    """`heads[i]` is the head (0 = root) of word i + 1."""
    state = [0] * (len(heads) + 1)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        node = start
        while state[node] == 0:
            state[node] = 1
            node = heads[node - 1]
        if state[node] == 1:
            return True
        node = start
        while state[node] == 1:
            state[node] = 2
            node = heads[node - 1]
    return False


def maximum_tree(scores):
    """Chu-Liu/Edmonds over scores[word, head] with heads 0..n (words are 1..n): the best spanning arborescence of 0."""
    n = scores.shape[0]
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:, :] = scores
    return edmonds(full)[1:]


def edmonds(scores):
    n = scores.shape[0]
    heads = np.zeros(n, dtype=int)
    for i in range(1, n):
        row = scores[i].copy()
        row[i] = -np.inf
        heads[i] = int(np.argmax(row))
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    outside = [i for i in range(n) if not inside[i]]
    m = len(outside)
    small = np.full((m + 1, m + 1), -np.inf)
    enter, leave = {}, {}
    for a, i in enumerate(outside):
        for b, j in enumerate(outside):
            small[a, b] = scores[i, j]
        best = max(cycle, key=lambda c: (scores[i, c], -c))
        small[a, m], leave[a] = scores[i, best], best
        best = max(cycle, key=lambda c: (scores[c, i] - scores[c, heads[c]], -c))
        small[m, a], enter[a] = scores[best, i] - scores[best, heads[best]], best
    solved = edmonds(small)
    result = heads.copy()
    for a, i in enumerate(outside):
        if i != 0:
            result[i] = leave[a] if solved[a] == m else outside[solved[a]]
    result[enter[solved[m]]] = outside[solved[m]]
    return result


def find_cycle(heads):
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node):]
        for p in path:
            state[p] = 2
    return None


def tree(scores):
    """Greedy heads when they form one tree; else the best tree among those with exactly one root."""
    heads = np.argmax(scores, 1)
    if (heads == 0).sum() == 1 and not has_cycle(list(heads)):
        return heads
    if (heads == 0).sum() != 1:
        # One root: the word whose root arc costs least against its best other head.
        others = scores[:, 1:].max(1) if len(scores) > 1 else np.zeros(1)
        root = int(np.argmax(scores[:, 0] - others))
    else:
        root = int(np.argmax(heads == 0))
    scores = scores.copy()
    keep = scores[root, 0]
    scores[:, 0] = -1e9
    scores[root, :] = -1e9
    scores[root, 0] = keep
    heads = np.argmax(scores, 1)
    return maximum_tree(scores) if has_cycle(list(heads)) else heads


def name_labels(scores, labels):
    """Viterbi over the rows of `scores` where I-X may follow only B-X or I-X."""
    allowed = np.array([[b[0] != "I" or (a != "O" and a[2:] == b[2:]) for b in labels] for a in labels])
    penalty = np.where(allowed, 0.0, -1e9)
    start = np.array([-1e9 if b[0] == "I" else 0.0 for b in labels])
    best, back = scores[0] + start, []
    for row in scores[1:]:
        step = best[:, None] + penalty
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [labels[k] for k in reversed(path)]
