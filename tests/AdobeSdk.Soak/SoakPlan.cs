namespace AdobeSdk.Soak;

/// <summary>What a soak is made of.</summary>
/// <param name="Duration">How long the load lasts.</param>
/// <param name="Workers">How many callers there are at a time.</param>
/// <param name="PerSecond">How many operations begin in a second.</param>
/// <param name="Seed">Of the mix of operations and faults.</param>
internal sealed record SoakPlan(TimeSpan Duration, int Workers, int PerSecond, int Seed);
