import { TorchError } from '../errors.js'

/** How tensors are printed. See https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html */
export interface PrintOptions {
  /** Digits after the point of floating-point numbers, 0 to 100. */
  readonly precision: number
  /** Tensors with more elements than this are summarised; `Infinity` for never. */
  readonly threshold: number
  /** Indices shown at the start and the end of each dimension of a summary. */
  readonly edgeitems: number
  /** Characters to a line. Summaries with short rows may stay below it. */
  readonly linewidth: number
  /** Scientific notation always, never, or (null) where the range of values asks for it. */
  readonly sciMode: boolean | null
}

export type PrintProfile = 'default' | 'short' | 'full'

/** Changes to the options; a profile is applied first. As in PyTorch, leaving out `sciMode` makes it automatic again. */
export type PrintOptionsUpdate = { readonly [Name in keyof PrintOptions]?: PrintOptions[Name] | undefined } & {
  readonly profile?: PrintProfile | undefined
}

const profiles = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Infinity, edgeitems: 3, linewidth: 80 },
} as const satisfies Record<PrintProfile, Omit<PrintOptions, 'sciMode'>>

export const defaultPrintOptions: PrintOptions = Object.freeze({ ...profiles.default, sciMode: null })

// One per JavaScript environment: a Worker starts with the defaults.
let current = defaultPrintOptions

export function getPrintOptions(): PrintOptions {
  return current
}

/** Sets the options for this thread. Throws ERR_TCH_INVALID_ARGUMENT and changes nothing when one is wrong. */
export function setPrintOptions(update: PrintOptionsUpdate): void {
  current = mergePrintOptions(current, update)
}

/** The options that `update` makes of `base`, checked. */
export function mergePrintOptions(base: PrintOptions, update: PrintOptionsUpdate): PrintOptions {
  if (typeof update !== 'object' || update === null) {
    throw invalid(`print options must be an object, got ${shown(update)}`)
  }
  for (const key of Object.keys(update)) {
    if (key !== 'profile' && !Object.hasOwn(checks, key)) {
      throw invalid(`unknown print option '${key}'; known are profile, ${Object.keys(checks).join(', ')}`)
    }
  }
  const { profile } = update
  if (profile !== undefined && !(typeof profile === 'string' && Object.hasOwn(profiles, profile))) {
    throw invalid(`profile must be 'default', 'short' or 'full', got ${shown(profile)}`)
  }
  const start = profile === undefined ? base : profiles[profile]
  return Object.freeze({
    precision: checked('precision', update.precision) ?? start.precision,
    threshold: checked('threshold', update.threshold) ?? start.threshold,
    edgeitems: checked('edgeitems', update.edgeitems) ?? start.edgeitems,
    linewidth: checked('linewidth', update.linewidth) ?? start.linewidth,
    sciMode: checked('sciMode', update.sciMode) ?? null,
  })
}

interface Check {
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

const count = (most: number): Check => ({
  expected: most === Number.MAX_SAFE_INTEGER ? 'an integer, 0 or more' : `an integer from 0 to ${most}`,
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most,
})

const checks: Record<keyof PrintOptions, Check> = {
  // toFixed and toExponential end at 100.
  precision: count(100),
  threshold: {
    expected: 'a number, Infinity included',
    accepts: (value) => typeof value === 'number' && !Number.isNaN(value),
  },
  edgeitems: count(Number.MAX_SAFE_INTEGER),
  linewidth: count(Number.MAX_SAFE_INTEGER),
  sciMode: {
    expected: 'true, false or null',
    accepts: (value) => typeof value === 'boolean' || value === null,
  },
}

function checked<T>(name: keyof PrintOptions, value: T): T {
  if (value === undefined || checks[name].accepts(value)) return value
  throw invalid(`${name} must be ${checks[name].expected}, got ${shown(value)}`)
}

/** A value for a message: never runs code of the value itself. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

function invalid(message: string): TorchError {
  return new TorchError('ERR_TCH_INVALID_ARGUMENT', message)
}
