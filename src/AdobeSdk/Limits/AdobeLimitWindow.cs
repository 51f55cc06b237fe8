namespace AdobeSdk;

/// <summary>So many permits in any stretch of time of this length.</summary>
/// <param name="Permits">How many, at least 1.</param>
/// <param name="Length">How long the stretch is. Half a second is in it for calls that are slow to arrive at Adobe.</param>
public readonly record struct AdobeLimitWindow(int Permits, TimeSpan Length);
