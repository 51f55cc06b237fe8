namespace AdobeSdk.Downloads;

/// <summary>Where a download goes.</summary>
internal abstract class DownloadTarget
{
    /// <summary>The stream to write to.</summary>
    public abstract Stream Stream { get; }

    /// <summary>Forgets what was written, for another attempt; <see langword="false"/> if that cannot be done.</summary>
    public abstract bool TryRewind();
}
