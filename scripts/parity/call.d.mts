/** PyTorch's snake_case as the contract writes it in JavaScript. */
export function camelCase(name: string): string
