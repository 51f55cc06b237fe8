namespace AdobeSdk.Benchmarks.Measuring;

/// <summary>One row to be measured beside others.</summary>
/// <param name="Name">What it does.</param>
/// <param name="RunAsync">Does it that many times.</param>
internal sealed record Contender(string Name, Func<int, Task> RunAsync);
