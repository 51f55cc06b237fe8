namespace AdobeSdk.Tests.Ims;

/// <summary>Time that passes as the test says, and a wall clock that somebody may set.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private TimeSpan _passed;
    private TimeSpan _set;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero) + _passed + _set;

    public override long GetTimestamp() => _passed.Ticks;

    /// <summary>Time passes, on both clocks.</summary>
    public void Pass(TimeSpan time) => _passed += time;

    /// <summary>The wall clock is set, and no time passes.</summary>
    public void Set(TimeSpan by) => _set += by;
}
