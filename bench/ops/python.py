"""The operators timed in Python: answers {op, count} with nanoseconds for one call."""
import json
import sys
import time

import torch

torch.set_num_threads(1)
torch.manual_seed(0)
a = torch.rand(2, 2)
b = torch.rand(2, 2)
image = torch.rand(1, 1, 8, 8)
kernel = torch.rand(1, 1, 3, 3)

operators = {
    "zeros": lambda: torch.zeros([2, 2]),
    "arange": lambda: torch.arange(4),
    "relu": lambda: a.relu(),
    "exp": lambda: a.exp(),
    "add": lambda: a.add(b),
    "mul_scalar": lambda: a.mul(1.5),
    "add_": lambda: a.add_(b),
    "sum": lambda: a.sum(),
    "mean_dim": lambda: torch.mean(a, [0], keepdim=True),
    "softmax": lambda: a.softmax(1),
    "matmul": lambda: a.matmul(b),
    "cat": lambda: torch.cat([a, b], 0),
    "view": lambda: a.view([4]),
    "transpose": lambda: a.transpose(0, 1),
    "index": lambda: a[0],
    "conv2d": lambda: torch.conv2d(image, kernel),
}

for line in sys.stdin:
    request = json.loads(line)
    operator, count = operators[request["op"]], request["count"]
    start = time.perf_counter_ns()
    for _ in range(count):
        operator()
    print(json.dumps((time.perf_counter_ns() - start) / count), flush=True)
