namespace AdobeSdk.Limits;

/// <summary>So many permits in any stretch of time of this length.</summary>
/// <param name="Permits">How many, at least 1.</param>
/// <param name="Length">How long the stretch is.</param>
internal readonly record struct LimitWindow(int Permits, TimeSpan Length);
