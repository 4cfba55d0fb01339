"""The MLP as most people would serve it: FastAPI and torch, one request at a time. Arguments: model, port."""
import sys

import torch
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

torch.set_num_threads(1)
model = torch.jit.load(sys.argv[1]).eval()
app = FastAPI()


class Inputs(BaseModel):
    data: list[float]


@app.post("/predict")
async def predict(inputs: Inputs) -> dict[str, list[float]]:
    # In the event loop: a thread for each request takes longer than this model.
    with torch.inference_mode():
        return {"data": model(torch.tensor([inputs.data]))[0].tolist()}


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_level="warning", access_log=False)
