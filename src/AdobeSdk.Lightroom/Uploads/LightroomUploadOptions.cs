namespace AdobeSdk.Lightroom;

/// <summary>How to upload an original.</summary>
public sealed record LightroomUploadOptions
{
    /// <summary>The most that Lightroom takes in one request, in bytes: 200 MB.</summary>
    public const int LargestChunk = 200_000_000;

    /// <summary>The least that a part has, in bytes, but for the last.</summary>
    public const int SmallestChunk = 32 * 1024;

    /// <summary>Who imports it. Adobe asks for the application's API key, by which Lightroom shows where an asset came from.</summary>
    public required string ImportedOnDevice { get; init; }

    /// <summary>The size of each part, in bytes: 32 KB to 200 MB, and 20 MB when left out. A part that breaks is sent again whole.</summary>
    public int ChunkSize { get; init; } = 20 * 1024 * 1024;

    /// <summary>An image or a video; by the file's extension when left out.</summary>
    public AssetSubtype? Subtype { get; init; }

    /// <summary>The content type of the original; by the file's extension when left out.</summary>
    public string? ContentType { get; init; }

    /// <summary>When it was taken; when left out, Lightroom reads it from the original.</summary>
    public LightroomDateTime CaptureDate { get; init; } = LightroomDateTime.Unknown;

    /// <summary>Told after each part: what to keep in order to go on after a crash.</summary>
    public IProgress<LightroomUpload>? Progress { get; init; }
}
