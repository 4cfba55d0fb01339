// Looks for what breaks, with random input from a seed:
//   npm run fuzz -- --seconds 60 [--seed N]         operators: crashes, hangs and errors that are no TorchError
//   npm run fuzz -- http --seconds 60 [--seed N]    an HTTP server: bad requests of every kind, a good one after each batch
//   npm run fuzz -- grpc --seconds 60 [--seed N]    the same for gRPC
//   npm run fuzz -- [http|grpc] --repeat SEED       makes that one call or request again
await import(['http', 'grpc'].includes(process.argv[2]) ? './serve/main.mjs' : './operators.mjs')
