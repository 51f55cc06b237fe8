using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An asset that was asked for by id and is not to be had.</summary>
/// <remarks>Adobe's schema <c>SuccessAssetIdsQueryParam.errors</c>.</remarks>
public sealed record MissingAsset : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Adobe's code of the error.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    /// <summary>Adobe's words for it.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }
}
