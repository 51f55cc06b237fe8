using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What did a job of Sensei.</summary>
/// <remarks>A part of Adobe's schema <c>get_status</c> of Sensei.</remarks>
public sealed record SenseiMetadata : AdobePayload
{
    /// <summary>The version of the service.</summary>
    [JsonPropertyName("service")]
    public SenseiService? Service { get; init; }
}
