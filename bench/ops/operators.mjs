// The operators that are timed: the same call in JavaScript and in Python, each put into a loop of its own so that
// neither side pays for a function around it.
export const operators = [
  ['zeros', 'torch.zeros([2, 2])'],
  ['arange', 'torch.arange(4)'],
  ['relu', 'a.relu()'],
  ['exp', 'a.exp()'],
  ['add', 'a.add(b)'],
  ['mul_scalar', 'a.mul(1.5)'],
  ['add_', 'a.add_(b)'],
  ['sum', 'a.sum()'],
  ['mean_dim', 'torch.mean(a, [0], { keepdim: true })', 'torch.mean(a, [0], keepdim=True)'],
  ['softmax', 'a.softmax(1)'],
  ['matmul', 'a.matmul(b)'],
  ['cat', 'torch.cat([a, b], 0)'],
  ['view', 'a.view([4])'],
  ['transpose', 'a.transpose(0, 1)'],
  ['index', 'a.at(0)', 'a[0]'],
  ['conv2d', 'torch.conv2d(image, kernel)'],
].map(([name, javascript, python = javascript]) => ({ name, javascript, python }))
