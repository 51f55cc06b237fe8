namespace AdobeSdk.Downloads;

/// <summary>A stream of the caller's: what was written to it cannot be taken back.</summary>
internal sealed class StreamTarget(Stream stream) : DownloadTarget
{
    public override Stream Stream => stream;

    public override bool TryRewind() => false;
}
