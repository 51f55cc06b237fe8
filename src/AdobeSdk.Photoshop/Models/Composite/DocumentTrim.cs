using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Cuts a document's empty edges.</summary>
/// <remarks>Adobe's schema <c>Trim</c>.</remarks>
public sealed record DocumentTrim : AdobePayload
{
    /// <summary>What counts as empty.</summary>
    [JsonPropertyName("trimUpon")]
    public TrimBasis? TrimUpon { get; init; }
}
