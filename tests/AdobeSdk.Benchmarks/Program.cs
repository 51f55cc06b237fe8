using AdobeSdk.Benchmarks;

return await BenchmarkMenu.RunAsync(args).ConfigureAwait(false);
