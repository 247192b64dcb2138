// Several callers at the same time.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace shop {

// Calls act(0) … act(count - 1), each in a thread of its own, and returns when all have returned.
template <typename Act>
void Concurrently(int count, Act act) {
  std::vector<std::thread> threads;
  for (int number = 0; number < count; number++) threads.emplace_back([&act, number] { act(number); });
  for (std::thread& thread : threads) thread.join();
}

// Lets nobody through before `count` have come. C++20 has it as std::latch.
class Gate {
 public:
  explicit Gate(int count) : missing_(count) {}
  void Pass() {
    std::unique_lock<std::mutex> lock(mutex_);
    if (--missing_ <= 0) all_.notify_all();
    all_.wait(lock, [this] { return missing_ <= 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable all_;
  int missing_;
};

}  // namespace shop
