// Texts only ever become text: nothing here, or anywhere in the page, reads markup.

/** Makes an element: properties, `class`, `data-…`, `aria-…` and `on…` by name; children are nodes or texts. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
    else if (name in made && typeof value !== 'string') made[name] = value
    else made.setAttribute(name, value)
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

export const byId = (id) => document.getElementById(id)

/** Changes a text only where it differs, so that selections and screen readers are left alone. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text
}

/** Replaces options and keeps what is chosen, where it is still there. */
export function setOptions(select, options) {
  const same = options.length === select.options.length && options.every(([value, label], i) => select.options[i].value === value && select.options[i].textContent === label)
  if (same) return
  const { value } = select
  select.replaceChildren(...options.map(([of, label]) => element('option', { value: of }, label)))
  if (options.some(([of]) => of === value)) select.value = value
}
