"""Records the gradients that Python's torch computes for PyTorch's own sample inputs.

    python gradients.py FOLDER

Two files as samples.py writes them, gradients.json and gradients.bin, for float64. A call is that of
samples.py; its result is the list of gradients by the arguments that require them, for cotangents
that both sides make from the same formula (`cotangent` here, scripts/parity/gradients.mjs there).
"""
import json
import random
import sys

import numpy
import torch
from torch.testing._internal.common_methods_invocations import op_db

from encoding import Blob, Unrecordable, encode
from samples import SEED, UNSEEN, LastCall, namespace_of, originals, show

SAMPLES_PER_ENTRY = 40


def leaves(value, known):
    """The same arguments with tensors that are leaves of their own, each once."""
    if isinstance(value, torch.Tensor):
        if id(value) not in known:
            known[id(value)] = (value, value.detach().requires_grad_(value.requires_grad))
        return known[id(value)][1]
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return type(value)(leaves(each, known) for each in value)
    return value


def tensors_in(value):
    if isinstance(value, torch.Tensor):
        return [value]
    return [each for item in value for each in tensors_in(item)] if isinstance(value, (list, tuple)) else []


def cotangent(tensor, number):
    """Small exact numbers that differ by element and by result."""
    count = torch.arange(tensor.numel(), dtype=torch.float64)
    real = ((7 * count + 3 * number) % 11 - 4) / 8
    if tensor.is_complex():
        real = torch.complex(real, ((5 * count + number) % 7 - 2) / 8)
    return real.reshape(tensor.shape).to(tensor.dtype)


def gradients(raw):
    func, args, kwargs = raw
    known = {}
    own, named = leaves(args, known), {key: leaves(value, known) for key, value in kwargs.items()}
    inputs = [leaf for _, leaf in known.values() if leaf.requires_grad]
    torch.manual_seed(SEED)
    outputs = [(number, each) for number, each in enumerate(tensors_in(func(*own, **named))) if each.requires_grad]
    if not inputs or not outputs:
        raise Unrecordable("nothing requires grad")
    found = torch.autograd.grad(
        [each for _, each in outputs], inputs, [cotangent(each, number) for number, each in outputs], allow_unused=True
    )
    return list(found)


def record(entry, blob):
    calls, skipped = [], {}

    def skip(reason):
        skipped[reason] = skipped.get(reason, 0) + 1

    torch.manual_seed(SEED)
    numpy.random.seed(SEED)
    random.seed(SEED)
    state = None
    samples = iter(entry.sample_inputs("cpu", torch.float64, requires_grad=True))
    for _ in range(SAMPLES_PER_ENTRY):
        # Samples are made lazily from the same random numbers that calls reseed.
        if state is not None:
            torch.set_rng_state(state)
        try:
            sample = next(samples)
        except StopIteration:
            break
        state = torch.get_rng_state()
        op = getattr(torch, entry.name) if entry.op is originals.get(entry.name) else entry.op
        mode = LastCall(blob)
        try:
            with mode:
                op(sample.input, *sample.args, **sample.kwargs)
            if mode.call is None:
                raise Unrecordable("no public function is called")
            if mode.call["reason"] is not None:
                raise Unrecordable(mode.call["reason"])
            result = encode(gradients(mode.raw), blob, False)
        except Unrecordable as error:
            skip(str(error))
        except Exception as error:
            skip(f"Python raises {type(error).__name__}")
        else:
            call = mode.call
            calls.append([call["name"], call["args"], call["kwargs"], result, False])
    return calls, skipped


def main():
    (folder,) = sys.argv[1:]
    for name in UNSEEN:
        show(name)
    torch.set_num_threads(1)
    blob, entries = Blob(), []
    for entry in op_db:
        if namespace_of(entry) not in ("torch", "linalg", "fft", "special", "nn") or entry.name.startswith("jiterator"):
            continue
        if not entry.supports_autograd or not entry.supports_dtype(torch.float64, "cpu"):
            continue
        calls, skipped = record(entry, blob)
        label = f"{entry.name} {entry.variant_test_name}".strip()
        entries.append({"entry": label, "namespace": namespace_of(entry), "calls": calls, "skipped": skipped})
    with open(f"{folder}/gradients.bin", "wb") as file:
        file.writelines(blob.parts)
    with open(f"{folder}/gradients.json", "w") as file:
        json.dump({"dtype": "float64", "seed": SEED, "torch": torch.__version__, "entries": entries}, file)


main()
