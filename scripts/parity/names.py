"""The public functions of Python's torch and methods of its Tensor, as JSON on stdout."""
import inspect
import json
import types

import torch


def functions(module):
    found = ((name, getattr(module, name)) for name in dir(module) if not name.startswith("_"))
    return [name for name, value in found if callable(value) and not inspect.isclass(value) and not isinstance(value, types.ModuleType)]


listed = {name: functions(getattr(torch, name)) for name in ("linalg", "fft", "special")}
listed["torch"] = functions(torch)
listed["Tensor"] = [name for name in dir(torch.Tensor) if not name.startswith("_")]
print(json.dumps(listed))
