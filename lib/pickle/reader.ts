import { Cursor, type Refuse } from './cursor.js'
import { limits } from './limits.js'
import { Opcode } from './opcodes.js'

/** What gives meaning to the names and references in a pickle. */
export interface PickleHost {
  /** What stands for a class, function or constant; refuses those that are not known. */
  global(module: string, name: string): unknown
  /** The object that lies outside the pickle under this reference. */
  persistent(reference: unknown): unknown
  /** Calls one of the globals that may be called. */
  call(callable: unknown, args: readonly unknown[]): unknown
  /** Gives an object its state. */
  build(object: unknown, state: unknown): void
}

const op = Opcode

/**
 * Reads one pickle of protocol 0 to 5 as data: lists are arrays, tuples frozen arrays, dictionaries Maps.
 * No code is run and no class made; what a name means is up to the host.
 * https://docs.python.org/3/library/pickle.html
 */
export class PickleReader {
  readonly #cursor: Cursor
  readonly #host: PickleHost
  readonly #refuse: Refuse
  readonly #stack: unknown[] = []
  /** Where on the stack the open marks are. */
  readonly #marks: number[] = []
  readonly #memo = new Map<number, unknown>()
  #objects = 0

  constructor(bytes: Buffer, start: number, host: PickleHost, refuse: Refuse) {
    if (bytes.length - start > limits.bytes) refuse(`its pickle has ${bytes.length - start} bytes, more than any that describes tensors`)
    this.#cursor = new Cursor(bytes, start, refuse)
    this.#host = host
    this.#refuse = refuse
  }

  /** Where the pickle ends, once it was read. */
  get end(): number {
    return this.#cursor.position
  }

