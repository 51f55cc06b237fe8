using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An asset that was not put into an album.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumAnswer.errors</c>.</remarks>
public sealed record RefusedAsset : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The status that a call for it alone would have had.</summary>
    [JsonPropertyName("http_status")]
    public int? HttpStatus { get; init; }

    /// <summary>Adobe's code of the error.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    /// <summary>Adobe's words for it.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The kind of error.</summary>
    [JsonPropertyName("subtype")]
    public string? Subtype { get; init; }

    /// <summary>The reasons.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }
}
