using System.Threading.RateLimiting;
using AdobeSdk.Limits;

namespace AdobeSdk;

/// <summary>
/// A limiter of calls to Adobe. <see cref="RateLimiter.AcquireAsync"/> waits in a queue, in which nobody is overtaken; permits
/// are used up and not given back. A refusal says in its metadata what waiting would mean:
/// <see cref="MetadataName.RetryAfter"/> and <see cref="QueuePosition"/>.
/// </summary>
public abstract class AdobeRateLimiter : RateLimiter
{
    /// <summary>Metadata of a refusal: the place in the queue that the caller would get, from 1.</summary>
    public static MetadataName<int> QueuePosition { get; } = new("ADOBE_QUEUE_POSITION");

    /// <summary>A permit. There is one for all: it holds nothing.</summary>
    protected static RateLimitLease Granted => LimitLease.Granted;

    /// <summary>A limiter that counts for this process alone.</summary>
    /// <param name="windows">Every window that must have room; none for a limiter that only a pause holds back.</param>
    /// <param name="time">The clock.</param>
    public static AdobeRateLimiter CreateLocal(IReadOnlyList<AdobeLimitWindow> windows, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(time);
        return new SlidingLogRateLimiter(windows, time);
    }

    /// <summary>
    /// Takes permits if they are free and nobody waits for them. A limiter that has to ask another process overrides it,
    /// since <see cref="RateLimiter.AttemptAcquire"/> cannot wait for the answer.
    /// </summary>
    /// <param name="permitCount">How many.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public virtual ValueTask<RateLimitLease> TryAcquireAsync(int permitCount = 1, CancellationToken cancellationToken = default) =>
        new(AttemptAcquire(permitCount));

    /// <summary>
    /// Grants nothing for so long, to those in the queue neither: Adobe has said that it takes no more. A shorter pause does
    /// not end a longer one. It is called on every limiter of the process that the pause concerns, and must neither wait nor
    /// throw: a limiter that is shared between processes holds its own callers back at once and tells the others afterwards,
    /// of a scope wider than <see cref="AdobePauseScope.Class"/> also those whose limiters have no twin here.
    /// </summary>
    /// <param name="duration">How long.</param>
    /// <param name="scope">Who else waits.</param>
    public abstract void Pause(TimeSpan duration, AdobePauseScope scope);

    /// <summary>A refusal.</summary>
    /// <param name="position">The place in the queue that the caller would get, from 1.</param>
    /// <param name="wait">How long it would wait there.</param>
    protected static RateLimitLease Refused(int position, TimeSpan wait) => LimitLease.Refused(position, wait);
}
