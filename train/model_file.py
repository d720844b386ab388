"""Writes, and for going on reads, the binary model file of src/learn/model_file.h; the layout is described in docs/formats/model.md."""
import ctypes
import struct
from pathlib import Path

import numpy as np

MAGIC = b"CASUSMDL"
FORMAT_VERSION = 1
ALIGNMENT = 64
KIND_FLOAT32, KIND_INT8_ROWS, KIND_STRINGS = 0, 1, 2


def checksum(data):
    """XXH3-64 through the system's libxxhash, the same function that the C++ side uses."""
    library = ctypes.CDLL("libxxhash.so.0")
    library.XXH3_64bits.restype = ctypes.c_uint64
    library.XXH3_64bits.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
    return library.XXH3_64bits(data, len(data))


def quantise_rows(matrix):
    """int8 rows and one scale per row; a row's largest weight becomes 127."""
    scale = np.abs(matrix).max(1).astype(np.float32) / np.float32(127)
    scale[scale == 0] = 1
    return np.clip(np.rint(matrix / scale[:, None]), -127, 127).astype(np.int8), scale


def dequantise_rows(values, scales):
    return values * scales[:, None]


class ModelWriter:
    def __init__(self):
        self.sections = []

    def add_floats(self, name, array):
        array = np.ascontiguousarray(array, dtype="<f4")
        self.sections.append((name, KIND_FLOAT32, array.shape, array.tobytes()))

    def add_int8_rows(self, name, matrix):
        values, scales = quantise_rows(np.asarray(matrix, dtype=np.float32))
        padding = b"\0" * (-values.nbytes % 4)
        self.sections.append((name, KIND_INT8_ROWS, values.shape,
                              values.tobytes() + padding + scales.astype("<f4").tobytes()))

    def add_strings(self, name, strings):
        encoded = [s.encode("utf8") for s in strings]
        offsets = np.cumsum([0] + [len(e) for e in encoded]).astype("<u4")
        self.sections.append((name, KIND_STRINGS, (len(encoded),), offsets.tobytes() + b"".join(encoded)))

    def to_bytes(self):
        """Header of 32 bytes, directory, then each section's data on a multiple of 64."""
        directory_size = sum(2 + len(name) + 2 + 4 * len(shape) + 16 for name, _, shape, _ in self.sections)
        position = 32 + directory_size
        directory, body = b"", b""
        for name, kind, shape, data in self.sections:
            gap = -position % ALIGNMENT
            body += b"\0" * gap
            position += gap
            directory += struct.pack("<H", len(name)) + name.encode("ascii") + struct.pack("<BB", kind, len(shape))
            directory += struct.pack(f"<{len(shape)}I", *shape) + struct.pack("<QQ", position, len(data))
            body += data
            position += len(data)
        content = directory + body
        header = MAGIC + struct.pack("<IIQQ", FORMAT_VERSION, len(self.sections), 32 + len(content), checksum(content))
        return header + content


def read_sections(path):
    """Name -> float32 array (int8 rows times their scales) or list of strings."""
    return {name: read_section(kind, shape, data) for name, kind, shape, data in read_raw_sections(path)}


def read_raw_sections(path):
    """[(name, kind, shape, bytes)] as ModelWriter.sections holds them."""
    content = Path(path).read_bytes()
    if content[:8] != MAGIC or struct.unpack_from("<Q", content, 24)[0] != checksum(content[32:]):
        raise ValueError(f"{path} is no model file, or a damaged one")
    sections, at = [], 32
    for _ in range(struct.unpack_from("<I", content, 12)[0]):
        length = struct.unpack_from("<H", content, at)[0]
        name = content[at + 2:at + 2 + length].decode("ascii")
        kind, rank = content[at + 2 + length:at + 4 + length]
        at += 4 + length
        shape = struct.unpack_from(f"<{rank}I", content, at)
        first, size = struct.unpack_from("<QQ", content, at + 4 * rank)
        at += 4 * rank + 16
        sections.append((name, kind, shape, content[first:first + size]))
    return sections


def read_section(kind, shape, data):
    if kind == KIND_FLOAT32:
        return np.frombuffer(data, "<f4").reshape(shape).copy()
    if kind == KIND_INT8_ROWS:
        count = shape[0] * shape[1]
        scales = np.frombuffer(data[count + -count % 4:], "<f4")
        return dequantise_rows(np.frombuffer(data[:count], np.int8).reshape(shape), scales)
    offsets = np.frombuffer(data[:4 * (shape[0] + 1)], "<u4")
    text = data[4 * (shape[0] + 1):]
    return [text[a:b].decode("utf8") for a, b in zip(offsets, offsets[1:])]
