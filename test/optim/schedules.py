"""Answers a list of cases, on stdin, with the rates and the state dict of Python's schedulers."""
import json
import math
import sys

import torch
from torch.optim import lr_scheduler


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, float) and math.isinf(value) else value


functions = {"halves": lambda epoch: 0.5 ** (epoch // 3), "falls": lambda epoch: 1 / (1 + 0.1 * epoch), "wave": lambda x: 0.5 * (1 + math.sin(x))}


def make(optimizer, spec):
    name, options = spec["name"], dict(spec["options"])
    for key in ("lr_lambda", "scale_fn"):
        if key in options:
            options[key] = [functions[each] for each in options[key]] if isinstance(options[key], list) else functions[options[key]]
    if "schedulers" in options:
        options["schedulers"] = [make(optimizer, each) for each in options["schedulers"]]
        if name == "ChainedScheduler":
            return lr_scheduler.ChainedScheduler(**options)
    cls = torch.optim.swa_utils.SWALR if name == "SWALR" else getattr(lr_scheduler, name)
    return cls(optimizer, **options)


def follow(case):
    weights = [torch.zeros(1, requires_grad=True) for _ in range(2)]
    optimizer = getattr(torch.optim, case["optimizer"])([{"params": [w], "lr": lr} for w, lr in zip(weights, (0.1, 0.037))], **case["optimizer_options"])
    scheduler = make(optimizer, case["scheduler"])
    optimizer.step()
    rates = [[group["lr"] for group in optimizer.param_groups]]
    for i in range(case["steps"]):
        if "metrics" in case:
            scheduler.step(case["metrics"][i])
        elif "epochs" in case:
            scheduler.step(case["epochs"][i])
        else:
            scheduler.step()
        rates.append([group["lr"] for group in optimizer.param_groups])
    return {"rates": rates, "state": plain(scheduler.state_dict()), "groups": plain(optimizer.state_dict()["param_groups"])}


print(json.dumps([follow(case) for case in json.load(sys.stdin)]))
