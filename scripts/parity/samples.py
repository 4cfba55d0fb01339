"""Records what Python's torch answers to PyTorch's own sample inputs.

    python samples.py FOLDER DTYPE [DTYPE…]

For each dtype two files: DTYPE.json, an index of calls (function, arguments, results), and
DTYPE.bin, the bytes of their tensors. The calls are those that a user writes: a function mode
sees the last public call that an entry of op_db makes, so what an entry wraps is seen through.
"""
import json
import random
import sys
import warnings

import numpy
import torch
from torch.overrides import TorchFunctionMode, _get_current_function_mode, _pop_mode_temporarily, resolve_name
from torch.testing._internal.common_methods_invocations import op_db

from beyond import CALLS

SEED = 1234
# Larger samples say nothing that small ones do not.
MAX_ELEMENTS = 100_000
SAMPLES_PER_ENTRY = 1000
# Of an entry's samples, how many are also called as a method, in place and with `out`.
SAMPLES_PER_FORM = 4
PROPERTY_VIEWS = {f"torch.Tensor.{name}.__get__" for name in ("T", "H", "mT", "mH")}
# Public functions that a function mode does not see by itself.
UNSEEN = ("broadcast_shapes", "svd_lowrank", "pca_lowrank")

warnings.simplefilter("ignore")


def namespace_of(entry):
    """Where an entry of op_db lives, by its name."""
    head, _, rest = entry.name.partition(".")
    return head if rest else "torch"


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


def encode_tensor(tensor, blob, layout):
    tensor = tensor.detach()
    if tensor.layout != torch.strided:
        if tensor.layout != torch.sparse_coo:
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
    if layout:
        # An argument: the memory it looks at, so that it is laid out in the same way again.
        # Conjugate and negative views are undone: what they look at is recorded.
        tensor = tensor.conj() if conj else tensor
        tensor = torch._neg_view(tensor) if neg else tensor
        memory, offset = memory_of(tensor)
        entry["extent"] = memory.numel()
        entry["offset"] = offset
        entry["at"] = blob.add(raw_bytes(memory))
    else:
        entry["at"] = blob.add(raw_bytes(tensor.resolve_conj().resolve_neg()))
    return entry


def encode(value, blob, layout):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, torch.Tensor):
        return encode_tensor(value, blob, layout)
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


class LastCall(TorchFunctionMode):
    """Sees each public call, seeds it, and remembers the last one."""

    def __init__(self, blob):
        super().__init__()
        self.blob = blob
        self.call = None

    def __torch_function__(self, func, types, args=(), kwargs=None, name=None):
        kwargs = kwargs or {}
        name = name or resolve_name(func) or getattr(func, "__name__", str(func))
        if name == "torch.Tensor.__getitem__" and not isinstance(args[1], tuple):
            args = (args[0], (args[1],))
        # Encoded first: the call may write to its arguments.
        try:
            given = [encode(arg, self.blob, True) for arg in args]
            named = {key: encode(value, self.blob, True) for key, value in kwargs.items()}
            reason = None
        except Unrecordable as error:
            given, named, reason = [], {}, str(error)
        torch.manual_seed(SEED)
        before = torch.get_rng_state()
        result = func(*args, **kwargs)
        drew = not torch.equal(before, torch.get_rng_state())
        # Tests read properties around the call they are about; only views by property are calls.
        if name.endswith(".__get__") and name not in PROPERTY_VIEWS:
            return result
        self.call = {"name": name, "args": given, "kwargs": named, "random": drew, "reason": reason, "result": result}
        return result


originals = {name: getattr(torch, name) for name in UNSEEN}


def show(name):
    """Makes a function seen by the mode that is active."""

    def seen(*args, **kwargs):
        if _get_current_function_mode() is None:
            return originals[name](*args, **kwargs)
        with _pop_mode_temporarily() as mode:
            return mode.__torch_function__(originals[name], (), args, kwargs, f"torch.{name}")

    setattr(torch, name, seen)


def out_for(result):
    if isinstance(result, torch.Tensor):
        return torch.zeros_like(result)
    tensors = isinstance(result, tuple) and all(isinstance(each, torch.Tensor) for each in result)
    return tuple(torch.zeros_like(each) for each in result) if tensors else None


