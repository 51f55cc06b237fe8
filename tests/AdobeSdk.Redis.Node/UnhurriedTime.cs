namespace AdobeSdk.Redis.Node;

/// <summary>
/// The system's time with timers that run a hundred times longer: whoever is patient for a second has a hundred, so that a
/// machine on which eight runtimes start at once is slow and nothing else.
/// </summary>
internal sealed class UnhurriedTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Longer(dueTime), Longer(period));

    private static TimeSpan Longer(TimeSpan time) => time > TimeSpan.Zero ? time * 100 : time;
}
