namespace AdobeSdk.Firefly;

/// <summary>A file, opened anew for each attempt.</summary>
internal sealed class FileImageBytes(string path, long length) : ImageBytes
{
    public override long? Length => length;

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public override async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        FileStream file = Open(path);
        await using (file.ConfigureAwait(false))
        {
            await file.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
    }
}
