namespace AdobeSdk.Lightroom;

/// <summary>How to wait for a rendition.</summary>
public sealed record RenditionWait
{
    /// <summary>The longest wait. Adobe's guide takes a rendition for failed after 10 minutes, which is the default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The first pause between two questions; it doubles.</summary>
    public TimeSpan FirstInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause.</summary>
    public TimeSpan LongestInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The clock; the system's when left out.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
