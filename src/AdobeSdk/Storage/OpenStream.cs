namespace AdobeSdk.Storage;

/// <summary>A stream that a request reads and does not close, so that it can be read again.</summary>
/// <param name="inner">The stream.</param>
/// <param name="reads">Told when a read begins, and when it has ended.</param>
internal sealed class OpenStream(Stream inner, Action<bool> reads) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        reads(true);
        int read = inner.Read(buffer, offset, count);
        reads(false);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        reads(true);
        int read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        reads(false);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
