"""Answers {variant, batch, threads, count} with nanoseconds for one forward in Python, {answer: true, ...} with the
output for a fixed input, and {package: path} by writing an AOTInductor package of the network there."""
import json
import sys
import time
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "models"))
from timed import SIDE, network  # noqa: E402

FOLDER = Path(__file__).resolve().parent
made = {}


def model(variant: str):
    if variant not in made:
        made[variant] = network() if variant == "eager" else torch.jit.load(str(FOLDER / f"{variant}.pt")).eval()
    return made[variant]


def answer(request: dict):
    if "package" in request:
        return package(request["package"])
    torch.set_num_threads(request["threads"])
    run, batch = model(request["variant"]), request["batch"]
    with torch.inference_mode():
        if request.get("answer"):
            return run(torch.linspace(0, 1, batch * 3 * SIDE * SIDE).view(batch, 3, SIDE, SIDE)).flatten().tolist()
        x = torch.rand(batch, 4) if request["variant"] == "linear" else torch.rand(batch, 3, SIDE, SIDE)
        count = request["count"]
        start = time.perf_counter_ns()
        for _ in range(count):
            run(x)
        return (time.perf_counter_ns() - start) / count


def package(path: str) -> None:
    example = (torch.rand(2, 3, SIDE, SIDE),)
    batch = torch.export.Dim("n", min=1, max=64)
    with torch.no_grad():
        program = torch.export.export(network(), example, dynamic_shapes=({0: batch},))
        torch._inductor.aoti_compile_and_package(program, package_path=path)


def answer_or_reason(request: dict):
    try:
        return answer(request)
    except Exception as error:  # the other side says which row is left out for it
        return {"failed": str(error)}


for line in sys.stdin:
    print(json.dumps(answer_or_reason(json.loads(line))), flush=True)
