using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>An action of a file.</summary>
/// <remarks>Adobe's schema <c>ActionDetails</c>.</remarks>
public sealed record NamedAction : AdobePayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("actionName")]
    public string? Name { get; init; }
}
