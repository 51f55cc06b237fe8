using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Cuts empty edges of a document off.</summary>
/// <remarks>Adobe's schema <c>Trim</c>.</remarks>
public sealed record TransparencyTrim : AdobePayload
{
    /// <summary>What counts as empty.</summary>
    [JsonPropertyName("basedOn")]
    public required TrimBase BasedOn { get; init; }
}
