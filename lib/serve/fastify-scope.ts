import type { FastifyPluginCallback, FastifyPluginOptions } from 'fastify'

/** Lets a plugin's hooks count for the server that registers it, not for the plugin's own routes only. https://fastify.dev/docs/latest/Reference/Plugins/#handle-the-scope */
export function forWholeServer<Options extends FastifyPluginOptions>(name: string, plugin: FastifyPluginCallback<Options>): FastifyPluginCallback<Options> {
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true, [Symbol.for('fastify.display-name')]: name })
}
