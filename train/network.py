"""The syntax network: two BiLSTM layers over word features, with heads for tags, lemmas, names, arcs and relations.

Kept close to what src/syntax/syntax_network.cc computes; a change here needs one there and a new format version.
"""
import torch
from torch import nn
from torch.nn import functional as F

from features import NAME_KINDS

# Signed distance head - word, cut into buckets; the last bucket is the root.
DISTANCE_LIMITS = (1, 2, 3, 4, 6, 9, 14, 24)
DISTANCE_BUCKETS = 2 * (len(DISTANCE_LIMITS) + 1) + 1
LABEL_SETS = ("upos", "xpos", "feats", "lemma", "names")


def distance_buckets(length):
    """(word, head) -> bucket, heads 0 (root) to `length`."""
    word = torch.arange(1, length + 1).view(-1, 1)
    head = torch.arange(0, length + 1).view(1, -1)
    distance = head - word
    size = torch.bucketize(distance.abs(), torch.tensor(DISTANCE_LIMITS))
    side = torch.where(distance < 0, size, size + len(DISTANCE_LIMITS) + 1)
    return torch.where(head == 0, torch.full_like(side, DISTANCE_BUCKETS - 1), side)


class BiLstm(nn.Module):
    def __init__(self, input_dim, hidden, recurrent_dropout):
        super().__init__()
        self.recurrent_dropout = recurrent_dropout
        self.forward_lstm = nn.LSTM(input_dim, hidden)
        self.backward_lstm = nn.LSTM(input_dim, hidden)

    def forward(self, x, reverse):
        """`reverse` is the index that turns each sentence around and leaves its padding in place."""
        def turn(y):
            return y.gather(0, reverse.unsqueeze(2).expand(-1, -1, y.shape[2]))
        return torch.cat([self.run(self.forward_lstm, x), turn(self.run(self.backward_lstm, turn(x)))], 2)

    def run(self, lstm, x):
        """The LSTM with some of its recurrent weights dropped (Merity et al. 2018)."""
        weights = list(lstm._flat_weights)
        weights[1] = F.dropout(weights[1], self.recurrent_dropout, self.training)
        zeros = x.new_zeros(1, x.shape[1], lstm.hidden_size)
        return torch._VF.lstm(x, (zeros, zeros), weights, True, 1, 0.0, self.training, False, False)[0]


def network_sizes(features, labels):
    return dict({k: len(v) for k, v in labels.sets.items()}, words=len(features.words), trained_words=features.trained_words,
                shapes=len(features.shapes))


def shared_dropout(x, rate, training):
    """The same mask at every position of a sentence."""
    if not training or rate == 0:
        return x
    return x * (torch.rand(1, x.shape[1], x.shape[2]) >= rate).float() / (1 - rate)


