import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { Module, PackagedModule, ScriptModule, torch, type Tensor } from '../lib/index.js'
import { codeOf } from './functional/code.js'
import { liveTensors } from './lifetime/live.js'
import { altered, bytes, errorOf, expectClose, expected, given, load, packages, path, python, run, scratch, withMetadata, written } from './packaged/package.js'

torch.setNumThreads(1)

describe.skipIf(packages === undefined)('an AOTInductor package', () => {
  const { calls } = expected()
  const mlp = packages === undefined ? undefined! : load('mlp')
  const structured = packages === undefined ? undefined! : load('structured')

  it('is told from TorchScript by its content', () => {
    expect(mlp).toBeInstanceOf(PackagedModule)
    expect(mlp).toBeInstanceOf(Module)
    const disguised = join(scratch, 'mlp.pt')
    copyFileSync(path('mlp'), disguised)
    expect(Module.load(disguised)).toBeInstanceOf(PackagedModule)
    expectTypeOf(Module.load<PackagedModule>).returns.toEqualTypeOf<PackagedModule>()
    // By the name alone, where it is written out.
    expectTypeOf(() => Module.load('model.pt2')).returns.toEqualTypeOf<PackagedModule>()
    expectTypeOf(() => Module.load('model.pt')).returns.toEqualTypeOf<ScriptModule>()
    expect(Module.load(join('test', 'fixtures', 'models', 'linear_relu.pt'))).toBeInstanceOf(ScriptModule)
  })

  it('is read from a path, a file URL and bytes', () => {
    const x = torch.ones([2, 8])
    const sources = [path('mlp'), pathToFileURL(path('mlp')), new Uint8Array(readFileSync(path('mlp')))]
    const models = sources.map((source) => Module.load<PackagedModule>(source))
    expect(models.map((model) => bytes(model.forward(x) as Tensor))).toEqual(Array(3).fill(bytes(mlp.forward(x) as Tensor)))
    expect(models.map(({ file }) => file)).toEqual([path('mlp'), path('mlp'), null])
  })

  describe('gives what Python gives', () => {
    it.each(calls['mlp']?.map((call) => [(call.args[0] as { tensor: unknown[] }).tensor.length, call] as const) ?? [])('for a batch of %i', (_, call) => {
      expectClose(written(run(mlp, call)), call.result)
    })

    it.each(calls['structured']?.map((call, i) => [i, call] as const) ?? [])('with containers in and out, #%i', (_, call) => {
      const result = run(structured, call) as Record<string, unknown>
      // A number that depends on a size comes as a tensor, in Python too.
      expectClose(written({ ...result, rows: (result['rows'] as Tensor).item() }), call.result)
    })

    it('for each model of a package of several', () => {
      for (const name of ['encoder', 'decoder']) {
        const model = load('several', { model: name })
        expect([model.name, model.modelNames]).toEqual([name, ['encoder', 'decoder']])
        expectClose(written(run(model, calls[name]![0]!)), calls[name]![0]!.result)
      }
    })

    it.skipIf(python === undefined)('to the last bit, from the same package', () => {
      const program = `
import sys, torch
torch.set_num_threads(1)
# What aoti_load_package wraps, without importing the compiler.
model = torch._C._aoti.AOTIModelPackageLoader(sys.argv[1], "model", False, 1, -1)
torch.manual_seed(3)
print(model.boxed_run([torch.randn(7, 8)])[0].numpy().tobytes().hex())`
      torch.manualSeed(3)
      expect(bytes(mlp.forward(torch.randn([7, 8])) as Tensor)).toBe(execFileSync(python!, ['-c', program, path('mlp')], { encoding: 'utf8' }).trim())
    })
  })

  it('says what it takes, gives and holds', () => {
    expect(mlp.inputs).toEqual([{ name: 'x', dtype: 'float32', device: 'cpu', shape: [{ name: expect.any(String), min: 1, max: 64 }, 8] }])
    expect(mlp.outputs).toEqual([''])
    expect(mlp.constants().map(({ name, kind, dtype, shape, device }) => [name, kind, dtype, shape, device])).toEqual([
      ['hidden.weight', 'parameter', 'float32', [16, 8], 'cpu'], ['hidden.bias', 'parameter', 'float32', [16], 'cpu'],
      ['output.weight', 'parameter', 'float32', [4, 16], 'cpu'], ['output.bias', 'parameter', 'float32', [4], 'cpu'],
      ['scale', 'buffer', 'float32', [4], 'cpu'],
    ])
    expect(mlp.parameters().map((tensor) => tensor.shape)).toEqual([[16, 8], [16], [4, 16], [4]])
    expect(mlp.metadata).toMatchObject({ AOTI_DEVICE_KEY: 'cpu', AOTI_PLATFORM: process.platform })
    expect([mlp.name, mlp.device]).toEqual(['model', 'cpu'])
    expect(structured.inputs.map(({ name }) => name)).toEqual(['image', 'options.scale', 'options.shift', 'pair[0]', 'pair[1][0]', 'mask'])
    expect(structured.inputs[4]!.shape).toEqual([{ name: expect.stringMatching(/^2\*s/), min: 2, max: 64 }, 4])
    expect(structured.outputs).toEqual(['sums', 'parts[0]', 'parts[1][0]', 'parts[1][1]', 'stats.mean', 'stats.deviation', 'rows', 'bias', 'nothing'])
    expect(structured.methods[0]!.arguments.map(({ name, type, keywordOnly, default: fallback }) => [name, type, keywordOnly, fallback])).toEqual([
      ['image', 'Tensor', false, null], ['options', 'Dict[str, Tensor]', false, null], ['pair', 'Tuple[Tensor, List[Tensor]]', false, null],
      ['mask', 'Tensor', true, null], ['times', 'int', true, '3'],
    ])
  })

  it('reads extra files of the archive', async () => {
    const model = Module.load<PackagedModule>(await altered('mlp', (_, content) => content, { 'mlp/extra/labels.json': '["a"]' }), { extraFiles: ['labels.json', 'none'] })
    expect(model.extraFiles).toEqual({ 'labels.json': '["a"]', none: '' })
  })

  describe('takes arguments', () => {
    const [image, options, pair] = (calls['structured']?.[0]?.args ?? []).map(given) as [Tensor, Record<string, Tensor>, [Tensor, Tensor[]]]
    const { mask } = (given(calls['structured']?.[0]?.kwargs ?? {}) ?? {}) as { mask: Tensor }
    const sums = (result: unknown) => bytes((result as { sums: Tensor }).sums)
    const call = (...args: unknown[]) => structured.forward(...args) as unknown

    it('by position and by name, dictionaries as objects and Maps', () => {
      const first = sums(call(image, options, pair, { mask, times: 3 }))
      expect(sums(call({ image, options, pair, mask }))).toBe(first)
      expect(sums(call(image, new Map(Object.entries(options)), pair, { mask }))).toBe(first)
      expect(sums(call(image, options, { mask, pair }))).toBe(first)
    })

    it('and refuses those that do not fit, saying where', () => {
      const refused: [code: string, message: RegExp, body: () => unknown][] = [
        ['ERR_TCH_MISSING_ARGUMENT', /argument 'mask' \(Tensor\) is missing/, () => call(image, options, pair)],
        ['ERR_TCH_MISSING_ARGUMENT', /argument 'image'/, () => call()],
        ['ERR_TCH_UNKNOWN_ARGUMENT', /no argument 'masc'; it takes image: Tensor/, () => call(image, options, pair, { masc: mask })],
        ['ERR_TCH_UNKNOWN_ARGUMENT', /takes 3 positional arguments.*got 4/, () => call(image, options, pair, mask)],
        ['ERR_TCH_INVALID_ARGUMENT', /'image' is given twice/, () => call(image, options, pair, { image, mask })],
        ['ERR_TCH_MISSING_ARGUMENT', /argument 'options' lacks shift/, () => call({ image, options: { scale: options.scale }, pair, mask })],
        ['ERR_TCH_UNKNOWN_ARGUMENT', /argument 'options' has no more; it has scale, shift/, () => call({ image, options: { ...options, more: 1 }, pair, mask })],
        ['ERR_TCH_TYPE', /'options' must be an object or Map with scale, shift, not Tensor/, () => call(image, image, pair, { mask })],
        ['ERR_TCH_INVALID_ARGUMENT', /'pair' is a Tuple.* of 2, got 1/, () => call(image, options, [image], { mask })],
        ['ERR_TCH_TYPE', /'pair' must be an array of 2, not Tensor/, () => call(image, options, image, { mask })],
        ['ERR_TCH_TYPE', /'pair\[1\]\[0\]' must be a Tensor, not null/, () => call(image, options, [image, [null]], { mask })],
        ['ERR_TCH_TYPE', /'mask' must have dtype bool, got float32/, () => call(image, options, pair, { mask: image })],
        ['ERR_TCH_VALUE', /'times' is 3 in this package/, () => call(image, options, pair, { mask, times: 4 })],
        ['ERR_TCH_SHAPE', /'pair\[0\]' must have shape \[s\d+ \(1 to 32\), 4\], got \[3, 4\]: s\d+ is 2 in an argument before/, () => call(image, options, [torch.ones([3, 4]), pair[1]], { mask })],
        ['ERR_TCH_SHAPE', /'pair\[1\]\[0\]' .* got \[5, 4\]: 2\*s\d+ is 4/, () => call(image, options, [pair[0], [torch.ones([5, 4])]], { mask })],
        ['ERR_TCH_NO_METHOD', /no method 'encode'; it has forward/, () => structured.call('encode', image)],
      ]
      for (const [code, message, body] of refused) {
        const error = errorOf(body)
        expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)])
      }
    })

    it('only of the shapes and dtypes it was compiled for', () => {
      const code = (x: unknown) => codeOf(() => mlp.forward(x))
      for (const shape of [[8], [3, 9], [3, 7], [0, 8], [65, 8], [1, 3, 8], []]) expect(code(torch.ones(shape)), String(shape)).toBe('ERR_TCH_SHAPE')
      for (const dtype of ['float64', 'int64', 'bool', 'bfloat16', 'complex64'] as const) expect(code(torch.ones([3, 8], { dtype })), dtype).toBe('ERR_TCH_TYPE')
      expect(code(torch.ones([3, 8], { device: 'meta' }))).toBe('ERR_TCH_INVALID_ARGUMENT')
      expect(code(torch.ones([3, 8]).toSparse())).toBe('ERR_TCH_TYPE')
      for (const other of [null, 3, 'x', [[1]], new Float32Array(8)]) expect(code(other)).toBe('ERR_TCH_TYPE')
      const gone = torch.ones([3, 8])
      gone.dispose()
      expect(code(gone)).toBe('ERR_TCH_DISPOSED')
    })

    it('wherever their elements lie in memory', () => {
      const x = torch.randn([4, 8])
      const wanted = bytes(mlp.forward(x) as Tensor)
      const wide = torch.randn([4, 16])
      wide.narrow(1, 3, 8).copy_(x)
      const views = [x.t().contiguous().t(), wide.narrow(1, 3, 8), torch.stack([x, x]).select(0, 1), torch.complex(torch.zeros([4, 8]), x.neg()).conj().imag]
      for (const view of views) expect(bytes(mlp.forward(view) as Tensor)).toBe(wanted)
      const row = torch.randn([1, 8])
      expect(bytes(mlp.forward(row.expand([5, 8])) as Tensor)).toBe(bytes(mlp.forward(row.expand([5, 8]).contiguous()) as Tensor))
    })

    it('which stay as they are, and gives results without history', () => {
      const x = torch.ones([2, 8], { requiresGrad: true })
      const result = mlp.forward(x) as Tensor
      expect([result.requiresGrad, x.requiresGrad, x.grad]).toEqual([false, true, null])
      const before = liveTensors()
      torch.scope(() => { for (let i = 0; i < 50; i++) mlp.forward(x.t().contiguous().t()) })
      for (let i = 0; i < 50; i++) codeOf(() => mlp.forward(torch.ones([2, 9])))
      expect(liveTensors()).toBe(before)
    })
  })

  it('is a module whose device, dtypes and mode are fixed', () => {
    class Net extends Module {
      package = load('mlp')
      override forward(x: Tensor): Tensor { return this.package.forward(x) as Tensor }
    }
    const net = new Net()
    expect(net.forward(torch.ones([1, 8])).shape).toEqual([1, 4])
    expect(net.namedParameters().map(([name]) => name)).toEqual(['package.hidden.weight', 'package.hidden.bias', 'package.output.weight', 'package.output.bias'])
    expect([...net.stateDict().keys()]).toContain('package.scale')
    expect(String(net)).toContain('(package): PackagedModule(model, device=cpu)')
    expect([mlp.training, mlp.eval().training, mlp.to('cpu'), mlp.requiresGrad_(false)]).toEqual([false, false, mlp, mlp])
    for (const change of [() => mlp.train(), () => mlp.to('float64'), () => mlp.to('cuda'), () => mlp.requiresGrad_(), () => mlp.deepcopy(), () => net.loadStateDict(net.stateDict())]) {
      expect(codeOf(change)).toBe('ERR_TCH_UNSUPPORTED')
    }
  })

  it('is no part of a chain of operators', async () => {
    const x = torch.ones([1, 8])
    await expect(torch.runAsync(() => mlp.forward(x) as Tensor)).rejects.toMatchObject({ code: 'ERR_TCH_UNSUPPORTED' })
  })

  it('refuses to be used once it is disposed', () => {
    const model = load('mlp')
    model.dispose()
    model.dispose()
    for (const use of [() => model.forward(torch.ones([1, 8])), () => model.constants(), () => model.stateDict(), () => model.loadStateDict({}), () => model.parameters()]) {
      expect(codeOf(use)).toBe('ERR_TCH_DISPOSED')
    }
    expect(codeOf(() => PackagedModule.prototype.call.call({}, 'forward'))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })

  it('whose description lacks what tch-node records still runs, by position', async () => {
    const plain = Module.load<PackagedModule>(await withMetadata('structured', { tch_node: undefined }))
    const { args, kwargs } = calls['structured']![0]!
    const result = plain.forward(...args.map(given), given(kwargs)) as Record<string, unknown>
    expect(bytes(result['sums'] as Tensor)).toBe(bytes((run(structured, calls['structured']![0]!) as { sums: Tensor }).sums))
    // Fields of named tuples are not recorded by PyTorch.
    expect((result['stats'] as Tensor[]).length).toBe(2)
    expect(plain.methods[0]!.arguments.map(({ name }) => name)).toEqual(['arg0', 'arg1', 'arg2', 'mask', 'times'])
    expect(codeOf(() => plain.forward(...args.map(given), { mask: given(kwargs['mask']!), times: torch.ones([]) }))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })
})
