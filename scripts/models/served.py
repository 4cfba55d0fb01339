"""Writes the models of the serving tests to test/fixtures/models/served. Run it with Python 3.11 and torch 2.13.0."""

from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Tuple

import torch
from torch import Tensor

from archive import save


class Mlp(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = torch.nn.Sequential(torch.nn.Linear(8, 16), torch.nn.ReLU(), torch.nn.Linear(16, 4))

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x)


class Texts(torch.nn.Module):
    """Takes and gives texts."""

    def forward(self, texts: List[str]) -> Tuple[Tensor, List[str]]:
        return torch.tensor([len(text) for text in texts]), [text.upper() for text in texts]


class Ragged(torch.nn.Module):
    """Sees padding only if the mask does not hide it."""

    def forward(self, tokens: Tensor, mask: Tensor) -> Dict[str, Tensor]:
        hidden = torch.where(mask > 0, tokens * 2, tokens)
        return {"hidden": hidden, "sum": (tokens * mask).sum(1)}


class Picky(torch.nn.Module):
    """Raises for a batch in which any value is negative."""

    def forward(self, x: Tensor) -> Tensor:
        if bool((x < 0).any()):
            raise ValueError("a negative value")
        return x + 1


class Parts(NamedTuple):
    doubled: Tensor
    shifted: Tensor


class Optionals(torch.nn.Module):
    def forward(self, x: Tensor, shift: Optional[Tensor] = None, factor: float = 2.0) -> Parts:
        return Parts(x * factor, x if shift is None else x + shift)


class Slow(torch.nn.Module):
    """Multiplies large matrices, as often as `turns` says, and gives its input."""

    def __init__(self) -> None:
        super().__init__()
        self.turns = 40
        self.register_buffer("weight", torch.eye(256))

    def forward(self, x: Tensor) -> Tensor:
        y = self.weight
        for _ in range(self.turns):
            y = y @ self.weight
        return x + y[0, 1]


class Total(torch.nn.Module):
    """Has no dimension for the batch in its output."""

    def forward(self, x: Tensor) -> Tensor:
        return x.sum()


if __name__ == "__main__":
    torch.manual_seed(0)
    out = Path(__file__).resolve().parents[2] / "test" / "fixtures" / "models" / "served"
    out.mkdir(exist_ok=True)
    for model in (Mlp(), Texts(), Ragged(), Picky(), Optionals(), Slow(), Total()):
        save(torch.jit.script(model.eval()), out / f"{type(model).__name__.lower()}.pt")
