using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What an upload is answered with.</summary>
/// <remarks>Adobe's schema <c>StorageImageResponse</c>.</remarks>
public sealed record StorageImageResponse : AdobePayload
{
    /// <summary>The stored images; one for each upload.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<StorageImage>? Images { get; init; }
}
