"""Writes the binary model file that src/learn/model_file.h reads; the layout is described in docs/formats/model.md."""
import ctypes
import struct

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
