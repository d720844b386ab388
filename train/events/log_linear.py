"""Log-linear models over named features: fitting by L-BFGS with a penalty per kind of feature, prediction, export."""
import collections

import numpy as np
import torch


def kind_of(feature):
    """"code=111" -> "code", "strict:AID" -> "strict"."""
    return feature.split("=")[0] if "=" in feature else feature.split(":")[0]


class LogLinear:
    """`rows` are dicts of features; `targets` are label numbers, or 0 and 1 for a model with a single label."""

    def __init__(self, labels, penalty, penalties=None, min_count=2):
        self.labels, self.penalty, self.penalties, self.min_count = list(labels), penalty, penalties or {}, min_count

    def fit(self, rows, targets, weights):
        counts = collections.Counter(feature for row in rows for feature in row)
        self.features = sorted(f for f, n in counts.items() if n >= self.min_count)
        self.index = {f: i for i, f in enumerate(self.features)}
        strength = torch.tensor([self.penalty * self.penalties.get(kind_of(f), 1.0) for f in self.features])[:, None]
        matrix, weights = self._matrix(rows), torch.tensor(weights, dtype=torch.float32)
        parameters = torch.zeros(len(self.features), len(self.labels), requires_grad=True)
        bias = torch.zeros(len(self.labels), requires_grad=True)
        optimizer = torch.optim.LBFGS([parameters, bias], max_iter=80, history_size=10, line_search_fn="strong_wolfe")

        def closure():
            optimizer.zero_grad()
            loss = (self._losses(torch.sparse.mm(matrix, parameters) + bias, targets) * weights).sum()
            loss = loss + 0.5 * (strength * parameters * parameters).sum()
            loss.backward()
            return loss

        optimizer.step(closure)
        self.weights, self.bias = parameters.detach().numpy(), bias.detach().numpy()
        return self

    def _losses(self, scores, targets):
        if len(self.labels) == 1:
            wanted = torch.tensor(targets, dtype=torch.float32)
            return torch.nn.functional.binary_cross_entropy_with_logits(scores[:, 0], wanted, reduction="none")
        return torch.nn.functional.cross_entropy(scores, torch.tensor(targets), reduction="none")

    def _matrix(self, rows):
        places, values = [], []
        for number, row in enumerate(rows):
            for feature, value in row.items():
                if feature in self.index and value:
                    places.append((number, self.index[feature]))
                    values.append(value)
        shape = (len(rows), len(self.features))
        return torch.sparse_coo_tensor(torch.tensor(places).T, torch.tensor(values, dtype=torch.float32), shape).coalesce()

    def probabilities(self, rows):
        """[rows, labels]; for a single label the probability of it."""
        if not rows:
            return np.zeros((0, len(self.labels)))
        scores = torch.sparse.mm(self._matrix(rows), torch.from_numpy(self.weights)).numpy() + self.bias
        if len(self.labels) == 1:
            return 1 / (1 + np.exp(-scores))
        shares = np.exp(scores - scores.max(1, keepdims=True))
        return shares / shares.sum(1, keepdims=True)

    def export(self, writer, prefix):
        """Features whose weights all vanish in int8 are left out."""
        kept = [i for i in range(len(self.features)) if np.abs(self.weights[i]).max() > 1e-3]
        writer.add_strings(prefix + ".labels", self.labels)
        writer.add_strings(prefix + ".features", [self.features[i] for i in kept])
        writer.add_int8_rows(prefix + ".weights", self.weights[kept])
        writer.add_floats(prefix + ".bias", self.bias)


def calibration_points(probabilities, outcomes, weights, bins=12):
    """Monotone map as rising points (raw, calibrated): equal shares of the weight, then pooled where they fall."""
    order = np.argsort(probabilities, kind="stable")
    p, y, w = (np.asarray(a, dtype=float)[order] for a in (probabilities, outcomes, weights))
    edges = np.searchsorted(np.cumsum(w) / w.sum(), np.linspace(0, 1, bins + 1)[1:-1])
    blocks = [[(p[s] * w[s]).sum(), (y[s] * w[s]).sum(), w[s].sum()] for s in np.split(np.arange(len(p)), edges) if w[s].sum() > 0]
    pooled = []
    for block in blocks:
        pooled.append(block)
        while len(pooled) > 1 and pooled[-2][1] / pooled[-2][2] >= pooled[-1][1] / pooled[-1][2]:
            last = pooled.pop()
            pooled[-1] = [a + b for a, b in zip(pooled[-1], last)]
    return [(a / w, b / w) for a, b, w in pooled]


def apply_points(points, raw):
    return np.interp(raw, [a for a, _ in points], [b for _, b in points])


def calibration_error(probabilities, outcomes, weights=None, bins=10):
    """Expected calibration error over equal widths."""
    p, y = np.asarray(probabilities), np.asarray(outcomes, dtype=float)
    w = np.ones(len(p)) if weights is None else np.asarray(weights, dtype=float)
    place = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(((p - y) * w)[place == b].sum()) for b in range(bins)) / w.sum()
