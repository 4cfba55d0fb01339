"""Trains the classifier of examples/classify and writes everything that the example ships.

    pip install torch==2.13.0 numpy pillow     (on x86-64 Linux: torch==2.13.0+cpu)
    python scripts/models/classifier.py        (about three minutes on one core)
    python scripts/models/classifier.py --evaluate

It learns from one region of each photograph (photographs.py) and is judged on another region of the same photograph
that training never sees. Those held-out regions are also what the example ships as photographs.

Writes: examples/classify/classifier.pt (TorchScript), photos/*, and, for the tests, a strip of prepared
pictures with the logits that Python's torch gives for them. Seeded: the same torch on the same kind of CPU gives the
same model.
"""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageEnhance, ImageFilter
from torch import Tensor, nn

import archive
from photographs import SUBJECTS, Subject, open_photographs

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "classify"
FIXTURES = ROOT / "test" / "fixtures" / "classify"
MODEL = EXAMPLE / "classifier.pt"
SIDE = 96  # pictures are scaled to SIDE x SIDE before they reach the model
LABELS = [subject.label for subject in SUBJECTS]
# How the held-out region of a subject is stored: one of each common format, the rest as JPEG.
FORMATS = {"coins": "png", "retina": "webp"}
STRIP = ["brick", "cat", "galaxies", "raccoon"]


class Classifier(nn.Module):
    """RGB pictures [N, 3, H, W] in, one row of logits per picture out. Any H and W from 32 up will do.

    Takes bytes (0 to 255) or floats (0 to 1): the normalisation is part of the model, so that every program that
    loads it prepares pictures in the same way.
    """

    labels: list[str]

    def __init__(self, labels: list[str]) -> None:
        super().__init__()
        self.labels = labels
        self.register_buffer("mean", torch.tensor([0.45, 0.43, 0.40]).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor([0.25, 0.25, 0.25]).view(1, 3, 1, 1))
        self.features = nn.Sequential(
            _block(3, 16, stride=2),
            _block(16, 32, stride=2),
            _block(32, 48, stride=2),
            _block(48, 64, stride=1),
            _block(64, 80, stride=2),
        )
        self.dropout = nn.Dropout(0.2)
        self.head = nn.Linear(2 * 80, len(labels))

    def forward(self, pictures: Tensor) -> Tensor:
        if not pictures.is_floating_point():
            pictures = pictures.to(torch.float32) / 255.0
        x = (pictures - self.mean) / self.deviation
        x = self.features(x)
        # What the picture is like all over, and what it has anywhere.
        x = torch.cat([x.mean(dim=[2, 3]), x.amax(dim=[2, 3])], dim=1)
        return self.head(self.dropout(x))


def _block(inward: int, outward: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inward, outward, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(outward),
        nn.ReLU(inplace=True),
    )


def to_tensor(picture: Image.Image) -> Tensor:
    """An RGB picture as bytes [3, H, W]."""
    return torch.from_numpy(np.array(picture, dtype=np.uint8)).permute(2, 0, 1).contiguous()


def cover(picture: Image.Image) -> Image.Image:
    """The largest centred square, scaled to SIDE x SIDE: what the example does with sharp's `fit: 'cover'`."""
    side = min(picture.size)
    left, top = (picture.width - side) / 2, (picture.height - side) / 2
    return picture.resize((SIDE, SIDE), Image.Resampling.LANCZOS, box=(left, top, left + side, top + side))


def crop(region: Image.Image, chance: random.Random, least: float) -> Image.Image:
    """A random square of the region, between `least` and all of its shorter side, scaled to SIDE x SIDE."""
    shorter = min(region.size)
    side = shorter * chance.triangular(least, 1.0, 1.0)  # rather large than small: people photograph whole things
    left, top = chance.uniform(0, region.width - side), chance.uniform(0, region.height - side)
    # Programs scale with different filters; a texture must not look new because of that.
    scaling = chance.choice([Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
    return region.resize((SIDE, SIDE), scaling, box=(left, top, left + side, top + side))


def vary(picture: Image.Image, subject: Subject, chance: random.Random) -> Image.Image:
    """The same thing seen on another day: turned, mirrored, other light, other colour balance, a shakier hand."""
    if chance.random() < 0.5:
        picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if not subject.upright and chance.random() < 0.5:
        turn = chance.choice([Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270])
        picture = picture.transpose(turn)
    picture = ImageEnhance.Brightness(picture).enhance(chance.uniform(0.6, 1.4))
    picture = ImageEnhance.Contrast(picture).enhance(chance.uniform(0.7, 1.4))
    if subject.tint is None:
        picture = ImageEnhance.Color(picture).enhance(chance.uniform(0.4, 1.3))
    amount = chance.random() if subject.tint else 0.0
    gains = [1 - amount * (1 - channel) for channel in subject.tint or (1.0, 1.0, 1.0)]
    gains = [gain * chance.uniform(0.9, 1.1) for gain in gains]
    picture = picture.point([min(255, round(value * gain)) for gain in gains for value in range(256)])
    if chance.random() < 0.25:
        picture = picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.2)))
    return picture


