"""Answers {model, count, fused} with microseconds for one training step in Python."""
import json
import os
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F

if os.environ.get("BENCH_THREADS"):
    torch.set_num_threads(int(os.environ["BENCH_THREADS"]))
torch.manual_seed(0)

LAYERS, BATCH, LENGTH, WIDTH, HEADS, VOCABULARY = 4, 8, 64, 128, 4, 64


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1, self.qkv, self.out = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm2, self.up, self.down = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, h):
        q, k, v = self.qkv(self.norm1(h)).view(BATCH, LENGTH, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(BATCH, LENGTH, WIDTH)
        h = h + self.out(mixed)
        return h + self.down(F.gelu(self.up(self.norm2(h))))


class Transformer(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(VOCABULARY, WIDTH), nn.Parameter(torch.randn(LENGTH, WIDTH))
        self.blocks, self.head = nn.ModuleList(Block() for _ in range(LAYERS)), nn.Linear(WIDTH, VOCABULARY)

    def forward(self, x):
        h = self.tokens(x) + self.positions
        for block in self.blocks:
            h = block(h)
        return self.head(h).view(BATCH * LENGTH, VOCABULARY)


def mlp():
    return nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)), torch.randn(64, 64), torch.randint(0, 10, (64,))


def digits():
    model = nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10),
    )
    return model, torch.rand(64, 1, 8, 8), torch.randint(0, 10, (64,))


def transformer():
    return Transformer(), torch.randint(0, VOCABULARY, (BATCH, LENGTH)), torch.randint(0, VOCABULARY, (BATCH * LENGTH,))


made = {}


def step_of(name, fused):
    if (name, fused) not in made:
        model, x, y = globals()[name]()
        optimizer = torch.optim.AdamW(model.parameters(), fused=fused)

        def step():
            F.cross_entropy(model(x), y).backward()
            optimizer.step()
            optimizer.zero_grad()

        made[name, fused] = step
    return made[name, fused]


for line in sys.stdin:
    request = json.loads(line)
    step = step_of(request["model"], request.get("fused"))
    start = time.perf_counter()
    for _ in range(request["count"]):
        step()
    print(json.dumps((time.perf_counter() - start) * 1e6 / request["count"]), flush=True)
