import { byId, element, setText } from './element.js'

const KEY = 'tch-node token'

/** Shows a message for some seconds, also to screen readers. */
let hiding
export function tell(message, kind = 'good') {
  const toast = byId('toast')
  setText(toast, message)
  toast.dataset.kind = kind
  toast.hidden = false
  clearTimeout(hiding)
  hiding = setTimeout(() => { toast.hidden = true }, kind === 'bad' ? 9000 : 4000)
}

/** The text of an answer that is an error. */
export async function failureOf(response) {
  const text = await response.text()
  try {
    const { error, message } = JSON.parse(text)
    return String(error ?? message ?? text)
  } catch {
    return text || `${response.status} ${response.statusText}`
  }
}

/** Opens the page's dialog with a form; `submit` may return what is wrong, and the dialog stays. */
export function ask({ title, body = [], confirm, danger = false, submit }) {
  const dialog = byId('dialog')
  const wrong = element('p', { class: 'error', role: 'alert', hidden: true })
  const form = element('form', {
    onsubmit: async (event) => {
      event.preventDefault()
      const button = form.querySelector('[type=submit]')
      button.disabled = true
      const failure = await submit(new FormData(form))
      button.disabled = false
      wrong.hidden = failure === undefined
      if (failure === undefined) dialog.close()
      else setText(wrong, failure)
    },
  },
  element('h2', { id: 'dialog-title' }, title), ...body, wrong,
  element('div', { class: 'buttons' },
    element('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
    element('button', { type: 'submit', class: danger ? 'danger' : 'primary' }, confirm)))
  dialog.replaceChildren(form)
  dialog.showModal()
}

/** Who has typed the token may load, unload and weigh models: `change` events say when that changes. */
export class Operator extends EventTarget {
  #managed = false

  constructor() {
    super()
    byId('lock').addEventListener('click', () => (this.#token === null ? this.#unlock() : this.#forget()))
  }

  // Gone with the tab, and sent with nothing but actions.
  get #token() {
    return sessionStorage.getItem(KEY)
  }

  /** Whether actions are offered. */
  get allowed() {
    return this.#managed && this.#token !== null
  }

  set managed(managed) {
    this.#managed = managed
    this.#changed()
  }

  #changed() {
    byId('lock').hidden = !this.#managed
    setText(byId('lock'), this.#token === null ? 'Unlock actions' : 'Lock')
    this.dispatchEvent(new Event('change'))
  }

  #forget() {
    sessionStorage.removeItem(KEY)
    this.#changed()
  }

  #unlock() {
    ask({
      title: 'Unlock actions', confirm: 'Unlock',
      body: [
        element('p', { class: 'muted' }, 'Loading, unloading and weighing models needs the token that the server was started with. It is kept in this tab only.'),
        element('label', {}, 'Token', element('input', { type: 'password', name: 'token', autocomplete: 'off', required: true, autofocus: true })),
      ],
      submit: async (data) => {
        const token = data.get('token')
        // A header takes no others; and no token has them.
        if (!/^[\x21-\x7e]+$/.test(token)) return 'That is not the token of this server.'
        try {
          const response = await this.#send('repository/history', token)
          if (!response.ok) return response.status === 401 ? 'That is not the token of this server.' : await failureOf(response)
        } catch {
          return 'The server does not answer.'
        }
        sessionStorage.setItem(KEY, token)
        this.#changed()
        return undefined
      },
    })
  }

  #send(path, token, body) {
    const headers = { authorization: `Bearer ${token}` }
    return fetch(`v2/${path}`, body === undefined ? { headers } : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) })
  }

  /** Does something and says so. @returns what is wrong, undefined when it went well */
  async act(path, body, done) {
    let failure
    try {
      const response = await this.#send(path, this.#token, body)
      if (response.status === 401) this.#forget()
      if (!response.ok) failure = await failureOf(response)
      else {
        tell(typeof done === 'function' ? done(await response.json()) : done)
        this.dispatchEvent(new Event('acted'))
        return undefined
      }
    } catch {
      failure = 'The server does not answer.'
    }
    tell(failure, 'bad')
    return failure
  }

  actOnModel(model, action, body, done) {
    return this.act(`repository/models/${encodeURIComponent(model)}/${action}`, body, done)
  }
}
