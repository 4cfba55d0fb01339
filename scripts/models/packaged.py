"""Compiles models ahead of time into AOTInductor packages (.pt2), which tch-node runs without Python.

    python scripts/models/packaged.py [FOLDER]     (writes test/fixtures/models/packaged/, or FOLDER)

`compile_package` is the part to copy for models of your own; the rest makes the fixtures of the tests. Packages hold
machine code: those written here are for x86-64 without any extension, so that each such CPU runs them. Everything is
seeded; expected.json holds calls of the models and what Python answers.
"""

import inspect
import json
import sys
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Tuple

import torch
from torch import Tensor, nn
from torch._inductor import config
from torch._inductor.package import package_aoti
from torch.utils import _pytree as pytree

FIXTURES = Path(__file__).resolve().parents[2] / "test" / "fixtures" / "models" / "packaged"


@dataclass
class Example:
    """A model and one call of it, from which its package is compiled."""

    module: nn.Module
    args: Tuple[Any, ...]
    kwargs: Dict[str, Any] = field(default_factory=dict)
    # What torch.export.export takes: which sizes may vary.
    dynamic_shapes: Any = None


# Any x86-64 CPU: no vector extension is assumed. Leave both out to compile for the CPU at hand (faster, and tch-node
# refuses the package where the CPU lacks what it needs), or take simdlen 256 and march x86-64-v3 for all with AVX2.
PORTABLE = {"cpp.simdlen": 1, "cpp.march": "x86-64"}


def compile_package(
    path: Path, models: Dict[str, Example], options: Dict[str, Any] = PORTABLE, finish: Callable[[Path], None] = lambda file: None
) -> None:
    """Writes a package of one or more models; one alone is best called "model". `finish` gets each file before it is packed."""
    files = {}
    for name, example in models.items():
        program = torch.export.export(example.module.eval(), example.args, example.kwargs, dynamic_shapes=example.dynamic_shapes)
        files[name] = torch._inductor.aot_compile(
            program.module(),
            example.args,
            example.kwargs,
            options={
                "aot_inductor.package": True,
                # Inductor writes constants of up to eight elements into the code, where nothing can update them.
                "always_keep_tensor_constants": True,
                "aot_inductor.metadata": {"tch_node": json.dumps(describe(example, program))},
                **options,
            },
        )
        for file in files[name]:
            finish(Path(file))
    package_aoti(str(path), files)


def describe(example: Example, program: torch.export.ExportedProgram) -> Dict[str, Any]:
    """What a package does not say by itself and tch-node reads from its metadata: the version of PyTorch, the names of
    positional arguments, the values that are built in instead of passed, and the fields of named tuples."""
    leaves, given = pytree.tree_flatten((example.args, example.kwargs))
    specs = [*nodes(given), *nodes(program.call_spec.out_spec)]
    return {
        "torch": torch.__version__,
        "arguments": list(inspect.signature(example.module.forward).parameters)[: len(example.args)],
        "constants": {str(at): leaf for at, leaf in enumerate(leaves) if not isinstance(leaf, Tensor)},
        "fields": {
            pytree.SUPPORTED_SERIALIZED_TYPES[spec.context].serialized_type_name: list(spec.context._fields)
            for spec in specs
            if hasattr(spec.context, "_fields")
        },
    }


def nodes(spec: pytree.TreeSpec) -> List[pytree.TreeSpec]:
    return [spec, *(inner for child in spec.children() for inner in nodes(child))]


class Mlp(nn.Module):
    """Named parameters, a buffer, a batch of any size up to 64."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(8, 16)
        self.output = nn.Linear(16, 4)
        self.register_buffer("scale", torch.tensor([1.0, 0.5, 2.0, 1.0]))

    def forward(self, x: Tensor) -> Tensor:
        return torch.softmax(self.output(torch.relu(self.hidden(x))) * self.scale, -1)


class Stats(NamedTuple):
    mean: Tensor
    deviation: Tensor


pytree._register_namedtuple(Stats, serialized_type_name="packaged.Stats")


class Structured(nn.Module):
    """Every kind of container in and out, keyword arguments, a value that is built in, sizes that depend on each other."""

    def __init__(self) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.randn(4))

    def forward(self, image: Tensor, options: Dict[str, Tensor], pair: Tuple[Tensor, List[Tensor]], *, mask: Tensor, times: int) -> Dict[str, Any]:
        shifted = image * options["scale"] + options["shift"] + self.bias
        masked = torch.where(mask, shifted * times, pair[0])
        doubled = torch.cat([masked, masked]) + pair[1][0]
        return {
            "sums": masked.sum(-1),
            "parts": (masked, [doubled, image]),
            "stats": Stats(masked.mean(), masked.std()),
            "rows": image.shape[0],
            "bias": self.bias,
            "nothing": None,
        }


class Encoder(nn.Module):
    def forward(self, index: Tensor) -> Tensor:
        return (index.unsqueeze(-1) == torch.arange(5)).float()


class Folding(nn.Module):
    """Computes constants from its parameters when it is loaded and whenever they are replaced."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(6, 6))
        self.bias = nn.Parameter(torch.randn(6))

    def forward(self, x: Tensor) -> Tensor:
        return x @ (self.weight.relu() * 3 + 1).t() + self.bias


