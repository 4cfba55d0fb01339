"""Uses every part of a server through Triton's own HTTP client, and prints what it saw as JSON: triton_client.py ADDRESS TOKEN"""

import json
import sys

import ml_dtypes
import numpy as np
import tritonclient.http as triton
from tritonclient.utils import InferenceServerException, np_to_triton_dtype

client = triton.InferenceServerClient(sys.argv[1], concurrency=4)
authorization = {"authorization": f"Bearer {sys.argv[2]}"}
seen = {}


def tensor(name, array, datatype=None, binary=True):
    given = triton.InferInput(name, list(array.shape), datatype or np_to_triton_dtype(array.dtype))
    given.set_data_from_numpy(array, binary_data=binary)
    return given


def error_of(call):
    try:
        call()
        return None
    except InferenceServerException as error:
        return [error.status(), error.message()]


seen["live"] = client.is_server_live()
seen["ready"] = client.is_server_ready()
seen["model ready"] = [client.is_model_ready("echo"), client.is_model_ready("echo", "1"), client.is_model_ready("nobody")]
seen["server"] = client.get_server_metadata()
seen["model"] = client.get_model_metadata("echo")
seen["config"] = client.get_model_config("echo")

values = [[0, 1, 100], [3, 2, 127]]
seen["dtypes"] = {}
dtypes = [np.bool_, np.uint8, np.uint16, np.uint32, np.uint64, np.int8, np.int16, np.int32, np.int64, np.float16, np.float32, np.float64]
for dtype in dtypes:
    array = np.array(values).astype(dtype)
    name = np_to_triton_dtype(array.dtype)
    for into in (True, False):
        for out in (True, False):
            if dtype == np.float16 and not (into and out):
                continue
            answer = client.infer("echo", [tensor("x", array, binary=into)], outputs=[triton.InferRequestedOutput("y", binary_data=out)])
            back = answer.as_numpy("y")
            seen["dtypes"][f"{name} {'binary' if into else 'JSON'} {'binary' if out else 'JSON'}"] = bool(back.dtype == array.dtype and np.array_equal(back, array))
answer = client.infer("echo", [tensor("x", np.array(values, np.float32).astype(ml_dtypes.bfloat16), "BF16")])
seen["dtypes"]["BF16"] = answer.get_output("y")["datatype"] == "BF16" and bool(np.array_equal(answer.as_numpy("y").astype(np.float32), np.array(values, np.float32)))

large = np.array([[2**53 + 1, -(2**63), 2**63 - 1]], np.int64)
odd = np.array([[np.nan, np.inf, -np.inf, 0.1]], np.float32)
for name, array in (("int64", large), ("nan", odd)):
    back = client.infer("echo", [tensor("x", array, binary=False)], outputs=[triton.InferRequestedOutput("y", binary_data=False)]).as_numpy("y")
    seen[name] = bool(np.array_equal(back, array, equal_nan=name == "nan"))

texts = np.array(["straße", "", "b"], np.object_)
for binary in (True, False):
    outputs = [triton.InferRequestedOutput("texts", binary_data=binary), triton.InferRequestedOutput("lengths", binary_data=binary)]
    answer = client.infer("texts", [tensor("texts", texts, binary=binary)], outputs=outputs, request_id="t1")
    got = answer.as_numpy("texts").tolist()
    seen[f"texts {str(binary).lower()}"] = [text.decode() if isinstance(text, bytes) else text for text in got]
    seen["lengths"] = answer.as_numpy("lengths").tolist()
    seen["id"] = answer.get_response()["id"]

array = np.array(values, np.float32)
for algorithm in ("gzip", "deflate"):
    answer = client.infer("echo", [tensor("x", array)], request_compression_algorithm=algorithm, response_compression_algorithm=algorithm)
    seen[algorithm] = bool(np.array_equal(answer.as_numpy("y"), array))
million = np.arange(2**20, dtype=np.float32).reshape(1, -1)
seen["large"] = bool(np.array_equal(client.infer("echo", [tensor("x", million)]).as_numpy("y"), million))
client.infer("echo", [tensor("x", array)], priority=1, timeout=5_000_000, headers={"x-tenant-id": "python"})
client.infer("echo", [tensor("x", array)], sequence_id=7, sequence_start=True, sequence_end=True)
waiting = [client.async_infer("echo", [tensor("x", np.full((1, 2), at, np.float32))]) for at in range(20)]
seen["async"] = [float(each.get_result().as_numpy("y")[0, 0]) for each in waiting]
classes = client.infer("echo", [tensor("x", array)], outputs=[triton.InferRequestedOutput("y", class_count=1)]).as_numpy("y")
seen["classes"] = [[text.decode() for text in row] for row in classes.tolist()]

seen["errors"] = {
    "unknown": error_of(lambda: client.infer("nobody", [tensor("x", array)])),
    "no data": error_of(lambda: client.infer("echo", [triton.InferInput("x", [2], "FP32")])),
    "no token": error_of(lambda: client.load_model("echo")),
}
client.load_model("echo", headers=authorization)
client.unload_model("echo", headers=authorization)
seen["index"] = client.get_model_repository_index()
seen["statistics"] = client.get_inference_statistics("echo")
print(json.dumps(seen))
