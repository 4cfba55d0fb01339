// The C++ loop that models are compared with: `bench_forward MODEL SIZE…` answers a count with
// nanoseconds for one forward on a tensor of this size, in inference mode with one thread.
#include <ATen/Parallel.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

int main(int count, char** values) {
  at::set_num_threads(1);
  const c10::InferenceMode inference;
  torch::jit::Module model = torch::jit::load(values[1]);
  model.eval();
  std::vector<int64_t> size;
  for (int i = 2; i < count; ++i) size.push_back(std::stol(values[i]));
  const std::vector<c10::IValue> inputs{at::rand(size)};
  for (std::string line; std::getline(std::cin, line);) {
    const long calls = std::stol(line.substr(line.find(':') + 1));
    const auto start = std::chrono::steady_clock::now();
    for (long i = 0; i < calls; ++i) at::Tensor output = model.forward(inputs).toTensor();
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
    std::cout << took.count() / calls << std::endl;
  }
}