  read(): unknown {
    for (;;) {
      const code = this.#cursor.byte()
      if (code === op.STOP) return this.#pop()
      this.#run(code)
      if (this.#stack.length > limits.stack) this.#refuse('its pickle needs an immense stack: it is damaged or made to do harm')
    }
  }

  #run(code: number): void {
    const cursor = this.#cursor
    switch (code) {
      case op.PROTO: return this.#requireProtocol(cursor.byte())
      // Only tells how much to read ahead.
      case op.FRAME: return void cursor.length64()

      case op.NONE: return this.#push(null)
      case op.NEWTRUE: return this.#push(true)
      case op.NEWFALSE: return this.#push(false)
      case op.BININT: return this.#push(cursor.int32())
      case op.BININT1: return this.#push(cursor.byte())
      case op.BININT2: return this.#push(cursor.uint16())
      case op.LONG1: return this.#push(cursor.integer(cursor.byte()))
      case op.LONG4: return this.#push(cursor.integer(cursor.uint32()))
      case op.INT: return this.#pushIntLine(cursor.line())
      case op.LONG: return this.#push(cursor.decimal(cursor.line().replace(/L$/, '')))
      case op.BINFLOAT: return this.#push(cursor.float64())
      case op.FLOAT: return this.#push(this.#floatLine(cursor.line()))

      case op.BINUNICODE: return this.#push(cursor.text(cursor.uint32()))
      case op.SHORT_BINUNICODE: return this.#push(cursor.text(cursor.byte()))
      case op.BINUNICODE8: return this.#push(cursor.text(cursor.length64()))
      // Texts of Python 2: names, as far as tensors are concerned.
      case op.SHORT_BINSTRING: return this.#push(cursor.text(cursor.byte()))
      case op.BINSTRING: return this.#push(cursor.text(cursor.uint32()))
      case op.STRING: return this.#push(this.#quotedLine(cursor.line()))
      case op.UNICODE: return this.#push(this.#escapedLine(cursor.line()))
      case op.SHORT_BINBYTES: return this.#push(cursor.bytes(cursor.byte()))
      case op.BINBYTES: return this.#push(cursor.bytes(cursor.uint32()))
      case op.BINBYTES8:
      case op.BYTEARRAY8: return this.#push(cursor.bytes(cursor.length64()))

      case op.MARK: return void this.#marks.push(this.#stack.length)
      case op.POP: return void this.#pop()
      case op.POP_MARK: return void this.#popMark()
      case op.DUP: return this.#push(this.#top())

      case op.EMPTY_TUPLE: return this.#pushTuple([])
      case op.TUPLE1: return this.#pushTuple(this.#popMany(1))
      case op.TUPLE2: return this.#pushTuple(this.#popMany(2))
      case op.TUPLE3: return this.#pushTuple(this.#popMany(3))
      case op.TUPLE: return this.#pushTuple(this.#popMark())
      case op.EMPTY_LIST: return this.#pushNew([])
      case op.LIST: return this.#pushNew(this.#popMark())
      case op.APPEND: return this.#append([this.#pop()])
      case op.APPENDS: return this.#append(this.#popMark())
      case op.EMPTY_DICT: return this.#pushNew(new Map())
      case op.DICT: {
        const items = this.#popMark()
        this.#pushNew(new Map())
        return this.#setItems(items)
      }
      case op.SETITEM: return this.#setItems(this.#popMany(2))
      case op.SETITEMS: return this.#setItems(this.#popMark())
      case op.EMPTY_SET: return this.#pushNew(new Set())
      case op.FROZENSET: return this.#pushNew(new Set(this.#popMark()))
      case op.ADDITEMS: {
        const items = this.#popMark()
        const set = this.#top()
        if (!(set instanceof Set)) this.#refuse('its pickle adds to a set that is none')
        for (const item of items) (set as Set<unknown>).add(item)
        return
      }

      case op.GET: return this.#get(this.#memoLine(cursor.line()))
      case op.BINGET: return this.#get(cursor.byte())
      case op.LONG_BINGET: return this.#get(cursor.uint32())
      case op.PUT: return this.#put(this.#memoLine(cursor.line()))
      case op.BINPUT: return this.#put(cursor.byte())
      case op.LONG_BINPUT: return this.#put(cursor.uint32())
      case op.MEMOIZE: return this.#put(this.#memo.size)

      case op.GLOBAL: return this.#push(this.#host.global(cursor.line(), cursor.line()))
      case op.STACK_GLOBAL: return this.#stackGlobal()
      case op.PERSID: return this.#pushNew(this.#host.persistent(cursor.line()))
      case op.BINPERSID: return this.#pushNew(this.#host.persistent(this.#pop()))
      case op.REDUCE:
      case op.NEWOBJ: {
        const args = this.#pop()
        return this.#call(this.#pop(), args)
      }
      case op.NEWOBJ_EX: {
        const keywords = this.#pop()
        const args = this.#pop()
        if (!(keywords instanceof Map && keywords.size === 0)) this.#refuse('its pickle makes an object with keyword arguments, which no tensor needs')
        return this.#call(this.#pop(), args)
      }
      case op.INST: {
        const callable = this.#host.global(cursor.line(), cursor.line())
        return this.#call(callable, this.#popMark())
      }
      case op.OBJ: {
        const [callable, ...args] = this.#popMark()
        return this.#call(callable, args)
      }
      case op.BUILD: {
        const state = this.#pop()
        return this.#host.build(this.#top(), state)
      }
      default: return this.#unknown(code)
    }
  }

