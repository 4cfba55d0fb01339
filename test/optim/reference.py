"""Answers a list of cases, on stdin, with what Python's torch.optim does in each: one process for all tests of a file.

A case trains two parameters on fixed numbers and gives losses, parameters and the state dict. It goes on from the
checkpoint at `case["load"]` and writes one to `case["save"]`, where it has these.
"""
import json
import sys

import torch


torch.set_num_threads(1)


def plain(value):
    if isinstance(value, torch.Tensor):
        return {"tensor": plain_numbers(value), "dtype": str(value.dtype)[6:], "shape": list(value.shape)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def plain_numbers(value):
    return torch.view_as_real(value).flatten().tolist() if value.is_complex() else value.double().flatten().tolist()


def train(case):
    dtype = getattr(torch, case.get("dtype", "float32"))
    x, y = torch.tensor(case["x"], dtype=dtype), torch.tensor(case["y"], dtype=dtype)
    weight, bias = (torch.tensor(values, dtype=dtype, requires_grad=True) for values in case["params"])
    if "groups" in case:
        params = [{"params": [each], **options} for each, options in zip((weight, bias), case["groups"])]
    else:
        params = [weight, bias]
    optimizer = getattr(torch.optim, case["optimizer"])(params, **case["options"])
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 40) if case.get("scheduled") else None
    if "load" in case:
        checkpoint = torch.load(case["load"], weights_only=True)
        with torch.no_grad():
            weight.copy_(checkpoint["weight"])
            bias.copy_(checkpoint["bias"])
        optimizer.load_state_dict(checkpoint["optimizer"])
        scheduler.load_state_dict(checkpoint["scheduler"])

    def closure():
        optimizer.zero_grad()
        loss = (torch.tanh(x @ weight.t() + bias) - y).abs().pow(2).mean()
        loss.backward()
        return loss

    losses = []
    for _ in range(case["steps"]):
        losses += plain_numbers(optimizer.step(closure).detach())[:1]
        if scheduler is not None:
            scheduler.step()
    if "save" in case:
        states = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
        torch.save({"weight": weight.detach(), "bias": bias.detach(), **states}, case["save"])
    return {
        "losses": losses,
        "params": [plain_numbers(weight.detach()), plain_numbers(bias.detach())],
        "state": plain(optimizer.state_dict()),
    }


print(json.dumps([train(case) for case in json.load(sys.stdin)]))
