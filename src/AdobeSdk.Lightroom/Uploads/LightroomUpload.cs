using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>
/// How far an upload is: to keep, as JSON of <see cref="LightroomJsonContext"/>, until it is complete, and to go on with in this
/// process or another.
/// </summary>
public sealed record LightroomUpload
{
    /// <summary>The catalog.</summary>
    public required string CatalogId { get; init; }

    /// <summary>The asset whose original is uploaded.</summary>
    public required string AssetId { get; init; }

    /// <summary>The size of the file, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The SHA-256 of the file, in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The content type of the original.</summary>
    public required string ContentType { get; init; }

    /// <summary>The size of each part but the last, in bytes.</summary>
    public required int ChunkSize { get; init; }

    /// <summary>What has arrived, in bytes from the start of the file.</summary>
    public long Uploaded { get; init; }

    /// <summary>Whether the catalog had this original before, so that nothing was uploaded: <see cref="AssetId"/> is the one that it had.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>Whether there is nothing left to do.</summary>
    [JsonIgnore]
    public bool IsComplete => IsDuplicate || Uploaded == Size;
}
