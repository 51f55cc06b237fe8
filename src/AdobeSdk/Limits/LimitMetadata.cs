using System.Threading.RateLimiting;

namespace AdobeSdk.Limits;

/// <summary>What a refused lease says besides <see cref="MetadataName.RetryAfter"/>.</summary>
internal static class LimitMetadata
{
    /// <summary>The place in the queue that the caller would get, from 1.</summary>
    public static MetadataName<int> QueuePosition { get; } = new("ADOBE_QUEUE_POSITION");
}
