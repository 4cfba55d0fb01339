"""Writes the models that `npm run bench -- modules` times.

    pip install onnx                      (beside torch)
    python scripts/models/timed.py        (writes bench/modules/)

    linear.pt     one linear layer of 4 by 3: what a call costs apart from the model
    network.pt    a small residual network for pictures [N, 3, 112, 112] of 0 to 1: some milliseconds
    network.onnx  the same for ONNX Runtime

Seeded. The weights are random: only the time is of interest, and that the runtimes agree.
"""

from pathlib import Path

import torch
from torch import Tensor, nn

import archive

FOLDER = Path(__file__).resolve().parents[2] / "bench" / "modules"
SIDE = 112


class Linear(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x)


class Residual(nn.Module):
    """He et al., 2015: https://arxiv.org/abs/1512.03385, the basic block."""

    def __init__(self, inward: int, outward: int, stride: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inward, outward, 3, stride=stride, padding=1, bias=False),
            nn.BatchNorm2d(outward),
            nn.ReLU(inplace=True),
            nn.Conv2d(outward, outward, 3, padding=1, bias=False),
            nn.BatchNorm2d(outward),
        )
        same = inward == outward and stride == 1
        self.shortcut = nn.Identity() if same else nn.Conv2d(inward, outward, 1, stride=stride, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.body(x) + self.shortcut(x))


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 32, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(32), nn.ReLU(inplace=True))
        self.stages = nn.Sequential(Residual(32, 32, 1), Residual(32, 32, 1), Residual(32, 64, 2), Residual(64, 64, 1))
        self.head = nn.Linear(64, 10)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.stages(self.stem(x)).mean(dim=[2, 3]))


def network() -> Network:
    """Seeded, in eval mode, with statistics as after a training."""
    torch.manual_seed(3)
    model = Network().train()
    with torch.no_grad():
        model(torch.rand(16, 3, SIDE, SIDE))
    return model.eval()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(2)
    archive.save(torch.jit.script(Linear().eval()), FOLDER / "linear.pt")
    model = network()
    archive.save(torch.jit.script(model), FOLDER / "network.pt")
    torch.onnx.export(
        model,
        (torch.rand(1, 3, SIDE, SIDE),),
        str(FOLDER / "network.onnx"),
        dynamo=False,  # the exporter that needs nothing but onnx
        input_names=["x"],
        output_names=["logits"],
        dynamic_axes={"x": {0: "n"}, "logits": {0: "n"}},
    )
    for file in sorted(FOLDER.glob("*.pt")) + sorted(FOLDER.glob("*.onnx")):
        print(f"{file.name}: {file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