class SyntaxNetwork(nn.Module):
    def __init__(self, features, network, sizes):
        super().__init__()
        self.options = network
        # A word's row is a fixed vector from raw text plus what training adds to it; words that training does not know
        # share row 0 of the additions.
        self.trained_words = sizes["trained_words"]
        self.register_buffer("vectors", torch.zeros(sizes["words"] + 1, network["word_dim"]))
        self.word = nn.Embedding(self.trained_words + 1, network["word_dim"])
        self.suffix2 = nn.Embedding(features["suffix2_buckets"], network["suffix2_dim"])
        self.suffix3 = nn.Embedding(features["suffix3_buckets"], network["suffix3_dim"])
        self.prefix3 = nn.Embedding(features["prefix3_buckets"], network["prefix3_dim"])
        self.shape = nn.Embedding(sizes["shapes"] + 1, network["shape_dim"])
        self.name_kinds = nn.Embedding(2 ** len(NAME_KINDS), network["name_kinds_dim"])
        self.ngram = nn.EmbeddingBag(features["ngram_buckets"], network["ngram_dim"], mode="mean")
        for table in (self.word, self.suffix2, self.suffix3, self.prefix3, self.shape, self.name_kinds, self.ngram):
            nn.init.normal_(table.weight, std=0.3)
        input_dim = sum(network[k + "_dim"] for k in ("word", "suffix2", "suffix3", "prefix3", "shape", "name_kinds",
                                                              "ngram")) + self.context_size()
        hidden, arc, label = network["hidden"], network["arc_dim"], network["label_dim"]
        self.layer1 = BiLstm(input_dim, hidden, network["recurrent_dropout"])
        self.layer2 = BiLstm(2 * hidden, hidden, network["recurrent_dropout"])
        for name, p in self.named_parameters():
            if "weight_hh" in name:
                for gate in p.chunk(4):
                    nn.init.orthogonal_(gate.data)
            elif "weight_ih" in name:
                nn.init.xavier_uniform_(p)
            elif "bias_ih" in name:
                p.data.zero_()
                p.data[hidden:2 * hidden] = 1.0
            elif "bias_hh" in name:
                p.data.zero_()
                p.requires_grad = False
        self.arc_word = nn.Linear(2 * hidden, arc)
        self.arc_head = nn.Linear(2 * hidden, arc)
        self.arc_bilinear = nn.Parameter(torch.empty(arc, arc))
        nn.init.xavier_uniform_(self.arc_bilinear)
        self.arc_head_bias = nn.Parameter(torch.zeros(arc))
        self.arc_root = nn.Parameter(torch.randn(arc) * 0.1)
        self.word_distance = nn.Linear(2 * hidden, DISTANCE_BUCKETS)
        self.head_distance = nn.Linear(2 * hidden, DISTANCE_BUCKETS - 1)
        self.label_word = nn.Linear(2 * hidden, label)
        self.label_head = nn.Linear(2 * hidden, label)
        self.label_root = nn.Parameter(torch.randn(label) * 0.1)
        self.relation = nn.Linear(3 * label, sizes["relations"])
        # Names depend on the word itself more than the other layers do, and not linearly.
        self.names_hidden = nn.Linear(2 * hidden, network["names_dim"])
        self.names_input = nn.Linear(input_dim, network["names_dim"], bias=False)
        self.tags = nn.ModuleDict({k: nn.Linear(network["names_dim"] if k == "names" else 2 * hidden, sizes[k])
                                   for k in LABEL_SETS})
        self.lemma_input = nn.Linear(input_dim, sizes["lemma"], bias=False)

    def set_vectors(self, words, vectors):
        """The fixed vectors of the known words; a word without one has zeros."""
        for row, word in enumerate(words):
            if word in vectors:
                self.vectors[row + 1] = torch.from_numpy(vectors[word])

    def word_table(self):
        """(word, dimension): one row per known word, row 0 for all others; what a model file holds."""
        added = torch.zeros_like(self.vectors)
        added[:self.trained_words + 1] = self.word.weight
        added[self.trained_words + 1:] = self.word.weight[0]
        return self.vectors + added

    def context_size(self):
        """Inputs per word beside its own features; a teacher has some (teacher.py)."""
        return 0

    def word_rows(self, ids, counts):
        trained, vectors = ids * (ids <= self.trained_words), ids
        if self.training:
            d = self.options["word_dropout"]
            rare = d / (d + counts)
            trained = trained * (torch.rand(ids.shape) >= rare)
            vectors = vectors * (torch.rand(ids.shape) >= self.options["vector_dropout"] * (rare + 0.1))
        return self.vectors[vectors] + self.word(trained)

    def embed(self, batch):
        kinds = batch["name_kinds"]
        if self.training:
            kinds = kinds * (torch.rand(kinds.shape) >= self.options["name_kinds_dropout"])
        ngrams = self.ngram(batch["ngrams"], batch["ngram_offsets"])[batch["types"]]
        return torch.cat([self.word_rows(batch["word"], batch["word_counts"]), self.suffix2(batch["suffix2"]),
                          self.suffix3(batch["suffix3"]), self.prefix3(batch["prefix3"]),
                          self.shape(batch["shape"]), self.name_kinds(kinds), ngrams], 2)

    def forward(self, batch):
        """Everything but relations. Tensors are (word, sentence, ...); arcs are (sentence, word, head)."""
        x = self.embed(batch)
        x = F.dropout(x, self.options["input_dropout"], self.training)
        rate = self.options["hidden_dropout"]
        h = shared_dropout(self.layer1(x, batch["reverse"]), rate, self.training)
        h = shared_dropout(self.layer2(h, batch["reverse"]), rate, self.training)
        names = shared_dropout(F.elu(self.names_hidden(h) + self.names_input(x)), self.options["head_dropout"], self.training)
        out = {k: head(names if k == "names" else h) for k, head in self.tags.items()}
        out["lemma"] = out["lemma"] + self.lemma_input(x)
        out["hidden"] = h
        out["arcs"] = self.score_arcs(h, batch["lengths"])
        return out

    def score_arcs(self, h, lengths):
        length, count = h.shape[:2]
        word = shared_dropout(F.elu(self.arc_word(h)), self.options["head_dropout"], self.training)
        head = shared_dropout(F.elu(self.arc_head(h)), self.options["head_dropout"], self.training)
        head = torch.cat([self.arc_root.expand(1, count, -1), head])
        query = word @ self.arc_bilinear + self.arc_head_bias
        scores = torch.bmm(query.transpose(0, 1), head.permute(1, 2, 0))
        buckets = distance_buckets(length)
        by_word = self.word_distance(h).transpose(0, 1)
        by_head = F.pad(self.head_distance(h).transpose(0, 1), (0, 1, 1, 0))
        scores = scores + by_word.gather(2, buckets.expand(count, -1, -1))
        scores = scores + by_head.transpose(1, 2).gather(1, buckets.expand(count, -1, -1))
        positions = torch.arange(length + 1)
        masked = positions.view(1, 1, -1) > lengths.view(-1, 1, 1)
        itself = torch.arange(length).view(-1, 1) + 1 == positions.view(1, -1)
        return scores.masked_fill(masked | itself, -1e9)

    def score_relations(self, h, heads):
        """`heads` is (word, sentence), 0 for the root. Elementwise product beside both sides: a thin biaffine."""
        word = shared_dropout(F.elu(self.label_word(h)), self.options["head_dropout"], self.training)
        head = shared_dropout(F.elu(self.label_head(h)), self.options["head_dropout"], self.training)
        head = torch.cat([self.label_root.expand(1, head.shape[1], -1), head])
        chosen = head.gather(0, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        return self.relation(torch.cat([word * chosen, word, chosen], 2))
