namespace AdobeSdk.Redis.Limits;

/// <summary>How much of which log a node knows.</summary>
/// <param name="Id">The log: another one after Redis has lost it. Empty before the first look.</param>
/// <param name="Version">Changes when the log was rewritten and not only added to.</param>
/// <param name="Count">The grants that were ever added.</param>
internal readonly record struct LogPosition(string Id, long Version, long Count)
{
    /// <summary>No log.</summary>
    public static LogPosition None { get; } = new("", 0, 0);
}
