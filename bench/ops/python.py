"""Answers {code, count} with nanoseconds for one run of the code in Python."""
import json
import sys
import timeit

import torch

torch.set_num_threads(1)
torch.manual_seed(0)
inputs = {
    "torch": torch,
    "a": torch.rand(2, 2),
    "b": torch.rand(2, 2),
    "image": torch.rand(1, 1, 8, 8),
    "kernel": torch.rand(1, 1, 3, 3),
}
timers = {}

for line in sys.stdin:
    request = json.loads(line)
    code, count = request["code"], request["count"]
    if code not in timers:
        timers[code] = timeit.Timer(code, globals=inputs)
    print(json.dumps(timers[code].timeit(count) * 1e9 / count), flush=True)