  #requireProtocol(protocol: number): void {
    if (protocol > 5) this.#refuse(`its pickle is of protocol ${protocol}, newer than those known here (up to 5)`)
  }

  #unknown(code: number): never {
    if (code === op.EXT1 || code === op.EXT2 || code === op.EXT4) return this.#refuse('its pickle needs an extension registry, which only the program that wrote it has')
    if (code === op.NEXT_BUFFER || code === op.READONLY_BUFFER) return this.#refuse('its pickle keeps buffers outside, which only the program that wrote it has')
    return this.#refuse(`its pickle is damaged: 0x${code.toString(16).padStart(2, '0')} is no opcode`)
  }

  #push(value: unknown): void {
    this.#stack.push(value)
  }

  #pushNew(value: unknown): void {
    if (++this.#objects > limits.objects) this.#refuse(`its pickle makes more than ${limits.objects} objects: it is damaged or made to do harm`)
    this.#stack.push(value)
  }

  #pushTuple(items: unknown[]): void {
    this.#pushNew(Object.freeze(items))
  }

  /** The stack down to the last mark belongs to what is being built; nothing may reach below it. */
  get #floor(): number {
    return this.#marks.at(-1) ?? 0
  }

  #pop(): unknown {
    const value = this.#top()
    this.#stack.pop()
    return value
  }

  #top(): unknown {
    if (this.#stack.length <= this.#floor) this.#refuse('its pickle is damaged: it takes more values than it has')
    return this.#stack.at(-1)
  }

  #popMany(count: number): unknown[] {
    if (this.#stack.length - count < this.#floor) this.#refuse('its pickle is damaged: it takes more values than it has')
    return this.#stack.splice(this.#stack.length - count, count)
  }

  #popMark(): unknown[] {
    const mark = this.#marks.pop()
    if (mark === undefined) return this.#refuse('its pickle is damaged: it ends a group that it did not begin')
    return this.#stack.splice(mark)
  }

  #append(items: unknown[]): void {
    const list = this.#top()
    // Tuples are frozen, and cannot grow in Python either.
    if (!Array.isArray(list) || Object.isFrozen(list)) return this.#refuse('its pickle appends to something that is no list')
    for (const item of items) list.push(item)
  }

  #setItems(items: unknown[]): void {
    const map = this.#top()
    if (!(map instanceof Map) || items.length % 2 !== 0) return this.#refuse('its pickle puts items into something that is no dictionary')
    for (let i = 0; i < items.length; i += 2) map.set(items[i], items[i + 1])
  }

  #get(index: number): void {
    if (!this.#memo.has(index)) this.#refuse('its pickle is damaged: it refers to a value that it does not have')
    this.#stack.push(this.#memo.get(index))
  }

  #put(index: number): void {
    this.#memo.set(index, this.#top())
  }

  #memoLine(line: string): number {
    if (!/^\d{1,15}$/.test(line)) this.#refuse('its pickle is damaged: a reference is no number')
    return Number(line)
  }

  #stackGlobal(): void {
    const [module, name] = this.#popMany(2)
    if (typeof module !== 'string' || typeof name !== 'string') return this.#refuse('its pickle is damaged: a name is no text')
    this.#push(this.#host.global(module, name))
  }

  #call(callable: unknown, args: unknown): void {
    if (!Array.isArray(args)) return this.#refuse('its pickle is damaged: arguments are no tuple')
    this.#pushNew(this.#host.call(callable, args))
  }

  /** Protocols 0 and 1 write booleans as integers with a leading zero. */
  #pushIntLine(line: string): void {
    this.#push(line === '01' ? true : line === '00' ? false : this.#cursor.decimal(line))
  }

  #floatLine(line: string): number {
    const named = { nan: NaN, inf: Infinity, '-inf': -Infinity }[line]
    if (named !== undefined) return named
    if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(line)) this.#refuse('a number in its pickle is damaged')
    return Number(line)
  }

  #quotedLine(line: string): string {
    const [, , text] = /^(['"])(.*)\1$/s.exec(line) ?? []
    if (text === undefined) return this.#refuse('a text in its pickle is damaged')
    return text.replace(/\\(?:x([0-9a-f]{2})|(.))/gi, (_, hex: string | undefined, char: string | undefined) =>
      hex === undefined ? ({ n: '\n', r: '\r', t: '\t' }[char!] ?? char!) : String.fromCharCode(Number.parseInt(hex, 16)))
  }

  #escapedLine(line: string): string {
    return line.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g, (whole, short: string | undefined, long: string | undefined) => {
      const point = Number.parseInt(short ?? long!, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
  }
}
