using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The photo that <c>/v2/edit</c> develops, and how.</summary>
/// <remarks>Adobe's schema <c>EditRequest</c>.</remarks>
public sealed record EditImageRequest : AdobePayload
{
    /// <summary>What to do.</summary>
    [JsonPropertyName("edits")]
    public ImageEdits? Edits { get; init; }

    /// <summary>The photo: JPEG, PNG, DNG, WebP, TIFF, PSD or a camera's raw format.</summary>
    [JsonPropertyName("image")]
    public required ExistingImage Image { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<EditOutput> Outputs { get; init; }
}
