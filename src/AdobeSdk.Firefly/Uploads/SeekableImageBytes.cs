namespace AdobeSdk.Firefly;

/// <summary>A stream that each attempt rewinds.</summary>
internal sealed class SeekableImageBytes(Stream stream, long start) : ImageBytes
{
    public override long? Length { get; } = stream.Length - start;

    public override bool CanReplay => true;

    public override Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        stream.Position = start;
        return stream.CopyToAsync(target, cancellationToken);
    }
}
