/** The codes of what ends a call before a file was read. */
export const notOfTheFile: ReadonlySet<string> = new Set(['ERR_TCH_ABORTED', 'ERR_TCH_DEADLINE', 'ERR_TCH_QUEUE_FULL', 'ERR_TCH_DISPOSED'])

/** What a file that cannot be loaded is, by its content and what libtorch says of it, and what to do about it. */
export function describeModelFile(bytes: Uint8Array, reason: string): string {
  const starts = (...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte)
  if (bytes.length === 0) return 'is empty'
  if (starts(0x50, 0x4b)) return describeArchive(bytes, reason)
  if (starts(0x80) && bytes[1]! <= 5) {
    return 'is a Python pickle (an old torch.save), not a TorchScript model: in Python, load it and save torch.jit.script(model) with torch.jit.save'
  }
  if (starts(0x08) && includes(bytes.subarray(0, 4096), 'onnx')) return 'is an ONNX model, not a TorchScript model'
  if (bytes.length > 8 && includes(bytes.subarray(8, 72), '{"')) return 'looks like a safetensors file: it holds tensors, no model that can be run'
  return 'is not a TorchScript model: expected a .pt file made by torch.jit.save in Python'
}

function describeArchive(bytes: Uint8Array, reason: string): string {
  // The directory of a zip file stands at its end; a file cut short has none.
  const tail = bytes.subarray(Math.max(0, bytes.length - 65536 - 22))
  if (!includes(tail, 'PK\u0005\u0006')) return 'is a truncated archive: it ends in the middle; copy or download it again'
  const names = bytes.subarray(Math.max(0, bytes.length - 4 * 1024 * 1024))
  if (includes(names, 'archive_format')) return 'is an exported program (torch.export.save), which is not compiled: in Python, make a package of it with torch._inductor.aoti_compile_and_package'
  if (includes(names, 'code/') || includes(names, 'constants.pkl')) {
    const [said] = reason.split(/\n|\. /)
    if (said!.includes('not linked with support')) return `cannot be put on the device it is for: ${said}; load it with { device: 'cpu' }`
    return `is a TorchScript archive that libtorch cannot read (${said}): it is damaged, or was made by a newer PyTorch than the libtorch in use`
  }
  if (includes(names, 'data.pkl')) {
    return 'was made by torch.save (a state dict or a whole Python module), not by torch.jit.save: in Python, script or trace the model and save that'
  }
  return 'is a zip archive, but holds no TorchScript model'
}

function includes(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1')
}
