namespace AdobeSdk.Redis.Tests.Support;

/// <summary>Tests that start many processes: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
