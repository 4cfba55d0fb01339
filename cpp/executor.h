// Native threads that run models off the event loop.
//
// An executor has a bounded queue ordered by priority and threads of its own, apart from libuv's (a
// slow model must not hold up file and DNS work). A job touches no JavaScript. Threads start when
// there is work for them and are joined by `close` or the destructor, never by a static object: a
// thread that waits on a static condition variable would hang the exit of the process.
#pragma once

#include <c10/core/DeviceType.h>
#include <c10/core/ScalarType.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "error.h"

namespace tch {

// One piece of work. Either `run` and then `finish` are called, or `drop`; each once.
struct Job {
  std::function<void()> run;
  // Tells of the end, after the figures count it.
  std::function<void()> finish;
  // The job left the queue without having run: it was cancelled, came too late, or the executor ended.
  std::function<void(const Failure& reason)> drop;
  // Higher ones run first; equal ones in the order they came.
  int32_t priority = 0;
  std::optional<std::chrono::steady_clock::time_point> deadline;
};

class Executor {
 public:
  struct Autocast {
    c10::DeviceType device;
    c10::ScalarType dtype;
  };
  struct Options {
    uint32_t threads = 1;
    // Threads that one operator may use on this executor's threads; 0: libtorch's own setting.
    uint32_t intra_op_threads = 0;
    // Jobs that may wait; beyond it `submit` refuses.
    size_t queue_limit = 1024;
    // Modes of all its calls, on top of those of the caller.
    bool inference_mode = false;
    std::optional<Autocast> autocast;
  };

  struct Stats {
    uint64_t queued = 0;
    uint64_t running = 0;
    uint64_t done = 0;
    uint64_t dropped = 0;
    uint64_t refused = 0;
    uint64_t threads = 0;
    // Thread contexts (thread count, thread-local state) made, and taken again for a further job.
    uint64_t contexts_made = 0;
    uint64_t contexts_reused = 0;
    double waited_ms = 0;
    double ran_ms = 0;
  };

  explicit Executor(Options options) : options_(options) {}
  ~Executor() { stop(); }
  Executor(const Executor&) = delete;
  Executor& operator=(const Executor&) = delete;

  // Puts a job in the queue and returns its number. Throws ERR_TCH_QUEUE_FULL or ERR_TCH_DISPOSED.
  uint64_t submit(Job job);

  // Takes a job out of the queue and drops it; false when it runs already or is done.
  bool cancel(uint64_t number, const Failure& reason);

  // Refuses further jobs; `drained` is called when those that were accepted have ended.
  void close(std::function<void()> drained);

  // Drops what waits, waits for what runs, and joins the threads.
  void stop();

  Stats stats() const;
  const Options& options() const { return options_; }

 private:
  using Clock = std::chrono::steady_clock;
  struct Entry {
    Job job;
    Clock::time_point since;
  };
  // Ordered by priority, then by number.
  using Key = std::pair<int64_t, uint64_t>;

  void work();
  void spin(std::unique_lock<std::mutex>& lock);
  void finish_if_drained(std::unique_lock<std::mutex>& lock);

  const Options options_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::map<Key, Entry> queue_;
  std::map<uint64_t, int64_t> order_of_;
  std::vector<std::thread> threads_;
  std::function<void()> drained_;
  Stats stats_;
  uint64_t next_ = 1;
  uint64_t idle_ = 0;
  // Of the idle threads, those that look for work without sleeping.
  uint64_t spinning_ = 0;
  // Whether there is something to look at; read without the lock.
  std::atomic<bool> attention_{false};
  // Jobs that ran and are telling of their end.
  uint64_t finishing_ = 0;
  bool closed_ = false;
  bool stopping_ = false;
};

// The executor of calls that name none: as many threads as cores, shared by all environments of
// the process, alive while one of them is.
std::shared_ptr<Executor> default_executor();

}  // namespace tch
