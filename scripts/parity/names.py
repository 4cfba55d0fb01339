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
# What the module imports for itself is none of its functions.
own = ("torch.nn.functional", "torch._C._nn", "torch", None)
listed["nn.functional"] = [name for name in functions(torch.nn.functional) if getattr(getattr(torch.nn.functional, name), "__module__", None) in own]
listed["nn"] = [name for name in dir(torch.nn) if inspect.isclass(getattr(torch.nn, name))]
listed["nn.init"] = torch.nn.init.__all__
listed["nn.utils"] = [name for name in torch.nn.utils.__all__ if callable(getattr(torch.nn.utils, name))]
listed["Tensor"] = [name for name in dir(torch.Tensor) if not name.startswith("_")]
print(json.dumps(listed))
