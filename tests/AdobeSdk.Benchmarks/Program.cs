using AdobeSdk.Benchmarks;

return BenchmarkMenu.Run(args);
