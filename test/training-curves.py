"""Trains the network of examples/digits in Python, as training-curves.test.ts does here, and prints the losses.

Weights, the order of the images and dropout are drawn from the same seed there and here.
"""
import gzip
import json
import sys

import numpy
import torch
from torch import nn

torch.set_num_threads(1)
rows = numpy.loadtxt(gzip.open(sys.argv[1]), delimiter=",", dtype=numpy.float32)
rows = rows[numpy.arange(len(rows)) % 5 != 4]
images = torch.from_numpy(rows[:, :-1]).reshape(-1, 1, 8, 8) / 16
labels = torch.from_numpy(rows[:, -1]).long()


class DigitsNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, padding=1)
        self.conv2 = nn.Conv2d(32, 64, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.dropout = nn.Dropout(0.3)
        self.fc1 = nn.Linear(64 * 4 * 4, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, image):
        x = self.pool(self.conv2(self.conv1(image).relu()).relu())
        return self.fc2(self.dropout(self.fc1(x.flatten(1)).relu()))


def curve(make, batch, shuffle):
    torch.manual_seed(7)
    model = DigitsNet().train(shuffle)
    optimizer = make(model.parameters())
    losses = []
    batches = []
    for _ in range(100):
        if not batches:
            order = torch.randperm(len(images)) if shuffle else torch.arange(batch)
            batches = list(order.split(batch))[: len(order) // batch]
        rows = batches.pop(0)

        def closure():
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(images[rows]), labels[rows])
            loss.backward()
            return loss

        losses.append(optimizer.step(closure).item())
    return losses


print(json.dumps({
    "SGD": curve(lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9), 32, True),
    "AdamW": curve(lambda p: torch.optim.AdamW(p, lr=1e-3), 32, True),
    "LBFGS": curve(lambda p: torch.optim.LBFGS(p, lr=0.1, max_iter=2, history_size=10), 128, False),
}))
