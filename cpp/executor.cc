#include "executor.h"

#include <ATen/Parallel.h>

#ifndef _WIN32
#include <dlfcn.h>
#endif

#include <algorithm>

namespace tch {
namespace {

double milliseconds(std::chrono::steady_clock::duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

// Limits the threads that operators use on the calling thread alone. libtorch's own setter is for
// the whole process; OpenMP's is for its caller, but libtorch overwrites it at its first use.
void limit_intra_op_threads(uint32_t count) {
  if (count == 0) return;
  at::get_num_threads();
#ifndef _WIN32
  using Setter = void (*)(int);
  static const auto set_threads = reinterpret_cast<Setter>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
  if (set_threads != nullptr) {
    set_threads(static_cast<int>(count));
    return;
  }
#endif
  at::set_num_threads(static_cast<int>(count));
}

}  // namespace

uint64_t Executor::submit(Job job) {
  uint64_t number;
  bool asleep;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (closed_) throw Error(code::kDisposed, "the executor was closed");
    if (queue_.size() >= options_.queue_limit) {
      ++stats_.refused;
      throw Error("ERR_TCH_QUEUE_FULL",
                  "the executor's queue is full (" + std::to_string(options_.queue_limit) +
                      " calls wait); wait for some to end, or make one with a larger queueLimit");
    }
    number = next_++;
    const int64_t order = -static_cast<int64_t>(job.priority);
    queue_.emplace(Key{order, number}, Entry{std::move(job), Clock::now()});
    order_of_.emplace(number, order);
    if (idle_ < queue_.size() && threads_.size() < options_.threads) threads_.emplace_back([this] { work(); });
    attention_ = true;
    asleep = queue_.size() > spinning_;
  }
  if (asleep) wake_.notify_one();
  return number;
}

bool Executor::cancel(uint64_t number, const Failure& reason) {
  std::unique_lock<std::mutex> lock(mutex_);
  const auto order = order_of_.find(number);
  if (order == order_of_.end()) return false;
  const auto entry = queue_.find(Key{order->second, number});
  const Job job = std::move(entry->second.job);
  queue_.erase(entry);
  order_of_.erase(order);
  ++stats_.dropped;
  finish_if_drained(lock);
  lock.unlock();
  job.drop(reason);
  return true;
}

// Putting a thread to sleep and waking it takes longer than a small model runs: a caller that
// answers at once finds this one awake. It gives up after a moment that no other work will miss.
void Executor::spin(std::unique_lock<std::mutex>& lock) {
  constexpr auto kMoment = std::chrono::microseconds(50);
  if (stopping_ || !queue_.empty()) return;
  ++spinning_;
  attention_ = false;
  lock.unlock();
  const auto end = Clock::now() + kMoment;
  while (!attention_.load(std::memory_order_acquire) && Clock::now() < end) std::this_thread::yield();
  lock.lock();
  --spinning_;
}

void Executor::work() {
  limit_intra_op_threads(options_.intra_op_threads);
  std::unique_lock<std::mutex> lock(mutex_);
  ++stats_.contexts_made;
  for (bool fresh = true;; fresh = false) {
    ++idle_;
    if (!fresh) spin(lock);
    wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    --idle_;
    if (stopping_) return;
    const auto first = queue_.begin();
    Entry entry = std::move(first->second);
    order_of_.erase(first->first.second);
    queue_.erase(first);
    const auto now = Clock::now();
    const bool late = entry.job.deadline && now > *entry.job.deadline;
    stats_.waited_ms += milliseconds(now - entry.since);
    if (late) {
      ++stats_.dropped;
      ++finishing_;
      lock.unlock();
      entry.job.drop({"ERR_TCH_DEADLINE", "the call waited past its deadline and was not run", ""});
    } else {
      ++stats_.running;
      if (!fresh) ++stats_.contexts_reused;
      lock.unlock();
      entry.job.run();
      lock.lock();
      --stats_.running;
      ++stats_.done;
      ++finishing_;
      stats_.ran_ms += milliseconds(Clock::now() - now);
      lock.unlock();
      entry.job.finish();
    }
    // What the job holds is freed here, not under the lock.
    entry.job = Job{};
    lock.lock();
    --finishing_;
    finish_if_drained(lock);
  }
}

void Executor::finish_if_drained(std::unique_lock<std::mutex>& lock) {
  if (!closed_ || !drained_ || !queue_.empty() || stats_.running > 0 || finishing_ > 0) return;
  const std::function<void()> drained = std::move(drained_);
  drained_ = nullptr;
  lock.unlock();
  drained();
  lock.lock();
}

void Executor::close(std::function<void()> drained) {
  std::unique_lock<std::mutex> lock(mutex_);
  closed_ = true;
  drained_ = std::move(drained);
  finish_if_drained(lock);
}

void Executor::stop() {
  std::vector<std::thread> ending;
  std::map<Key, Entry> waiting;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    closed_ = true;
    stopping_ = true;
    attention_ = true;
    waiting.swap(queue_);
    order_of_.clear();
    stats_.dropped += waiting.size();
    ending.swap(threads_);
  }
  wake_.notify_all();
  for (auto& [key, entry] : waiting) entry.job.drop({code::kDisposed, "the executor ended before the call ran", ""});
  for (std::thread& thread : ending) {
    // The last owner may be a job of the executor itself.
    if (thread.get_id() == std::this_thread::get_id()) {
      thread.detach();
    } else {
      thread.join();
    }
  }
}

Executor::Stats Executor::stats() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  Stats stats = stats_;
  stats.queued = queue_.size();
  stats.threads = threads_.size();
  return stats;
}

std::shared_ptr<Executor> default_executor() {
  static std::mutex mutex;
  static std::weak_ptr<Executor> shared;
  const std::lock_guard<std::mutex> lock(mutex);
  std::shared_ptr<Executor> executor = shared.lock();
  if (executor == nullptr) {
    Executor::Options options;
    options.threads = std::max(2u, std::thread::hardware_concurrency());
    options.queue_limit = 65536;
    executor = std::make_shared<Executor>(options);
    shared = executor;
  }
  return executor;
}

}  // namespace tch
