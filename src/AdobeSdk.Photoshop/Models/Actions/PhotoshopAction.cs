using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An action, or a set of them.</summary>
/// <remarks>Adobe's schema <c>ActionResource</c>.</remarks>
public sealed record PhotoshopAction : AdobePayload
{
    /// <summary>Which action of the set to play; all of them when left out.</summary>
    [JsonPropertyName("actionName")]
    public string? Name { get; init; }

    /// <summary>The <c>.atn</c> file, or the actions as JSON.</summary>
    [JsonPropertyName("source")]
    public required PhotoshopSource Source { get; init; }
}
