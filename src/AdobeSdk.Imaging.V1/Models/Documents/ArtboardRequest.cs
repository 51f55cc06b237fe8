using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The images that <c>artboardCreate</c> puts side by side.</summary>
/// <remarks>Adobe's schema <c>CreateArtboardRequest</c>.</remarks>
public sealed record ArtboardRequest : AdobePayload
{
    /// <summary>The images.</summary>
    [JsonPropertyName("options")]
    public required ArtboardOptions Options { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<DocumentOutput> Outputs { get; init; }
}