class Decoder(nn.Module):
    def forward(self, scores: Tensor) -> Tensor:
        return scores.argmax(-1)


def main(folder: Path) -> None:
    torch.manual_seed(11)
    torch.set_num_threads(1)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        config.cpp.cxx = (str(quiet_compiler(Path(scratch))),)
        write(folder)


def write(folder: Path) -> None:
    batch = torch.export.Dim("batch", min=1, max=64)
    rows = torch.export.Dim("rows", min=1, max=32)
    mlp, structured = Mlp(), Structured()
    models: Dict[str, Dict[str, Example]] = {
        "mlp": {"model": Example(mlp, (torch.randn(3, 8),), dynamic_shapes=({0: batch},))},
        "structured": {
            "model": Example(
                structured,
                (torch.randn(3, 4), {"scale": torch.randn(4), "shift": torch.randn(4)}, (torch.randn(3, 4), [torch.randn(6, 4)])),
                {"mask": torch.rand(3, 4) > 0.5, "times": 3},
                {
                    "image": {0: rows},
                    "options": {"scale": {}, "shift": {}},
                    "pair": ({0: rows}, [{0: 2 * rows}]),
                    "mask": {0: rows},
                    "times": None,
                },
            )
        },
        "several": {
            "encoder": Example(Encoder(), (torch.tensor([0, 3, 1]),)),
            "decoder": Example(Decoder(), (torch.randn(2, 5),)),
        },
    }
    for name, examples in models.items():
        compile_package(folder / f"{name}.pt2", examples, finish=anonymous)
    folding = Folding()
    at_load = {**PORTABLE, "aot_inductor.use_runtime_constant_folding": True}
    compile_package(folder / "folding.pt2", {"model": Example(folding, (torch.randn(4, 6),))}, at_load, finish=anonymous)
    deflate(folder / "several.pt2")
    deflate(folder / "folding.pt2")

    replaced, refolded = Mlp(), Folding()
    calls = {
        "mlp": [answer(mlp, torch.randn(size, 8)) for size in (1, 3, 64)],
        "structured": [
            answer(
                structured,
                torch.randn(size, 4),
                {"scale": torch.randn(4), "shift": torch.randn(4)},
                (torch.randn(size, 4), [torch.randn(2 * size, 4)]),
                mask=torch.rand(size, 4) > 0.5,
                times=3,
            )
            for size in (2, 5)
        ],
        "encoder": [answer(Encoder(), torch.tensor([4, 4, 2]))],
        "decoder": [answer(Decoder(), torch.randn(2, 5))],
        "replaced": [answer(replaced, torch.randn(2, 8))],
        "folding": [answer(folding, torch.randn(4, 6))],
        "refolded": [answer(refolded, torch.randn(4, 6))],
    }
    states = {"mlp": plain(dict(replaced.state_dict())), "folding": plain(dict(refolded.state_dict()))}
    (folder / "expected.json").write_text(json.dumps({"calls": calls, "states": states}) + "\n")


def answer(module: nn.Module, *args: Any, **kwargs: Any) -> Dict[str, Any]:
    with torch.no_grad():
        return {"args": plain(args), "kwargs": plain(kwargs), "result": plain(module(*args, **kwargs))}


def plain(value: Any) -> Any:
    if isinstance(value, Tensor):
        return {"tensor": value.tolist(), "dtype": str(value.dtype).removeprefix("torch.")}
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if hasattr(value, "_asdict"):
        return plain(value._asdict())
    return [plain(item) for item in value] if isinstance(value, (tuple, list)) else value


def quiet_compiler(folder: Path) -> Path:
    """A compiler that leaves no path of this machine in what it makes, and no symbols."""
    compiler = folder / "c++"
    headers = Path(torch.__file__).parent / "include"
    compiler.write_text(f'#!/bin/sh\nexec c++ -ffile-prefix-map={headers}=torch -ffile-prefix-map={config_cache()}=aoti -s "$@"\n')
    compiler.chmod(0o755)
    return compiler


def config_cache() -> str:
    return str(torch._inductor.runtime.cache_dir_utils.cache_dir())


def anonymous(file: Path) -> None:
    """Sources end with the commands that compiled them and quote paths of this machine."""
    if file.suffix == ".cpp":
        file.write_text(file.read_text().split("// Compile cmd")[0].replace(config_cache(), "aoti"))


def deflate(path: Path) -> None:
    """Packs a package again as any zip program would."""
    with zipfile.ZipFile(path) as package:
        entries = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries.items():
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FIXTURES)
