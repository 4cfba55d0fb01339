"""Writes TorchScript models with structure, unusual values and quantised layers, and what Python's torch answers.

    python scripts/models/structured.py      (writes test/fixtures/models/structured/)

Everything is seeded. expected.json holds, for each model, its state's names and, for the quantised ones, one input and
the output for it.
"""

import json
from enum import Enum
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple, Union

import torch
from torch import Tensor, nn
from torch.ao import quantization

import archive

MODELS = Path(__file__).resolve().parents[2] / "test" / "fixtures" / "models" / "structured"


class Net(nn.Module):
    """Sub-modules, parameters, buffers and plain attributes."""

    labels: List[str]

    def __init__(self) -> None:
        super().__init__()
        self.labels = ["cat", "dog"]
        self.scale = 2.0
        self.features = nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.ReLU())
        self.head = nn.Linear(5, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.features(x)) * self.scale

    @torch.jit.export
    def encode(self, x: Tensor, times: int = 1) -> Tensor:
        for _ in range(times):
            x = x + 1
        return x


class Color(Enum):
    RED = 1
    GREEN = 2


class Point(NamedTuple):
    x: Tensor
    y: float
    label: str = "none"


@torch.jit.script
class Counter:
    def __init__(self, start: int):
        self.count = start

    def add(self, more: int) -> int:
        self.count += more
        return self.count


class Rare(nn.Module):
    """Values that few models take or give."""

    def forward(self, color: Color) -> Tuple[Color, int]:
        if color == Color.RED:
            return Color.GREEN, color.value
        return Color.RED, color.value

    @torch.jit.export
    def move(self, point: Point, by: float = 1.0) -> Point:
        return Point(point.x + by, point.y + by, point.label)

    @torch.jit.export
    def later(self, x: Tensor) -> torch.jit.Future[Tensor]:
        return torch.jit.fork(doubled, x)

    @torch.jit.export
    def fails_later(self, x: Tensor) -> torch.jit.Future[Tensor]:
        return torch.jit.fork(refused, x)

    @torch.jit.export
    def counter(self, start: int) -> Counter:
        return Counter(start)

    @torch.jit.export
    def count(self, counter: Counter, more: int) -> int:
        return counter.add(more)

    @torch.jit.export
    def kind(self, value: Any) -> str:
        if isinstance(value, int):
            return "int"
        if isinstance(value, str):
            return "str"
        if isinstance(value, Tensor):
            return "Tensor"
        return "other"

    @torch.jit.export
    def either(self, value: Union[int, str, List[int], Dict[str, float]]) -> str:
        if isinstance(value, int):
            return "int " + str(value)
        if isinstance(value, str):
            return "str " + value
        if isinstance(value, List[int]):
            return "list " + str(len(value))
        return "dict"

    @torch.jit.export
    def squares(self, numbers: List[complex]) -> List[complex]:
        return [number * number for number in numbers]

    @torch.jit.export
    def on(self, x: Tensor, device: torch.device, dtype: torch.dtype) -> Tensor:
        return x.to(device=device, dtype=dtype)


def doubled(x: Tensor) -> Tensor:
    return x * 2


def refused(x: Tensor) -> Tensor:
    if x.numel() > 0:
        raise ValueError("not today")
    return x


class Small(nn.Module):
    """What is quantised: a convolution and a linear layer."""

    def __init__(self) -> None:
        super().__init__()
        self.quant = quantization.QuantStub()
        self.conv = nn.Conv2d(3, 8, 3, padding=1)
        self.relu = nn.ReLU()
        self.linear = nn.Linear(8 * 4 * 4, 10)
        self.dequant = quantization.DeQuantStub()

    def forward(self, x: Tensor) -> Tensor:
        x = self.relu(self.conv(self.quant(x)))
        return self.dequant(self.linear(x.flatten(1)))


def quantised_statically(engine: str, x: Tensor) -> nn.Module:
    torch.backends.quantized.engine = engine
    model = Small().eval()
    # The weights of both are quantised per channel by these configurations.
    model.qconfig = quantization.get_default_qconfig(engine)
    model = quantization.fuse_modules(model, [["conv", "relu"]])
    prepared = quantization.prepare(model)
    prepared(x)
    return quantization.convert(prepared)


def main() -> None:
    torch.manual_seed(7)
    torch.set_num_threads(1)
    MODELS.mkdir(parents=True, exist_ok=True)
    x = torch.rand(2, 3, 4, 4)
    flat = torch.rand(3, 16)
    dynamic = quantization.quantize_dynamic(nn.Sequential(nn.Linear(16, 12), nn.ReLU(), nn.Linear(12, 4)).eval(), {nn.Linear})
    models: dict[str, tuple[nn.Module, Tensor | None]] = {
        "net": (Net().eval(), torch.rand(3, 4)),
        "rare": (Rare().eval(), None),
        "dynamic_int8": (dynamic, flat),
        "static_fbgemm": (quantised_statically("fbgemm", x), x),
        "static_x86": (quantised_statically("x86", x), x),
    }
    expected = {}
    for name, (model, given) in models.items():
        scripted = torch.jit.script(model)
        archive.save(scripted, MODELS / f"{name}.pt")
        loaded = torch.jit.load(str(MODELS / f"{name}.pt"))
        entry = {"state": list(loaded.state_dict().keys()), "modules": [path for path, _ in loaded.named_modules()]}
        if given is not None:
            with torch.no_grad():
                entry |= {"input": given.tolist(), "output": loaded(given).tolist()}
        expected[name] = entry
    (MODELS / "expected.json").write_text(json.dumps(expected) + "\n")


if __name__ == "__main__":
    main()