def slants(region: Image.Image) -> list[Image.Image]:
    """The region upright and turned by a few degrees, cut so that no corner of a turned one is empty."""
    upright_and_turned = [region]
    for degrees in (-20, -10, 10, 20):
        turned = region.rotate(degrees, Image.Resampling.BICUBIC)
        slack = round(min(region.size) * 0.17)
        upright_and_turned.append(turned.crop((slack, slack, region.width - slack, region.height - slack)))
    return upright_and_turned


def train(photographs: dict[str, Image.Image], steps: int, batch: int) -> Classifier:
    torch.manual_seed(2)
    chance = random.Random(2)
    regions = {subject.label: slants(photographs[subject.label].crop(subject.learn)) for subject in SUBJECTS}
    model = Classifier(LABELS).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=6e-3, total_steps=steps)
    started = time.monotonic()
    for step in range(steps):
        chosen = [chance.randrange(len(SUBJECTS)) for _ in range(batch)]
        pictures = [
            vary(crop(chance.choice(regions[LABELS[index]]), chance, SUBJECTS[index].least), SUBJECTS[index], chance)
            for index in chosen
        ]
        inputs = torch.stack([to_tensor(picture) for picture in pictures])
        logits = model(inputs.to(memory_format=torch.channels_last))
        loss = nn.functional.cross_entropy(logits, torch.tensor(chosen), label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 50 == 49:
            print(f"step {step + 1}/{steps}  loss {loss.item():.3f}  {time.monotonic() - started:.0f} s", flush=True)
    return model.to(memory_format=torch.contiguous_format).eval()


def save(model: Classifier) -> None:
    EXAMPLE.mkdir(parents=True, exist_ok=True)
    # The labels travel in the model's file, so that the two cannot be mixed up.
    archive.save(torch.jit.script(model), MODEL, {"labels.json": json.dumps(LABELS)})
    print(f"{MODEL.name}: {MODEL.stat().st_size} bytes")


def save_photos(photographs: dict[str, Image.Image]) -> None:
    """The held-out regions as ordinary photo files; grey photographs stay grey."""
    (EXAMPLE / "photos").mkdir(parents=True, exist_ok=True)
    for subject in SUBJECTS:
        picture = photographs[subject.label].crop(subject.held_out)
        if max(picture.size) > 900:
            picture = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)
        if subject.tint is not None:
            picture = picture.convert("L")
        picture.save(photo_path(subject), quality=90)


def photo_path(subject: Subject) -> Path:
    return EXAMPLE / "photos" / f"{subject.label.replace(' ', '-')}.{FORMATS.get(subject.label, 'jpg')}"


def save_parity_fixture() -> None:
    """Prepared pictures, one below the other in a lossless file, and the logits for exactly those bytes."""
    FIXTURES.mkdir(parents=True, exist_ok=True)
    by_label = {subject.label: subject for subject in SUBJECTS}
    strip = Image.new("RGB", (SIDE, SIDE * len(STRIP)))
    for row, label in enumerate(STRIP):
        strip.paste(cover(Image.open(photo_path(by_label[label])).convert("RGB")), (0, row * SIDE))
    strip.save(FIXTURES / "strip.png", optimize=True)
    inputs = torch.stack([to_tensor(strip.crop((0, row * SIDE, SIDE, (row + 1) * SIDE))) for row in range(len(STRIP))])
    with torch.inference_mode():
        logits = torch.jit.load(str(MODEL))(inputs)
    expected = {"side": SIDE, "labels": STRIP, "logits": [[round(value, 6) for value in row] for row in logits.tolist()]}
    (FIXTURES / "strip.json").write_text(json.dumps(expected, indent=1) + "\n")


def evaluate(photographs: dict[str, Image.Image], crops: int) -> None:
    """Prints accuracy on random crops of the held-out regions, and the answer for each shipped photo file."""
    model = torch.jit.load(str(MODEL))
    chance = random.Random(1)
    right_in_all = 0
    print(f"{'class':12} {'held-out crops':>14}   whole photo")
    for index, subject in enumerate(SUBJECTS):
        region = photographs[subject.label].crop(subject.held_out)
        inputs = torch.stack([to_tensor(crop(region, chance, subject.least)) for _ in range(crops)])
        with torch.inference_mode():
            right = int((model(inputs).argmax(1) == index).sum())
            photo = to_tensor(cover(Image.open(photo_path(subject)).convert("RGB"))).unsqueeze(0)
            share, best = model(photo).softmax(1)[0].max(0)
        right_in_all += right
        print(f"{subject.label:12} {100 * right / crops:13.1f}%   {LABELS[best]} {100 * share:.1f}%")
    print(f"{'all':12} {100 * right_in_all / crops / len(SUBJECTS):13.1f}%   ({crops} crops a class)")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--evaluate", action="store_true", help="judge the model that is there, train nothing")
    options.add_argument("--cache", type=Path, default=ROOT / "build" / "photographs", help="where wheels are kept")
    options.add_argument("--steps", type=int, default=1200)
    options.add_argument("--batch", type=int, default=48)
    options.add_argument("--crops", type=int, default=500, help="held-out crops a class")
    chosen = options.parse_args()
    torch.set_num_threads(1)  # with several, sums are split differently and the weights differ in their last bits
    photographs = open_photographs(chosen.cache)
    if not chosen.evaluate:
        save(train(photographs, chosen.steps, chosen.batch))
        save_photos(photographs)
        save_parity_fixture()
    evaluate(photographs, chosen.crops)


if __name__ == "__main__":
    main()
