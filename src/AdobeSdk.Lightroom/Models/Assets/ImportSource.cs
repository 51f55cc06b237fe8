using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Where an asset comes from.</summary>
public sealed record ImportSource : AdobePayload
{
    /// <summary>The name of the file.</summary>
    [JsonPropertyName("fileName")]
    public string? FileName { get; init; }

    /// <summary>The size of the original, in bytes.</summary>
    [JsonPropertyName("fileSize")]
    public long? FileSize { get; init; }

    /// <summary>The width of the original, in pixels.</summary>
    [JsonPropertyName("originalWidth")]
    public int? OriginalWidth { get; init; }

    /// <summary>The height of the original, in pixels.</summary>
    [JsonPropertyName("originalHeight")]
    public int? OriginalHeight { get; init; }

    /// <summary>The SHA-256 of the original, in hexadecimal digits.</summary>
    [JsonPropertyName("sha256")]
    public string? Sha256 { get; init; }

    /// <summary>Who imported it: the API key of a partner's application, or a device.</summary>
    [JsonPropertyName("importedOnDevice")]
    public string? ImportedOnDevice { get; init; }

    /// <summary>The id of the account of the user who imported it.</summary>
    [JsonPropertyName("importedBy")]
    public string? ImportedBy { get; init; }

    /// <summary>When.</summary>
    [JsonPropertyName("importTimestamp")]
    public LightroomDateTime? ImportTimestamp { get; init; }
}
