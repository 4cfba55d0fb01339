import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { TorchError } from '../../errors.js'
import { readPicture, type PictureOptions } from '../../picture.js'
import { isPlainObject } from '../../values.js'
import type { InferenceBackend } from '../backend.js'
import { disposeValues, rankRows } from '../protocol/index.js'
import type { ImageHints } from '../registry/description.js'
import type { TensorSpec } from '../tensor-spec.js'
import { sendFailure, HttpFailure } from './failure.js'
import type { RouteSettings } from './options.js'
import { inferenceCall, modelOf, requestId } from './request-fields.js'
import { addRoutes, type Route } from './routes.js'
import { nestedJson } from './value-json.js'

/** A picture of a few kilobytes can claim to be as large as a city. */
const PIXELS = 50_000_000
const SIZE = /^(\d{1,5})(?:x(\d{1,5}))?$/
const layouts = ['nchw', 'nhwc', 'chw', 'hwc'] as const

type Query = Partial<Record<string, string>>

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', message)
}

function size(query: Query, name: string): [number, number | undefined] | undefined {
  const text = query[name]
  if (text === undefined) return undefined
  const [, width, height] = SIZE.exec(text) ?? refuse(`'${name}' is WxH or one number of pixels`)
  const sides = [Number(width), height === undefined ? undefined : Number(height)] as [number, number | undefined]
  return sides.every((side) => side === undefined || (side > 0 && side <= 16384)) ? sides : refuse(`'${name}' has sides of 1 to 16384 pixels`)
}

function numbers(query: Query, name: string): number[] | undefined {
  const list = query[name]?.split(',').map((text) => (text.trim() === '' ? NaN : Number(text)))
  return list === undefined || list.every((each) => Number.isFinite(each)) ? list : refuse(`'${name}' is numbers with commas between`)
}

/** What a query says: resize, crop, mean, std, scale, gray, layout. @throws `ERR_TCH_REQUEST` */
function fromQuery(query: Query): Partial<PictureOptions> {
  const options: Partial<PictureOptions> = {}
  const resize = size(query, 'resize')
  if (resize !== undefined) options.resize = resize[1] === undefined ? resize[0] : [resize[0], resize[1]]
  const crop = size(query, 'crop')
  if (crop !== undefined) options.centerCrop = [crop[0], crop[1] ?? crop[0]]
  const mean = numbers(query, 'mean')
  if (mean !== undefined) options.mean = mean
  const std = numbers(query, 'std')
  if (std !== undefined) options.std = std
  const scale = numbers(query, 'scale')
  if (scale !== undefined) options.scale = scale[0]!
  if (query['gray'] !== undefined) options.gray = query['gray'] !== 'false'
  if (query['layout'] !== undefined) options.layout = layouts.find((layout) => layout === query['layout']) ?? refuse(`'layout' is one of ${layouts.join(', ')}`)
  return options
}

/** What the input's shape and dtype ask for: height and width are filled, and what is over is cut off around the middle. */
function fromSpec({ dtype, shape = [] }: TensorSpec): PictureOptions {
  const channelsLast = shape.length >= 3 && [1, 3].includes(shape.at(-1)!) && ![1, 3].includes(shape.at(-3)!)
  const layout = shape.length === 3 ? (channelsLast ? 'hwc' : 'chw') : channelsLast ? 'nhwc' : 'nchw'
  const [height = -1, width = -1] = channelsLast ? shape.slice(-3, -1) : shape.slice(-2)
  const options: PictureOptions = { layout, dtype: dtype === undefined || dtype === 'bytes' ? 'float32' : dtype }
  if (shape.length >= 3 && shape.at(channelsLast ? -1 : -3) === 1) options.gray = true
  if (height > 0 && width > 0) Object.assign(options, { resize: Math.max(height, width), centerCrop: [width, height] })
  return options
}

/** What a model's configuration says, whose sizes may be one number. */
function hintsOf(configured: unknown): Partial<PictureOptions> & { input?: string } {
  if (!isPlainObject(configured)) return {}
  const { centerCrop, ...rest } = configured as ImageHints
  const crop = typeof centerCrop === 'number' ? [centerCrop, centerCrop] : centerCrop
  return { ...rest, ...(crop === undefined ? {} : { centerCrop: crop }) } as Partial<PictureOptions> & { input?: string }
}

