"""Writes the small TorchScript models that tests load, files that are no models, and what Python's torch answers.

    python scripts/models/scripted.py      (writes test/fixtures/models/)

Everything is seeded. expected.json lists, for each model, the calls that tests repeat: method, arguments, result. A
tensor is written as {"tensor": values, "dtype": name}, a tuple as {"tuple": [...]}, one with names as {"named": {...}},
a complex number as {"complex": [re, im]}, an integer beyond 2^53 as {"bigint": text}, and the rest as plain JSON.
"""

import json
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Union

import torch
from torch import Tensor, nn

import archive

MODELS = Path(__file__).resolve().parents[2] / "test" / "fixtures" / "models"


class LinearRelu(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 3)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.linear(x))


class Methods(nn.Module):
    """Several entry points, defaults, attributes, a buffer that a call changes, and a mode."""

    labels: List[str]
    calls: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.labels = ["low", "high"]
        self.threshold = 0.5
        self.weight = nn.Parameter(torch.tensor([1.0, -2.0, 3.0]))
        self.register_buffer("calls", torch.zeros((), dtype=torch.int64))
        self.dropout = nn.Dropout(0.5)

    def forward(self, x: Tensor) -> Tensor:
        return self.dropout(x * self.weight)

    @torch.jit.export
    def scale(self, x: Tensor, factor: float = 2.0, shift: Optional[Tensor] = None, times: int = 1) -> Tensor:
        for _ in range(times):
            x = x * factor
        return x if shift is None else x + shift

    @torch.jit.export
    def label(self, share: float) -> str:
        return self.labels[1] if share > self.threshold else self.labels[0]

    @torch.jit.export
    def count(self) -> int:
        self.calls += 1
        return int(self.calls.item())


class Raises(nn.Module):
    """Fails in three ways: by its own `raise`, by an assertion, and inside an operator."""

    def forward(self, x: Tensor) -> Tensor:
        if x.dim() != 2:
            raise ValueError("expected a matrix, got " + str(x.dim()) + " dimensions")
        return x

    @torch.jit.export
    def asserts(self, x: Tensor) -> Tensor:
        assert x.numel() > 100, "too few elements"
        return x

    @torch.jit.export
    def multiply(self, a: Tensor, b: Tensor) -> Tensor:
        return a.matmul(b)


class Values(nn.Module):
    """Every kind of value that is not a tensor, in and out."""

    def forward(
        self,
        number: int,
        share: float,
        text: str,
        flag: bool,
        sizes: List[int],
        named: Dict[str, Tensor],
        pair: Tuple[int, Tensor],
        maybe: Optional[Tensor] = None,
    ) -> Tuple[int, float, str, bool, List[int], Dict[str, Tensor], Tuple[Tensor, int], Optional[Tensor]]:
        turned = {key: -value for key, value in named.items()}
        return number + 1, share / 2, text + "!", not flag, sizes[::-1], turned, (pair[1], pair[0]), maybe

    @torch.jit.export
    def nested(self, table: Dict[str, List[int]], rows: List[List[float]]) -> Dict[str, List[Tuple[int, float]]]:
        out: Dict[str, List[Tuple[int, float]]] = {}
        for key, numbers in table.items():
            out[key] = [(number, rows[0][0]) for number in numbers]
        return out

    @torch.jit.export
    def tensors(self, parts: List[Tensor]) -> List[Tensor]:
        return [part + index for index, part in enumerate(parts)]

    @torch.jit.export
    def by_number(self, numbers: Dict[int, str]) -> Dict[int, str]:
        return {key * 2: value for key, value in numbers.items()}

    @torch.jit.export
    def complex_number(self, z: complex) -> complex:
        return z * z

    @torch.jit.export
    def device_of(self, x: Tensor) -> torch.device:
        return x.device

    @torch.jit.export
    def nothing(self) -> None:
        return None


class Point(NamedTuple):
    place: Tensor
    count: int


class Kinds(nn.Module):
    """Rarer types: named tuples, unions, devices, keyword-only arguments, numbers at their limits."""

    def forward(self, x: Tensor, *, factor: float, shift: int) -> Tensor:
        return x * factor + shift

    @torch.jit.export
    def point(self, x: Tensor) -> Point:
        return Point(x + 1, x.dim())

    @torch.jit.export
    def points(self, given: List[Point]) -> Dict[str, Point]:
        return {str(point.count): Point(point.place * 2, point.count) for point in given}

    @torch.jit.export
    def next(self, number: int) -> int:
        return number + 1

    @torch.jit.export
    def halves(self, numbers: List[float], maybe: Optional[int] = None) -> List[float]:
        divided = [number / 2 for number in numbers]
        return divided if maybe is None else divided + [float(maybe)]

    @torch.jit.export
    def either(self, value: Union[int, str]) -> Union[int, str]:
        if isinstance(value, int):
            return value + 1
        return value + "!"

    @torch.jit.export
    def anything(self, value: Any) -> Any:
        return value

    @torch.jit.export
    def on(self, device: torch.device, size: int) -> Tensor:
        return torch.ones(size, device=device)

    @torch.jit.export
    def present(self, parts: List[Optional[Tensor]]) -> List[bool]:
        return [part is not None for part in parts]

    @torch.jit.export
    def modes(self, x: Tensor) -> Dict[str, Tensor]:
        return {"product": x @ x, "sum": (x * 2).sum()}

    @torch.jit.export
    def numbered(self, rows: List[Dict[int, List[int]]]) -> List[int]:
        return [sum([key * numbers[0] for key, numbers in row.items()]) for row in rows]


