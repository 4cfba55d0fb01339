"""Uses every part of a server through Triton's own client, and prints what it saw as JSON: triton_client.py ADDRESS TOKEN"""

import json
import queue
import sys

import ml_dtypes
import numpy as np
import tritonclient.grpc as triton
from tritonclient.utils import InferenceServerException, np_to_triton_dtype

client = triton.InferenceServerClient(sys.argv[1])
authorization = {"authorization": f"Bearer {sys.argv[2]}"}
seen = {}


def tensor(name, array, datatype=None):
    given = triton.InferInput(name, list(array.shape), datatype or np_to_triton_dtype(array.dtype))
    given.set_data_from_numpy(array)
    return given


def error_of(call):
    try:
        call()
        return None
    except InferenceServerException as error:
        return [error.status(), error.message()]


seen["live"] = client.is_server_live()
seen["ready"] = client.is_server_ready()
seen["model ready"] = client.is_model_ready("echo")
seen["server"] = client.get_server_metadata(as_json=True)
seen["model"] = client.get_model_metadata("echo", as_json=True)
seen["config"] = client.get_model_config("echo", as_json=True)

values = [[0, 1, 100], [3, 2, 127]]
seen["dtypes"] = {}
for dtype in (np.bool_, np.uint8, np.uint16, np.uint32, np.uint64, np.int8, np.int16, np.int32, np.int64, np.float16, np.float32, np.float64):
    array = np.array(values).astype(dtype)
    answer = client.infer("echo", [tensor("x", array)], outputs=[triton.InferRequestedOutput("y")])
    back = answer.as_numpy("y")
    seen["dtypes"][np_to_triton_dtype(array.dtype)] = bool(back.dtype == array.dtype and np.array_equal(back, array))
array = np.array(values, np.float32)
half = array.astype(ml_dtypes.bfloat16)
answer = client.infer("echo", [tensor("x", half, "BF16")])
seen["dtypes"]["BF16"] = answer.get_output("y").datatype == "BF16" and bool(np.array_equal(answer.as_numpy("y").astype(np.float32), array))

texts = np.array(["straße", "", "b"], np.object_)
answer = client.infer("texts", [tensor("texts", texts)], request_id="t1")
seen["texts"] = [text.decode() for text in answer.as_numpy("texts").tolist()]
seen["lengths"] = answer.as_numpy("lengths").tolist()
seen["id"] = answer.get_response().id

large = np.arange(4 * 2**20, dtype=np.float32).reshape(1, -1)
seen["large"] = bool(np.array_equal(client.infer("echo", [tensor("x", large)]).as_numpy("y"), large))
for algorithm in ("gzip", "deflate"):
    seen[algorithm] = bool(np.array_equal(client.infer("echo", [tensor("x", array)], compression_algorithm=algorithm).as_numpy("y"), array))

client.infer("echo", [tensor("x", array)], priority=1, timeout=5_000_000, client_timeout=10, headers={"x-tenant-id": "python"})
client.infer("echo", [tensor("x", array)], sequence_id=7, sequence_start=True, sequence_end=True)
answers = queue.Queue()
for at in range(20):
    client.async_infer("echo", [tensor("x", np.full((1, 2), at, np.float32))], lambda result, error: answers.put((result, error)))
seen["async"] = sorted(float(answers.get(timeout=20)[0].as_numpy("y")[0, 0]) for _ in range(20))

client.start_stream(lambda result, error: answers.put((result, error)))
for at in range(20):
    client.async_stream_infer("nobody" if at == 10 else "echo", [tensor("x", np.full((1, 2), at, np.float32))], request_id=str(at), enable_empty_final_response=True)
seen["stream"] = []
for at in range(20):
    result, error = answers.get(timeout=20)
    if error is not None:
        seen["stream"].append(str(error))
        continue
    final = result.get_response().parameters["triton_final_response"].bool_param
    seen["stream"].append([result.get_response().id, float(result.as_numpy("y")[0, 0]), final])
client.stop_stream()

seen["errors"] = {
    "unknown": error_of(lambda: client.infer("nobody", [tensor("x", array)])),
    "shape": error_of(lambda: client.infer("echo", [triton.InferInput("x", [2], "FP32")])),
    "no token": error_of(lambda: client.load_model("echo")),
}
client.load_model("echo", headers=authorization)
client.unload_model("echo", headers=authorization)
seen["index"] = client.get_model_repository_index(as_json=True)
seen["statistics"] = client.get_inference_statistics("echo", as_json=True)
print(json.dumps(seen))
