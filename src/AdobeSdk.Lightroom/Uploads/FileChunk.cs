using System.Net;
using System.Net.Http.Headers;

namespace AdobeSdk.Lightroom;

/// <summary>A part of a file as the body of a request. It opens the file whenever it is sent, so that it can be sent again.</summary>
internal sealed class FileChunk : HttpContent, IReplayableContent
{
    private readonly string _path;
    private readonly long _start;
    private readonly int _length;

    public FileChunk(string path, LightroomUpload upload)
    {
        _path = path;
        _start = upload.Uploaded;
        _length = (int)Math.Min(upload.ChunkSize, upload.Size - _start);
        Headers.ContentType = MediaTypeHeaderValue.Parse(upload.ContentType);
        if (_length < upload.Size)
        {
            Headers.ContentRange = new ContentRangeHeaderValue(_start, _start + _length - 1, upload.Size);
        }
    }

    public int Length => _length;

    public bool CanReplay => true;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        FileStream file = new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            file.Position = _start;
            byte[] buffer = new byte[80 * 1024];
            for (int left = _length; left > 0;)
            {
                int count = await file.ReadAsync(buffer.AsMemory(0, Math.Min(left, buffer.Length)), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    throw new IOException($"{_path} has become shorter while it was uploaded.");
                }

                await stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                left -= count;
            }
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }
}
