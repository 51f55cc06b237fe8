using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One file to make of an edited photo.</summary>
/// <remarks>Adobe's schema <c>LightroomOutput</c>.</remarks>
[JsonConverter(typeof(EditOutputConverter))]
public abstract record EditOutput : AdobePayload
{
    /// <summary>Where it goes.</summary>
    [JsonPropertyName("destination")]
    public required PhotoshopDestination Destination { get; init; }

    /// <summary>Its format.</summary>
    [JsonPropertyName("mediaType")]
    public abstract EditMediaType MediaType { get; }
}
