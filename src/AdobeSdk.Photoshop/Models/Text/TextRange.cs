using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A range of characters, counted from 0, both ends included.</summary>
/// <remarks>Adobe's schema <c>Apply</c>.</remarks>
public sealed record TextRange : AdobePayload
{
    /// <summary>The first one.</summary>
    [JsonPropertyName("from")]
    public required int From { get; init; }

    /// <summary>The last one.</summary>
    [JsonPropertyName("to")]
    public required int To { get; init; }
}
