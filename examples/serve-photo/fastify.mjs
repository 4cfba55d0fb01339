// Says what is on an uploaded photo, with Fastify (https://fastify.dev).
//
//     node examples/serve-photo/fastify.mjs [--port 8080]
//     curl -F photo=@photo.jpg http://127.0.0.1:8080/classify
import multipart from '@fastify/multipart'
import fastify from 'fastify'
import { badForm, noPhoto, notFound, Refusal, refusalOf, tooLarge, UPLOAD_LIMIT, wrongMethod, wrongType } from './refusal.mjs'
import { serve } from './serve.mjs'

/** What Fastify and its form reader refuse themselves, in the words of this server. */
const refusals = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: wrongType,
}

/** @param {import('fastify').FastifyRequest} request */
async function readPhoto(request) {
  if (Buffer.isBuffer(request.body)) return request.body
  if (!request.isMultipart()) throw wrongType()
  let file
  try {
    file = await request.file()
  } catch (error) {
    throw error.code in refusals ? error : badForm()
  }
  if (file?.fieldname !== 'photo') throw noPhoto()
  try {
    return await file.toBuffer()
  } catch (error) {
    throw error.code in refusals ? error : badForm()
  }
}

/**
 * @param {import('./classifier.mjs').PhotoClassifier} classifier
 * @returns {import('./serve.mjs').Server}
 */
function makeServer(classifier) {
  const app = fastify({ bodyLimit: UPLOAD_LIMIT, requestTimeout: 30_000, routerOptions: { ignoreTrailingSlash: true } })
  app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_LIMIT } })
  app.addContentTypeParser(/^image\//, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.get('/health', () => ({ status: 'ok' }))
  app.post('/classify', async (request, reply) => {
    const left = new AbortController()
    reply.raw.once('close', () => { if (!reply.raw.writableEnded) left.abort(new Error('the client has left')) })
    return classifier.classify(await readPhoto(request), { signal: left.signal })
  })

  let ending = false
  // Connections that are kept alive would hold up the end of the server until the client drops them.
  app.addHook('onSend', async (_request, reply) => { if (ending) reply.header('connection', 'close') })

  app.setNotFoundHandler((request, reply) => {
    const allow = { '/classify': 'POST', '/health': 'GET' }[request.url.split('?')[0]]
    return refuse(reply, allow === undefined ? notFound() : wrongMethod(allow))
  })
  app.setErrorHandler((error, _request, reply) => {
    const known = refusals[error.code]?.()
    const refusal = known ?? (error.statusCode >= 400 && error.statusCode < 500 ? new Refusal(error.statusCode, 'bad_request', error.message) : refusalOf(error))
    if (refusal === undefined) return reply.hijack()
    return refuse(reply, refusal)
  })

  return {
    listen: (port, host) => app.listen({ port, host }),
    close: () => {
      ending = true
      return app.close()
    },
    abandon: () => app.server.closeAllConnections(),
  }
}

/** @param {import('fastify').FastifyReply} reply @param {Refusal} refusal */
function refuse(reply, { status, headers, body }) {
  return reply.code(status).headers(headers).send(body)
}

await serve(makeServer)
