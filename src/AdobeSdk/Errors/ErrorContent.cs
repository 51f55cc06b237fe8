namespace AdobeSdk.Errors;

/// <summary>The body of an error, read: as much of it as there was, and no more than any of Adobe's errors needs.</summary>
internal sealed class ErrorContent : ByteArrayContent
{
    /// <summary>The most that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private ErrorContent(byte[] body)
        : base(body) => Body = ErrorBodyReader.Read(body);

    /// <summary>What the body says.</summary>
    public ErrorBody Body { get; }

    /// <summary>
    /// Reads a body, which may be anything: endless, cut off, missing. A connection that breaks meanwhile ends the body:
    /// the status is known, and is what matters.
    /// </summary>
    public static async Task<ErrorContent> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content is ErrorContent known)
        {
            return known;
        }

        var read = new ErrorContent(await BytesAsync(content, cancellationToken).ConfigureAwait(false));
        read.Headers.ContentType = content.Headers.ContentType;
        return read;
    }

    private static async Task<byte[]> BytesAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        try
        {
            // The response owns the stream: it is not disposed here.
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            byte[] buffer = new byte[4096];
            int count;
            while (body.Length < MaxBytes && (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                body.Write(buffer, 0, (int)Math.Min(count, MaxBytes - body.Length));
            }
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or InvalidDataException)
        {
            // What came before the break is all there is.
        }

        return body.ToArray();
    }
}
