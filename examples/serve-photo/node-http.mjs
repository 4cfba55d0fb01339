// Says what is on an uploaded photo, with nothing but node:http.
//
//     node examples/serve-photo/node-http.mjs [--port 8080]
//     curl --data-binary @photo.jpg -H 'content-type: image/jpeg' http://127.0.0.1:8080/classify
import { createServer } from 'node:http'
import { badForm, noPhoto, notFound, refusalOf, tooLarge, UPLOAD_LIMIT, wrongMethod, wrongType } from './refusal.mjs'
import { serve } from './serve.mjs'

/** A form has borders and headers around its file. */
const FORM_LIMIT = UPLOAD_LIMIT + 64 * 1024

/**
 * The whole body, or a refusal as soon as it is known to be too large.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit
 */
async function readBody(request, limit) {
  if (Number(request.headers['content-length']) > limit) throw tooLarge()
  const chunks = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** @param {import('node:http').IncomingMessage} request */
async function readPhoto(request) {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('image/')) return readBody(request, UPLOAD_LIMIT)
  if (!type.startsWith('multipart/form-data')) throw wrongType()
  const body = await readBody(request, FORM_LIMIT)
  // Node's own reader of forms wants a whole body: its size is bounded by now.
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => { throw badForm() })
  const photo = form.get('photo')
  if (!(photo instanceof Blob)) throw noPhoto()
  if (photo.size > UPLOAD_LIMIT) throw tooLarge()
  return new Uint8Array(await photo.arrayBuffer())
}

/** @param {import('./classifier.mjs').PhotoClassifier} classifier */
async function answer(classifier, request, response) {
  const [pathname] = request.url.split('?')
  if (pathname === '/health') {
    if (request.method !== 'GET') throw wrongMethod('GET')
    return { status: 'ok' }
  }
  if (pathname !== '/classify') throw notFound()
  if (request.method !== 'POST') throw wrongMethod('POST')
  const left = new AbortController()
  response.once('close', () => { if (!response.writableEnded) left.abort(new Error('the client has left')) })
  return classifier.classify(await readPhoto(request), { signal: left.signal })
}

/**
 * @param {import('./classifier.mjs').PhotoClassifier} classifier
 * @returns {import('./serve.mjs').Server}
 */
function makeServer(classifier) {
  let ending = false
  const server = createServer({ requestTimeout: 30_000 }, async (request, response) => {
    let status = 200
    let headers = {}
    let body
    try {
      body = await answer(classifier, request, response)
    } catch (error) {
      if (request.destroyed && !request.complete) return
      const refusal = refusalOf(error)
      if (refusal === undefined) return
      ;({ status, headers, body } = refusal)
    }
    const json = JSON.stringify(body)
    // The rest of an upload that is not wanted is not read: the connection ends with the answer.
    const last = ending || !request.complete
    response.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(json), ...(last ? { connection: 'close' } : {}) })
    response.end(json)
  })
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => resolve(`http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}`))
      }),
    close: () => {
      ending = true
      return new Promise((resolve) => server.close(resolve))
    },
    abandon: () => server.closeAllConnections(),
  }
}

await serve(makeServer)
