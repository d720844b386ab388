"""Other names for the names in training sentences, so that a name is learnt by its surroundings and its build, not by heart."""
from dataclasses import replace

from features import NAME_KINDS

# Names with two joined syllables, which the tokenizer keeps together ("Tsai Ing-wen") and the treebanks do not have.
EAST_ASIAN_FAMILIES = """Ahn Ban Chan Chang Chen Cheng Cheung Cho Choi Chow Chu Chung Fung Han Ho Hong Hsieh Hu Huang Hwang Ip Jang Jeong Jung
Kang Kim Ko Kwok Kwon Lai Lam Lau Law Lee Leung Li Liao Lim Lin Liu Lo Ma Moon Ng Noh Oh Park Seo Shin Sohn Song Su Suh Tam Tang To Tsai
Tsang Wang Wong Wu Yang Yau Yeh Yeung Yoon Yu Yun""".split()
EAST_ASIAN_SYLLABLES = """bak bin cheol cheuk chi chia chih ching chiu chul chun chung dae dong eun fai fan fung geun gil gyu hee ho hoon hsiang hsien
hwan hye hyeon hyun il in ing jae jen jeong ji jin jong joon ju jun jung ka kai kang keung ki kin kit kong kuan kuk kwan kwang kwok kwon kyu
kyung lai lan li lok long lung man mei mi min ming moon myung nam oh on pik ping po pui pyo san sang sau seok seong seung shan shek shi shing
shu sik sil sim siu soo sook sub suk sun sung tae tai tak tat ting to tong tung un wah wai wan wen wing won woo yan yee yeon yi yin ying yiu
yong yoo yuan yuen yun yung""".split()
JOINED_SHARE = 0.12   # of names of two words

PERSON_PARTICLES = {"al", "de", "van", "von", "der", "bin", "ibn", "la", "el", "di", "da", "dos", "ben", "abu"}


class NamePool:
    def __init__(self, name_words, actors_folder):
        """`name_words` as read_name_words() gives them; organisations come from the actor tables."""
        words = {kind: sorted(w.capitalize() for w, bits in name_words.items()
                              if bits >> n & 1 and w.isalpha() and len(w) > 2) for n, kind in enumerate(NAME_KINDS)}
        self.given, self.family, self.places = words["g"], words["f"], words["p"]
        self.organisations = {}
        for path in sorted(actors_folder.glob("*.tsv")):
            for row in path.read_text(encoding="utf8").splitlines():
                cells = row.split("\t")
                if len(cells) > 3 and cells[3] in ("organisation", "group"):
                    for name in [cells[1]] + [a for a in cells[2].split("|") if a]:
                        if name[:1].isupper() and all(c.isalnum() or c in " .&" for c in name):
                            self.organisations.setdefault(len(name.split()), []).append(name.split())

    def with_other_names(self, sentence, chance):
        """A copy in which every name of proper nouns is another one of its kind and length; tree and tags stay."""
        forms, lemmas = list(sentence.forms), list(sentence.lemmas)
        for first, last, kind in name_spans(sentence.names):
            if all(u == "PROPN" for u in sentence.upos[first:last]) and not any(len(f) < 2 for f in forms[first:last]):
                new = self.choose(kind, forms[first:last], chance)
                if new:
                    forms[first:last] = lemmas[first:last] = new
        return replace(sentence, forms=forms, lemmas=lemmas)

    def choose(self, kind, old, chance):
        if kind == "PER" and len(old) == 2 and chance.random() < JOINED_SHARE:
            syllables = [chance.choice(EAST_ASIAN_SYLLABLES) for _ in range(2)]
            return [chance.choice(EAST_ASIAN_FAMILIES), syllables[0].capitalize() + "-" + syllables[1]]
        if kind == "PER":
            return [w if w.lower() in PERSON_PARTICLES or "." in w or w.isupper() else
                    chance.choice(self.given if n == 0 and len(old) > 1 else self.family if chance.random() < 0.8 else self.given)
                    for n, w in enumerate(old)]
        if kind == "LOC" and len(old) == 1:
            return [chance.choice(self.places)]
        if kind == "ORG" and len(old) in self.organisations and chance.random() < 0.7:
            return chance.choice(self.organisations[len(old)])
        return None


def name_spans(labels):
    """(first, behind the last, kind) of the IOB2 labels."""
    spans, start = [], None
    for i, label in enumerate(list(labels) + ["O"]):
        if start is not None and label[0] != "I":
            spans.append((start, i, labels[start][2:]))
            start = None
        if label[0] == "B":
            start = i
    return spans
