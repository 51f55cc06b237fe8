using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A font.</summary>
/// <remarks>Adobe's schema <c>Font</c>.</remarks>
public sealed record TextFont : AdobePayload
{
    /// <summary>Its PostScript name, such as <c>Helvetica-Bold</c>.</summary>
    [JsonPropertyName("postScriptName")]
    public string? PostScriptName { get; init; }
}
