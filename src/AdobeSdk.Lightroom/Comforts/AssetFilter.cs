namespace AdobeSdk.Lightroom;

/// <summary>Which assets of a catalog or of an album to list.</summary>
public sealed record AssetFilter
{
    /// <summary>Only these subtypes; all when left out.</summary>
    public IReadOnlyList<AssetSubtype>? Subtypes { get; init; }

    /// <summary>Only those taken before. Not together with <see cref="CapturedAfter"/>.</summary>
    public LightroomDateTime? CapturedBefore { get; init; }

    /// <summary>Only those taken after.</summary>
    public LightroomDateTime? CapturedAfter { get; init; }

    /// <summary>Only those changed at the service since; of a catalog alone.</summary>
    public LightroomDateTime? UpdatedSince { get; init; }

    /// <summary>Whether to leave out what is inside of stacks.</summary>
    public bool HideStacked { get; init; }

    /// <summary>Whether to leave out assets without an original.</summary>
    public bool OnlyComplete { get; init; }

    /// <summary>How many come at a time, 1–500; 100 when left out.</summary>
    public int? PageSize { get; init; }

    internal string? SubtypeList => Subtypes is { Count: > 0 } ? string.Join(';', Subtypes) : null;

    internal string? HideStackedWord => HideStacked ? "true" : null;

    internal string? Excluded => OnlyComplete ? "incomplete" : null;
}
