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
from encoding import Blob, Unrecordable, encode

SEED = 1234
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


class LastCall(TorchFunctionMode):
    """Sees each public call, seeds it, and remembers the last one."""

    def __init__(self, blob):
        super().__init__()
        self.blob = blob
        self.call = None
        self.raw = None
        self.attempt = None

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
        self.attempt = {"name": name, "args": given, "kwargs": named, "reason": reason}
        torch.manual_seed(SEED)
        before = torch.get_rng_state()
        result = func(*args, **kwargs)
        drew = not torch.equal(before, torch.get_rng_state())
        # Tests read properties around the call they are about; only views by property are calls.
        if name.endswith(".__get__") and name not in PROPERTY_VIEWS:
            return result
        self.call = {"name": name, "args": given, "kwargs": named, "random": drew, "reason": reason, "result": result}
        self.raw = (func, args, kwargs)
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


def record_errors(entry, blob):
    """What an entry says is wrong use: the calls that Python refuses."""
    calls = []
    try:
        inputs = list(entry.error_inputs("cpu"))
    except Exception:
        return calls
    for each in inputs:
        sample, mode = each.sample_input, LastCall(blob)
        try:
            with mode:
                entry.op(sample.input, *sample.args, **sample.kwargs)
            continue
        except Exception:
            attempt = mode.attempt
        # Reflected operators exist in Python only.
        if attempt is not None and attempt["reason"] is None and ".__r" not in attempt["name"]:
            calls.append([attempt["name"], attempt["args"], attempt["kwargs"], {"$": "raises"}, False])
    return calls


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
            wrong = record_errors(entry, blob) if dtype_name == "float32" else []
            if wrong:
                entries.append({"entry": label, "namespace": "errors", "calls": wrong, "skipped": {}})
            entries.append({"entry": label, "namespace": namespace_of(entry), "calls": calls, "skipped": skipped})
        if dtype_name == "float32":
            entries += record_beyond(blob)
        with open(f"{folder}/{dtype_name}.bin", "wb") as file:
            file.writelines(blob.parts)
        with open(f"{folder}/{dtype_name}.json", "w") as file:
            json.dump({"dtype": dtype_name, "seed": SEED, "torch": torch.__version__, "entries": entries}, file)


if __name__ == "__main__":
    main()
