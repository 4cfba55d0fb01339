"""Saves TorchScript modules so that the file depends on the module alone.

torch.jit.save writes, beside the code, `.debug_pkl` records that hold the absolute path of every Python file the code
came from. Those say nothing to anyone but the person who saved, and make the same model a different file on every
machine: they are left out here. Error messages then quote the saved code instead of the Python source.
"""

import io
import zipfile
from pathlib import Path

import torch


def save(module: torch.jit.ScriptModule, path: Path, extra_files: dict[str, str] | None = None) -> None:
    written = io.BytesIO()
    torch.jit.save(module, written, _extra_files=extra_files or {})
    with zipfile.ZipFile(written) as full, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as kept:
        for name in full.namelist():
            if not name.endswith(".debug_pkl"):
                kept.writestr(zipfile.ZipInfo(name.replace("archive/", f"{path.stem}/", 1)), full.read(name))
