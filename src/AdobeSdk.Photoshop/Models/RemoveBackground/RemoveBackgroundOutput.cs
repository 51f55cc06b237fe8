using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The format of what background removal gives.</summary>
public sealed record RemoveBackgroundOutput : AdobePayload
{
    /// <summary>JPEG or PNG; JPEG has no transparency.</summary>
    [JsonPropertyName("mediaType")]
    public required PhotoshopMediaType MediaType { get; init; }
}
