namespace AdobeSdk.Tests.Firefly;

/// <summary>Bytes as they come from a network: no length, no way back, a few at a time. It knows how far it was read.</summary>
internal sealed class ForwardOnlyStream(byte[] bytes) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Interlocked.Read(ref _position);
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = Math.Min(Math.Min(count, 7_001), (int)(bytes.Length - _position));
        Array.Copy(bytes, _position, buffer, offset, read);
        Interlocked.Add(ref _position, read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
