namespace AdobeSdk.Ims;

/// <summary>
/// Milliseconds that only ever go forward. For the system's own time it is the tick count, which costs 4 to 8 ns where the
/// time of day costs 25.
/// </summary>
internal sealed class MonotonicClock(TimeProvider time) : IEquatable<MonotonicClock>
{
    /// <summary>Whether this is the machine's own time.</summary>
    public bool IsSystem { get; } = ReferenceEquals(time, TimeProvider.System);

    /// <summary>Milliseconds since some moment in the past.</summary>
    public long Now => IsSystem ? Environment.TickCount64 : Time.GetTimestamp() / (Time.TimestampFrequency / 1000);

    /// <summary>The time that this clock follows.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>Clocks of one time show the same.</summary>
    public bool Equals(MonotonicClock? other) => ReferenceEquals(Time, other?.Time);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MonotonicClock);

    /// <inheritdoc/>
    public override int GetHashCode() => Time.GetHashCode();
}
