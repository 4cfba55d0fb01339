import { expectTypeOf } from 'vitest'
import { type Tensor } from '../../lib/index.js'
import { pipeline, workerStage, type InferenceAnswer, type InferenceEngine, type Inputs, type Pipeline, type WorkerContext } from '../../lib/serve/index.js'

declare const engine: InferenceEngine
declare const decode: (photo: Buffer) => Promise<Tensor>
declare const resize: (photo: Uint8Array, context: WorkerContext) => Promise<{ pixels: Float32Array }>

// Each stage's input is what the one before gives, out of its promise.
const classify = pipeline({ timeout: 500 })
  .stage('preprocess', decode, { concurrency: 4 })
  .stage('infer', engine)
  .stage('postprocess', ({ outputs, batchSize }, { signal, deadline, id }) => {
    expectTypeOf(outputs).toEqualTypeOf<InferenceAnswer['outputs']>()
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>()
    return { label: `${id} ${batchSize} ${deadline}` }
  })
expectTypeOf(classify).toEqualTypeOf<Pipeline<Buffer, { label: string }>>()
expectTypeOf(classify.run(Buffer.alloc(1))).toEqualTypeOf<Promise<{ label: string }>>()
expectTypeOf(classify.map([Buffer.alloc(1)])).toEqualTypeOf<AsyncGenerator<{ label: string }, void, undefined>>()
expectTypeOf(pipeline().stage('infer', engine)).toEqualTypeOf<Pipeline<Inputs, InferenceAnswer>>()
expectTypeOf(pipeline().stage('a', (x: number) => [x]).stage('b', (x) => x.length > 1)).toEqualTypeOf<Pipeline<number, boolean>>()

// Workers have the types of their functions.
const small = pipeline().stage('resize', workerStage<typeof resize>(new URL('file:///resize.js'), { threads: 2 }))
expectTypeOf(small).toEqualTypeOf<Pipeline<Uint8Array, { pixels: Float32Array }>>()
small.stage('sum', ({ pixels }) => pixels.reduce((a, b) => a + b))

// @ts-expect-error a pipeline of photos is given a text
classify.run('photo.png')
// @ts-expect-error the stage before gives a number, and not a text
pipeline().stage('a', (x: number) => x).stage('b', (x: string) => x)
// @ts-expect-error an engine takes tensors
pipeline().stage('a', (x: number) => x).stage('infer', engine)
// @ts-expect-error the Worker takes bytes
pipeline().stage('a', (x: number) => x).stage('resize', workerStage<typeof resize>(new URL('file:///resize.js')))
// @ts-expect-error no such option
pipeline().stage('a', (x: number) => x, { parallel: 2 })
