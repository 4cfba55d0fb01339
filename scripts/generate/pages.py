"""Lists the names that have a page of their own in PyTorch's documentation, as JSON on stdout.

    python scripts/generate/pages.py > scripts/generate/pages.json

PyTorch gives a page to what is public and has a docstring. A function that torch shares with
torch.nn.functional (torch.conv2d is one) has its page there.
"""

import json

import torch
import torch.nn.functional as functional


def docstring(value) -> str:
    text = getattr(value, "__doc__", None)
    return text.strip() if isinstance(text, str) else ""


def documented(holder) -> set[str]:
    members = {name: getattr(holder, name) for name in dir(holder) if not name.startswith("_")}
    return {
        name
        for name, value in members.items()
        if callable(value) and not isinstance(value, type) and docstring(value)
    }


def is_functional(name: str) -> bool:
    value = getattr(torch, name)
    return value is getattr(functional, name, None) or docstring(value).find("Alias for :func:`torch.nn.functional") >= 0


# These have a docstring but are in no list of the documentation (docs/source of PyTorch).
unlisted = {
    "torch": {
        "as_strided_scatter", "empty_permuted", "hash_tensor", "is_inference", "nonzero_static", "segment_reduce",
        "sparse_compressed_tensor", "unsafe_chunk", "unsafe_split",
    },
    "Tensor": {"index", "is_neg", "to_padded_tensor", "unsafe_chunk", "unsafe_split"},
    "functional": {
        "celu_", "channel_shuffle", "conv_tbc", "max_pool1d_with_indices", "max_pool2d_with_indices",
        "max_pool3d_with_indices", "native_channel_shuffle", "selu_",
    },
}


def listed(where: str, names: set[str]) -> set[str]:
    view_copies = {name for name in names if name.endswith("_copy") and name not in ("index_copy", "narrow_copy")}
    return names - unlisted.get(where, set()) - view_copies


pages = {
    "torch": {name for name in documented(torch) if name == "softmax" or not is_functional(name)},
    "Tensor": documented(torch.Tensor),
    "functional": documented(functional),
    "linalg": documented(torch.linalg),
    "fft": documented(torch.fft),
    "special": documented(torch.special),
}
operators = {schema.name.removeprefix("aten::") for schema in torch._C._jit_get_all_schemas() if schema.name.startswith("aten::")}
spaces = ("linalg", "fft", "special")
known = operators | {name.removeprefix(f"{space}_") for space in spaces for name in operators if name.startswith(f"{space}_")}
print(json.dumps({where: sorted(listed(where, names) & known) for where, names in pages.items()}, indent=1))
