"""Uses a server through KServe's own HTTP client, and prints what it saw as JSON: kserve_client.py URL"""

import asyncio
import json
import sys

import numpy as np
from httpx import HTTPStatusError
from kserve import InferenceRESTClient, InferInput, InferRequest
from kserve.inference_client import RESTConfig
from kserve.utils.numpy_codec import from_np_dtype

url = sys.argv[1]
seen = {"dtypes": {}}


async def main():
    async with InferenceRESTClient(RESTConfig(protocol="v2")) as client:
        seen["live"] = await client.is_server_live(url)
        seen["ready"] = await client.is_server_ready(url)
        seen["model ready"] = await client.is_model_ready(url, "echo")
        for dtype in (np.bool_, np.uint8, np.uint16, np.uint32, np.uint64, np.int8, np.int16, np.int32, np.int64, np.float16, np.float32, np.float64):
            array = np.array([[0, 1, 100], [3, 2, 127]]).astype(dtype)
            name = from_np_dtype(array.dtype)
            for binary in (True, False):
                if dtype == np.float16 and not binary:
                    continue
                given = InferInput("x", list(array.shape), name)
                given.set_data_from_numpy(array, binary_data=binary)
                answer = await client.infer(url, InferRequest("echo", [given], request_id="k1", parameters={"binary_data_output": binary}), model_name="echo")
                back = answer.outputs[0].as_numpy()
                seen["dtypes"][f"{name} {'binary' if binary else 'JSON'}"] = bool(back.dtype == array.dtype and np.array_equal(back, array))
        seen["id"] = answer.id
        texts = InferInput("texts", [2], "BYTES")
        texts.set_data_from_numpy(np.array(["a", "bc"], np.object_), binary_data=False)
        answer = await client.infer(url, InferRequest("texts", [texts]), model_name="texts")
        seen["texts"] = list(answer.outputs[1].data)
        try:
            await client.infer(url, InferRequest("nobody", [texts]), model_name="nobody")
        except HTTPStatusError as error:
            seen["unknown"] = [error.response.status_code, str(error)]
    async with InferenceRESTClient(RESTConfig(protocol="v1")) as client:
        seen["v1 ready"] = await client.is_model_ready(url, "echo")
        seen["v1"] = await client.infer(url, {"instances": [[1, 2], [3, 4]]}, model_name="echo")


asyncio.run(main())
print(json.dumps(seen))
