const start = performance.now()
const { torch } = await import('tch-node')
torch.ones([2, 2])
console.log(JSON.stringify({ milliseconds: performance.now() - start, megabytes: process.memoryUsage().rss / 1e6 }))
