// From the name under which Python's torch calls a function to the call that JavaScript makes.

/** PyTorch's snake_case as the contract writes it in JavaScript. */
export function camelCase(name) {
  return name.replace(/(?<=[^_])_+([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

/** Python's operators with the operands swapped, which JavaScript writes as functions. */
const REFLECTED = {
  __radd__: 'add', __rmul__: 'mul', __rsub__: 'sub', __rdiv__: 'div', __rtruediv__: 'div', __rpow__: 'pow', __rmod__: 'remainder',
  __rmatmul__: 'matmul', __rand__: 'bitwiseAnd', __ror__: 'bitwiseOr', __rxor__: 'bitwiseXor',
}

function keywords(kwargs) {
  // How far up a warning points is a matter of Python's.
  const own = Object.entries(kwargs).filter(([name]) => name !== '_stacklevel')
  return Object.fromEntries(own.map(([name, value]) => [camelCase(name), value]))
}

class NoCounterpart extends Error {}

function follow(root, names) {
  let at = root
  let owner = root
  for (const name of names) {
    owner = at
    at = at?.[name]
  }
  return typeof at === 'function' ? { call: at, owner } : undefined
}

/** Calls what Python calls `name`. */
export function callAs(name, args, kwargs, torch) {
  const path = name.replace(/^torch\.functional\./, 'torch.').split('.')
  const named = keywords(kwargs)
  const given = Object.keys(named).length === 0 ? args : [...args, named]
  if (path[0] === 'torch' && path[1] === 'Tensor') return callMethod(path.slice(2), args, given, torch)
  if (path[0] === 'aten') path.unshift('torch', 'ops')
  if (path[0] !== 'torch') path.unshift('torch')
  // Private operators have no public name; they are reached by the dispatcher's.
  const names = path[1].startsWith('_') ? ['ops', 'aten', ...path.slice(1)] : path[1] === 'ops' ? path.slice(1) : path.slice(1).map(camelCase)
  if (names[0] === 'C') names.splice(0, names.length - 1)
  const found = follow(torch, names)
  if (found === undefined) throw new NoCounterpart(`there is no torch.${names.join('.')}`)
  return found.call.apply(found.owner, given)
}

function callMethod([name, accessor], args, given, torch) {
  const [self, ...rest] = given
  if (accessor === '__get__') return self[name]
  if (name in REFLECTED) return torch[REFLECTED[name]](args[1], args[0])
  if (name === '__getitem__') return self.at(...args[1])
  if (name.startsWith('_') && !name.startsWith('__')) return torch.ops.aten[name](...given)
  const method = self[camelCase(name)]
  if (typeof method !== 'function') throw new NoCounterpart(`there is no Tensor method ${camelCase(name)}`)
  return method.apply(self, rest)
}
