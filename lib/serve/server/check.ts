import type { ModelStatus } from '../backend.js'
import type { ServeConfig } from '../config/config.js'
import { readTls, readToken } from '../config/files.js'
import { openModels } from './models.js'

/**
 * Tries what a start would do, without listening: reads all files that a configuration names and loads all models.
 *
 * @throws `ERR_TCH_CONFIG`, `ERR_TCH_FILE`; models that cannot be loaded are told in what is returned.
 */
export async function checkServer(config: ServeConfig): Promise<readonly ModelStatus[]> {
  await Promise.all([readToken(config), readTls(config.http.tls, 'http'), readTls(config.grpc.tls, 'grpc')])
  const registry = await openModels({ ...config.models, watch: false }, { reloaded: () => {}, engine: undefined })
  try {
    await registry.whenReady()
    return registry.index()
  } finally {
    await registry.close()
  }
}
