"""Values as JSON: tensors by place in one blob of bytes, and what JSON has no word for as {"$": kind}."""
import numpy
import torch

# Larger samples say nothing that small ones do not.
MAX_ELEMENTS = 100_000


class Unrecordable(Exception):
    pass


class Blob:
    """Bytes of tensors, each content once."""

    def __init__(self):
        self.parts = []
        self.size = 0
        self.known = {}

    def add(self, content):
        at = self.known.get(content)
        if at is None:
            at = self.size
            self.known[content] = at
            # Aligned for every typed array.
            padded = content + b"\0" * (-len(content) % 16)
            self.parts.append(padded)
            self.size += len(padded)
        return at


def raw_bytes(tensor):
    if tensor.numel() == 0:
        return b""
    # One element may be contiguous with any stride, which view() refuses.
    flat = tensor.contiguous().as_strided((tensor.numel(),), (1,))
    return flat.view(torch.uint8).numpy().tobytes()


def memory_of(tensor):
    """The elements of the storage that a tensor looks into, and where in them it starts."""
    whole = tensor.untyped_storage().nbytes() // tensor.element_size()
    if whole <= 4 * tensor.numel() + 1024:
        return tensor.as_strided((whole,), (1,), 0), tensor.storage_offset()
    extent = 1 + sum((n - 1) * s for n, s in zip(tensor.shape, tensor.stride())) if tensor.numel() else 0
    return tensor.as_strided((extent,), (1,)), 0


def name_of(value):
    return str(value).removeprefix("torch.")


def encode_tensor(tensor, blob, layout, identity=None):
    needs_grad = tensor.requires_grad
    tensor = tensor.detach()
    if tensor.layout != torch.strided:
        if tensor.layout != torch.sparse_coo or (layout and needs_grad):
            raise Unrecordable(f"layout {tensor.layout}")
        if layout:
            parts = {"indices": tensor._indices(), "values": tensor._values()}
            entry = {name: encode_tensor(part, blob, True) for name, part in parts.items()}
            return {"$": "coordinates", **entry, "shape": list(tensor.shape), "coalesced": tensor.is_coalesced()}
        dense = encode_tensor(tensor.to_dense(), blob, False)
        return {"$": "sparse", "dense": dense, "dims": tensor.sparse_dim(), "dtype": name_of(tensor.dtype)}
    if tensor.is_quantized or tensor.device.type != "cpu":
        raise Unrecordable("a quantized tensor or another device")
    if tensor.numel() > MAX_ELEMENTS:
        raise Unrecordable("too large")
    conj, neg = tensor.is_conj(), tensor.is_neg()
    stride = list(tensor.stride())
    entry = {
        "$": "tensor",
        "dtype": name_of(tensor.dtype),
        "shape": list(tensor.shape),
        "stride": stride,
        "conj": conj,
        "neg": neg,
    }
    if layout and needs_grad:
        entry["grad"] = True
    if layout:
        # An argument: the memory it looks at, so that it is laid out in the same way again.
        # Conjugate and negative views are undone: what they look at is recorded.
        tensor = tensor.conj() if conj else tensor
        tensor = torch._neg_view(tensor) if neg else tensor
        memory, offset = memory_of(tensor)
        entry["extent"] = memory.numel()
        # Arguments that are one tensor are one again, and those that share memory share it again.
        entry["identity"] = identity
        entry["storage"] = tensor.untyped_storage().data_ptr() if identity and memory.numel() else 0
        entry["offset"] = offset
        entry["at"] = blob.add(raw_bytes(memory))
    else:
        entry["at"] = blob.add(raw_bytes(tensor.resolve_conj().resolve_neg()))
    return entry


def encode(value, blob, layout):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, torch.Tensor):
        return encode_tensor(value, blob, layout, id(value))
    if isinstance(value, (torch.dtype, torch.layout, torch.memory_format)):
        return name_of(value)
    if isinstance(value, torch.device):
        return str(value)
    if isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"$": "int", "value": str(value)}
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")) or (value == 0 and str(value) == "-0.0"):
            return {"$": "float", "value": str(value)}
        # JSON keeps `2.0` and `2` apart only as text.
        return {"$": "whole", "value": int(value)} if value.is_integer() and abs(value) < 2**53 else value
    if isinstance(value, complex):
        return {"$": "complex", "re": encode(value.real, blob, layout), "im": encode(value.imag, blob, layout)}
    if isinstance(value, slice):
        return {"$": "slice", "parts": [encode(part, blob, layout) for part in (value.start, value.stop, value.step)]}
    if value is Ellipsis:
        return {"$": "ellipsis"}
    if isinstance(value, (list, tuple)):
        return [encode(item, blob, layout) for item in value]
    if isinstance(value, numpy.ndarray):
        return encode_tensor(torch.from_numpy(value), blob, layout)
    if value in (float, int, bool, complex):
        return {float: "float32", int: "int64", bool: "bool", complex: "complex64"}[value]
    raise Unrecordable(type(value).__name__)
