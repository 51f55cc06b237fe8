namespace AdobeSdk.Lightroom;

/// <summary>Uploads of originals, whatever their size.</summary>
public static class LightroomUploadExtensions
{
    /// <summary>
    /// Uploads a file as a new asset: looks whether the user may upload it, makes the asset, sends the original in parts. A file
    /// that the catalog has already is not uploaded again.
    /// </summary>
    /// <param name="lightroom">The client.</param>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">Who imports it, how large the parts are, whom to tell.</param>
    /// <param name="cancellationToken">Ends the upload; what has arrived stays.</param>
    /// <returns>The upload, complete: its <see cref="LightroomUpload.AssetId"/> is the asset.</returns>
    /// <exception cref="ArgumentException">The file is empty, or the parts are too large or too small; nothing was sent.</exception>
    /// <exception cref="LightroomUploadException">It broke after the asset was made: <see cref="ResumeUploadAsync"/> goes on.</exception>
    /// <exception cref="AdobeException">The user has no subscription or no room, or Adobe refused.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<LightroomUpload> UploadAsync(
        this ILightroomClient lightroom, string catalogId, string path, LightroomUploadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lightroom);
        ArgumentException.ThrowIfNullOrWhiteSpace(catalogId);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        return new UploadRun(lightroom, path, options.Progress).BeginAsync(catalogId, options, cancellationToken);
    }

    /// <summary>Goes on with an upload that broke.</summary>
    /// <param name="lightroom">The client.</param>
    /// <param name="path">The file, unchanged.</param>
    /// <param name="upload">How far it was: from the exception, or what the progress was told last.</param>
    /// <param name="progress">Told after each part.</param>
    /// <param name="cancellationToken">Ends the upload; what has arrived stays.</param>
    /// <returns>The upload, complete.</returns>
    /// <exception cref="ArgumentException">The file is another or has changed; nothing was sent.</exception>
    /// <exception cref="LightroomUploadException">It broke again.</exception>
    public static Task<LightroomUpload> ResumeUploadAsync(
        this ILightroomClient lightroom, string path, LightroomUpload upload, IProgress<LightroomUpload>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lightroom);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(upload);
        return new UploadRun(lightroom, path, progress).ResumeAsync(upload, cancellationToken);
    }
}
