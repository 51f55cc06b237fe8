namespace AdobeSdk.Firefly;

/// <summary>Which custom models to list, by where they are in their life. Strings, because they travel in the query.</summary>
public static class CustomModelFilter
{
    /// <summary>All of them.</summary>
    public const string All = "all";

    /// <summary>Trained and ready for use.</summary>
    public const string Ready = "ready";

    /// <summary>Published; the default.</summary>
    public const string Published = "published";

    /// <summary>Published once, and no longer.</summary>
    public const string Unpublished = "unpublished";

    /// <summary>Waiting to be trained.</summary>
    public const string Queued = "queued";

    /// <summary>In training.</summary>
    public const string Training = "training";

    /// <summary>Training failed.</summary>
    public const string Failed = "failed";

    /// <summary>Training was cancelled.</summary>
    public const string Cancelled = "cancelled";
}
