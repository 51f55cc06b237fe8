using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A new asset, without its original.</summary>
/// <remarks>Adobe's schema <c>createAssetBody</c>.</remarks>
public sealed record CreateAssetRequest : AdobePayload
{
    /// <summary>An image or a video.</summary>
    [JsonPropertyName("subtype")]
    public required AssetSubtype Subtype { get; init; }

    /// <summary>What is known of it.</summary>
    [JsonPropertyName("payload")]
    public required NewAssetPayload Payload { get; init; }
}