def unnoticed(reason):
    pass


def run(op, first, sample, extra, blob, calls, skip):
    """Records one call; its result, or None when there is nothing to record."""
    mode = LastCall(blob)
    try:
        with mode:
            op(first, *sample.args, **sample.kwargs, **extra)
    except Exception as error:
        return skip(f"Python raises {type(error).__name__}")
    call = mode.call
    if call is None:
        return skip("no public function is called")
    if call["reason"] is not None:
        return skip(call["reason"])
    try:
        result = encode(call["result"], blob, False)
    except Unrecordable as error:
        return skip(str(error))
    calls.append([call["name"], call["args"], call["kwargs"], result, call["random"]])
    return call["result"]


def record(entry, dtype, blob):
    calls, skipped = [], {}

    def skip(reason):
        skipped[reason] = skipped.get(reason, 0) + 1

    torch.manual_seed(SEED)
    numpy.random.seed(SEED)
    random.seed(SEED)
    state = None
    samples = iter(entry.sample_inputs("cpu", dtype))
    for number in range(SAMPLES_PER_ENTRY):
        # Samples are made lazily from the same random numbers that calls reseed.
        if state is not None:
            torch.set_rng_state(state)
        try:
            sample = next(samples)
        except StopIteration:
            break
        state = torch.get_rng_state()
        op = getattr(torch, entry.name) if entry.op is originals.get(entry.name) else entry.op
        result = run(op, sample.input, sample, {}, blob, calls, skip)
        if number >= SAMPLES_PER_FORM or result is None or not isinstance(sample.input, torch.Tensor):
            continue
        for alias in entry.aliases:
            run(alias.op, sample.input, sample, {}, blob, calls, unnoticed)
        # Forms that a sample does not fit are not counted: Python refuses them as well.
        if entry.method_variant is not None:
            run(entry.method_variant, sample.input, sample, {}, blob, calls, unnoticed)
        if entry.inplace_variant is not None and not sample.broadcasts_input:
            run(entry.inplace_variant, sample.input.clone(), sample, {}, blob, calls, unnoticed)
        out = out_for(result) if entry.supports_out and "out" not in sample.kwargs else None
        if out is not None:
            run(op, sample.input, sample, {"out": out}, blob, calls, unnoticed)
    return calls, skipped


def record_beyond(blob):
    """The calls of beyond.py, an entry for each function."""
    found = {}
    for name, args, kwargs in CALLS:
        function = torch
        for part in name.split(".")[1:]:
            function = getattr(function, part)
        mode = LastCall(blob)
        mode.__torch_function__(function, (), args, kwargs, name)
        call = mode.call
        result = encode(call["result"], blob, False)
        found.setdefault(name, []).append([call["name"], call["args"], call["kwargs"], result, call["random"]])
    return [{"entry": name.removeprefix("torch."), "namespace": "beyond", "calls": calls, "skipped": {}} for name, calls in found.items()]


def main():
    folder, *dtypes = sys.argv[1:]
    for name in UNSEEN:
        show(name)
    torch.set_num_threads(1)
    wanted = ("torch", "linalg", "fft", "special", "nn")
    for dtype_name in dtypes:
        dtype = getattr(torch, dtype_name)
        blob, entries = Blob(), []
        for entry in op_db:
            if namespace_of(entry) not in wanted or entry.name.startswith("jiterator"):
                continue
            if not entry.supports_dtype(dtype, "cpu"):
                continue
            label = f"{entry.name} {entry.variant_test_name}".strip()
            calls, skipped = record(entry, dtype, blob)
            entries.append({"entry": label, "namespace": namespace_of(entry), "calls": calls, "skipped": skipped})
        if dtype_name == "float32":
            entries += record_beyond(blob)
        with open(f"{folder}/{dtype_name}.bin", "wb") as file:
            file.writelines(blob.parts)
        with open(f"{folder}/{dtype_name}.json", "w") as file:
            json.dump({"dtype": dtype_name, "seed": SEED, "torch": torch.__version__, "entries": entries}, file)


main()
