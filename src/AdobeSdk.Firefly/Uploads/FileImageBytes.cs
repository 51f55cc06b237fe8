namespace AdobeSdk.Firefly;

/// <summary>A file, opened anew for each attempt.</summary>
internal sealed class FileImageBytes(string path, long length) : ImageBytes
{
    public override long? Length => length;

    public override bool CanReplay => true;

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public override async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        FileStream file = Reopen();
        await using (file.ConfigureAwait(false))
        {
            await file.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
    }

    // Not an IOException: the pipeline would take it for a fault of the network.
    private FileStream Reopen()
    {
        try
        {
            return Open(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new AdobeException($"'{path}' could be read when the upload was prepared, and no longer can: {exception.Message}", exception);
        }
    }
}
