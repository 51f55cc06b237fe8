using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace AdobeSdk.Limits;

/// <summary>A permit, which nobody gives back, or a refusal, which says what waiting would mean.</summary>
internal sealed class LimitLease : RateLimitLease
{
    private readonly int _position;
    private readonly TimeSpan _wait;

    private LimitLease(bool acquired, int position, TimeSpan wait)
    {
        IsAcquired = acquired;
        _position = position;
        _wait = wait;
    }

    /// <summary>The permit. There is one for all: it holds nothing.</summary>
    public static LimitLease Granted { get; } = new(true, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override bool IsAcquired { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames =>
        IsAcquired ? [] : [AdobeRateLimiter.QueuePosition.Name, MetadataName.RetryAfter.Name];

    /// <summary>A refusal.</summary>
    /// <param name="position">The place in the queue that the caller would get, from 1.</param>
    /// <param name="wait">How long it would wait there.</param>
    public static LimitLease Refused(int position, TimeSpan wait) => new(false, position, wait);

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = IsAcquired ? null
            : metadataName == MetadataName.RetryAfter.Name ? _wait
            : metadataName == AdobeRateLimiter.QueuePosition.Name ? _position
            : null;
        return metadata is not null;
    }
}
