import { workerData } from 'node:worker_threads'

const { url, name } = workerData

let loading

async function load() {
  const { [name]: run } = await import(url)
  if (typeof run !== 'function') throw new TypeError(`${url} exports no function '${name}'`)
  return run
}

/** What a thread of a pipeline's stage does with one request. */
export default async function ({ input, id, deadline }) {
  try {
    // Here and not when the thread starts: a module that cannot be loaded is then an error of the request.
    const run = await (loading ??= load())
    return await run(input, { id, deadline })
  } catch (error) {
    // Between threads an Error keeps neither its class nor its code.
    const { name, message, stack, code } = error instanceof Error ? error : new Error(String(error))
    throw { name, message, stack, code: typeof code === 'string' ? code : undefined }
  }
}
