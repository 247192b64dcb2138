package shop

import "sync"

// Concurrently runs something n times at once, and returns when all are done.
func Concurrently(n int, run func(i int)) {
	var group sync.WaitGroup
	group.Add(n)
	for i := 0; i < n; i++ {
		go func(i int) {
			defer group.Done()
			run(i)
		}(i)
	}
	group.Wait()
}
