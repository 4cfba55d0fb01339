"""Uses a server through KServe's own client, and prints what it saw as JSON: kserve_client.py ADDRESS"""

import asyncio
import json
import sys

import numpy as np
from kserve import InferenceGRPCClient, InferInput, InferRequest


async def infer(client, model, array, datatype, binary, name="x"):
    given = InferInput(name=name, shape=list(array.shape), datatype=datatype)
    given.set_data_from_numpy(array, binary_data=binary)
    answer = await client.infer(InferRequest(infer_inputs=[given], model_name=model, request_id="k1"))
    return answer


async def main():
    client = InferenceGRPCClient(url=sys.argv[1])
    seen = {
        "live": await client.is_server_live(),
        "ready": await client.is_server_ready(),
        "model ready": await client.is_model_ready("echo"),
        "dtypes": {},
    }
    types = {"BOOL": np.bool_, "UINT8": np.uint8, "UINT16": np.uint16, "UINT32": np.uint32, "UINT64": np.uint64, "INT8": np.int8, "INT16": np.int16, "INT32": np.int32, "INT64": np.int64, "FP16": np.float16, "FP32": np.float32, "FP64": np.float64}
    for datatype, dtype in types.items():
        array = np.array([[0, 1, 100], [3, 2, 127]]).astype(dtype)
        for binary in (True, False):
            # FP16 has no typed contents.
            if datatype == "FP16" and not binary:
                continue
            answer = await infer(client, "echo", array, datatype, binary)
            back = answer.outputs[0].as_numpy()
            seen["dtypes"][f"{datatype} {'raw' if binary else 'typed'}"] = bool(back.dtype == array.dtype and np.array_equal(back, array))
    texts = await infer(client, "texts", np.array(["a", "bc"], np.object_), "BYTES", True, "texts")
    seen["texts"] = [each.decode() if isinstance(each, bytes) else each for each in texts.outputs[1].as_numpy().tolist()]
    seen["id"] = texts.id
    try:
        await infer(client, "nobody", np.ones((1, 2), np.float32), "FP32", True)
    except Exception as error:
        seen["unknown"] = error.code().name
    await client.close()
    print(json.dumps(seen))


asyncio.run(main())
