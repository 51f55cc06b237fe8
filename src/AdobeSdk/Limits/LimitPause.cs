namespace AdobeSdk.Limits;

/// <summary>How long one kind of calls is held back, and whom it takes along, since Adobe has refused it. Not for several threads.</summary>
/// <param name="refused">What was refused.</param>
/// <param name="time">The clock.</param>
internal sealed class LimitPause(AdobeLimitKey refused, TimeProvider time)
{
    /// <summary>One answer that asks for days must not silence an organisation for days: after this long the next call finds out.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Where Adobe does not say how long, the fourth refusal in a row comes after the minute that most limits count by.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(10);

    private int _streak;
    private long _start;
    private TimeSpan _length;

    /// <summary>What was refused.</summary>
    public AdobeLimitKey Refused => refused;

    /// <summary>Who waits.</summary>
    public AdobePauseScope Scope { get; private set; }

    /// <summary>How long they still wait.</summary>
    public TimeSpan Left => _length - time.GetElapsedTime(_start);

    /// <summary>Whether calls of this kind wait.</summary>
    public bool Concerns(AdobeLimitKey key) => Scope switch
    {
        AdobePauseScope.Class => key == refused,
        AdobePauseScope.Service => key.Host == refused.Host,
        _ => true,
    };

    /// <summary>Adobe has refused such a call.</summary>
    /// <param name="scope">Whom its answer concerns.</param>
    /// <param name="retryAfter">What it asked for; if it did not, the pause doubles from refusal to refusal.</param>
    /// <returns>How long everybody waits from now.</returns>
    public TimeSpan Refuse(AdobePauseScope scope, TimeSpan? retryAfter)
    {
        TimeSpan left = Left;
        bool during = left > TimeSpan.Zero;
        Scope = during && Scope > scope ? Scope : scope;
        TimeSpan asked = retryAfter > TimeSpan.Zero ? retryAfter.Value : during ? left : BackOff();
        asked = asked < Longest ? asked : Longest;
        if (asked > left)
        {
            (_start, _length) = (time.GetTimestamp(), asked);
            return asked;
        }

        return left;
    }

    // Calls that were under way together are refused together: that is one refusal.
    private TimeSpan BackOff() => First * Math.Pow(2, Math.Min(_streak++, 10)) * (0.5 + (Random.Shared.NextDouble() / 2));
}