async function uploaded(request: FastifyRequest, limit: number): Promise<Buffer> {
  if (Buffer.isBuffer(request.body)) return request.body.length > 0 ? request.body : refuse('the body is empty; send a picture')
  if (!request.isMultipart()) throw new HttpFailure(415, 'send a picture as the body, or as the file of a multipart/form-data form')
  let bytes: Buffer | undefined
  try {
    bytes = await (await request.file({ limits: { files: 1, fileSize: limit } }))?.toBuffer()
  } catch (error) {
    // The reader of forms has a status for its limits alone.
    if ((error as { statusCode?: number }).statusCode !== undefined) throw error
    return refuse(`the form cannot be read: ${(error as Error).message}`)
  }
  return bytes ?? refuse('the form has no file')
}

function wrongPicture(error: unknown): never {
  // What is wrong with a file at the shell is wrong with the request here.
  if (error instanceof TorchError && ['ERR_TCH_DATA_FILE', 'ERR_TCH_INVALID_ARGUMENT'].includes(error.code)) return refuse(error.message)
  if (error instanceof TorchError && error.code === 'ERR_TCH_PACKAGE_MISSING') throw new HttpFailure(501, error.message)
  throw error
}

async function classify(backend: InferenceBackend, settings: RouteSettings, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const target = modelOf(request, settings)
  const query = request.query as Query
  if (Object.values(query).some((value) => typeof value !== 'string')) return refuse('a parameter is there twice')
  const top = query['top'] === undefined ? 5 : Number(query['top'])
  if (!Number.isInteger(top) || top < 0 || top > 1000) return refuse("'top' is a number of classes from 0 to 1000")
  const { inputs, outputs, name } = backend.metadata(target.model, target.version)
  const { input, ...hints } = hintsOf(settings.picture?.(target.model, target.version) ?? backend.config(target.model, target.version)['image'])
  const spec = input === undefined ? inputs[0] : inputs.find((each) => each.name === input)
  if (spec === undefined) return refuse(`${name} has no input for a picture`)
  const options: PictureOptions = { ...fromSpec(spec), ...hints, ...fromQuery(query) }
  const bytes = await uploaded(request, settings.bodyLimit)
  const picture = await readPicture({ source: bytes, name: 'the upload', optionName: (option) => (option === 'centerCrop' ? 'crop' : option), pixelLimit: PIXELS }, options).catch(wrongPicture)
  const given = { [spec.name]: picture }
  try {
    const call = inferenceCall(request, settings, target, given, {})
    call.id = requestId(request, reply)
    const answer = await backend.infer(call)
    try {
      const [output, value] = Object.entries(answer.outputs)[0] ?? refuse(`${name} has no output`)
      const labels = outputs.find((each) => each.name === output)?.labels
      const predictions = top === 0 ? nestedJson(value) : JSON.stringify(rankRows(value, top, labels, output)[0] ?? [])
      return reply.header('content-type', 'application/json').send(Buffer.from(`{"model":${JSON.stringify(answer.model)},"version":${JSON.stringify(answer.version)},"predictions":${predictions}}`))
    } finally {
      disposeValues(answer.outputs)
    }
  } finally {
    disposeValues(given)
  }
}

/** Pictures as they are: the body, or the file of a form. Called within a context of its own. */
export async function pictureRoutes(app: FastifyInstance, backend: InferenceBackend, settings: RouteSettings): Promise<void> {
  const { default: multipart } = await import('@fastify/multipart')
  await app.register(multipart, { limits: { files: 1, fileSize: settings.bodyLimit, fields: 16, parts: 32 } })
  app.setErrorHandler(sendFailure)
  const route: Route = {
    schema: {
      tags: ['Plain HTTP'], summary: 'Runs a model on a picture', consumes: ['multipart/form-data', 'image/*'],
      querystring: { type: 'object', properties: Object.fromEntries(['top', 'resize', 'crop', 'mean', 'std', 'scale', 'gray', 'layout'].map((name) => [name, { type: 'string' }])) },
    },
    handler: (request, reply) => classify(backend, settings, request, reply),
  }
  addRoutes(app, { '/v1/models/:model/image': { POST: route }, '/v1/models/:model/versions/:version/image': { POST: route } })
}
