/** What is wrong with how the addons in `release` are linked, empty when all is well. */
export function checkLinks(release: string, libtorch: { lib: string; libraries: { path: string }[] }): string[]
