using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The images that <c>/v2/create-artboard</c> puts side by side.</summary>
/// <remarks>Adobe's schema <c>CreateArtboardRequest</c>.</remarks>
public sealed record CreateArtboardRequest : AdobePayload
{
    /// <summary>The space between two artboards, in pixels; 50 when left out.</summary>
    [JsonPropertyName("artboardSpacing")]
    public int? Spacing { get; init; }

    /// <summary>The images, 1–25.</summary>
    [JsonPropertyName("images")]
    public required IReadOnlyList<ExistingImage> Images { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<PhotoshopOutput> Outputs { get; init; }
}