class Slow(nn.Module):
    """Some 200 ms of matrix products on one core by default; `rounds` makes it as short or long as a test needs."""

    def forward(self, x: Tensor, rounds: int = 260) -> Tensor:
        for _ in range(rounds):
            x = (x @ x).tanh()
        return x


def plain(value: object) -> object:
    """`value` as JSON; see the top of this file."""
    if isinstance(value, Tensor):
        return {"tensor": value.tolist(), "dtype": str(value.dtype).removeprefix("torch.")}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {"named": {name: plain(item) for name, item in zip(value._fields, value)}}
    if isinstance(value, tuple):
        return {"tuple": [plain(item) for item in value]}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, complex):
        return {"complex": [value.real, value.imag]}
    if isinstance(value, int) and abs(value) >= 2**53:
        return {"bigint": str(value)}
    if isinstance(value, torch.device):
        return str(value)
    return value


def calls() -> dict[str, list[tuple]]:
    """(method, arguments) of every call that is recorded, by model."""
    x = torch.tensor([[1.0, 2.0, 3.0, 4.0], [-1.0, 0.5, 0.0, -0.25]])
    v = torch.tensor([1.0, 2.0, 3.0])
    e = torch.eye(2)
    values = (41, 0.5, "hello", True, [1, 2, 3], {"a": v, "b": torch.tensor([7])}, (5, v))
    return {
        "linear_relu": [("forward", x)],
        "traced": [("forward", x)],
        "methods": [("forward", v), ("scale", v), ("scale", v, 0.5), ("scale", v, 3.0, v), ("scale", v, 2.0, None, 3),
                    ("label", 0.25), ("label", 0.75), ("count",), ("count",)],
        "raises": [("forward", v), ("forward", x), ("asserts", v), ("multiply", x, x)],
        "values": [("forward", *values), ("forward", *values, torch.tensor([True, False])),
                   ("nested", {"k": [1, 2], "l": []}, [[0.5, 1.5], [2.5]]), ("tensors", [v, v]),
                   ("by_number", {1: "one", 20: "twenty"}), ("complex_number", 1 + 2j), ("device_of", v), ("nothing",)],
        "kinds": [("point", v), ("points", [Point(v, 1), Point(v, 2)]), ("points", []), ("next", -5), ("next", 2**62), ("next", -(2**63)), ("halves", [1.0, 2.5]), ("halves", []), ("halves", [1.0], 7),
                  ("either", 1), ("either", "one"), ("anything", None), ("anything", 1.5), ("anything", "text"), ("anything", [1, 2]), ("anything", v), ("anything", True),
                  ("on", torch.device("cpu"), 2), ("present", [v, None]), ("present", []), ("modes", e), ("numbered", [{1: [5], 2: [6, 7]}, {-3: [8]}])],
    }


def record(name: str) -> list[dict]:
    """Runs the calls on the saved file, as a program that loads it would."""
    module = torch.jit.load(str(MODELS / f"{name}.pt"))
    recorded = []
    for method, *arguments in calls()[name]:
        call = {"method": method, "arguments": [plain(argument) for argument in arguments]}
        try:
            with torch.no_grad():
                call["result"] = plain(getattr(module, method)(*arguments))
        except Exception as error:
            # The last line is the message proper; the rest is the position in the saved code.
            call["error"] = str(error).strip().splitlines()[-1]
        recorded.append(call)
    return recorded


def save_files_that_are_no_models(state: dict[str, Tensor]) -> None:
    torch.save(state, MODELS / "state_dict.pt")
    whole = (MODELS / "linear_relu.pt").read_bytes()
    (MODELS / "truncated.pt").write_bytes(whole[: len(whole) // 2])
    (MODELS / "text.pt").write_text("This is a text file that someone renamed.\n")
    (MODELS / "empty.pt").write_bytes(b"")


def main() -> None:
    torch.manual_seed(5)
    torch.set_num_threads(1)
    MODELS.mkdir(parents=True, exist_ok=True)
    linear_relu = LinearRelu().eval()
    models: dict[str, torch.jit.ScriptModule] = {
        "linear_relu": torch.jit.script(linear_relu),
        "traced": torch.jit.trace(linear_relu, torch.zeros(2, 4)),
        "methods": torch.jit.script(Methods().eval()),
        "raises": torch.jit.script(Raises().eval()),
        "values": torch.jit.script(Values().eval()),
        "kinds": torch.jit.script(Kinds().eval()),
        "slow": torch.jit.script(Slow().eval()),
    }
    for name, module in models.items():
        archive.save(module, MODELS / f"{name}.pt", {"notes.txt": f"made for tests: {name}"})
    save_files_that_are_no_models(linear_relu.state_dict())
    expected = {name: record(name) for name in calls()}
    (MODELS / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")


if __name__ == "__main__":
    main()
