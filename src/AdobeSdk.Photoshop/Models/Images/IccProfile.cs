using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour profile: one of Adobe's or one of your own.</summary>
/// <remarks>Adobe's schema <c>IccProfile</c>.</remarks>
[JsonConverter(typeof(IccProfileConverter))]
public abstract record IccProfile : AdobePayload
{
    /// <summary>Whose profile it is.</summary>
    [JsonPropertyName("type")]
    public abstract IccProfileType Type { get; }
}
