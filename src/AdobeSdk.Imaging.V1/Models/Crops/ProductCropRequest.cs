using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The image that <c>productCrop</c> crops around its product.</summary>
/// <remarks>Adobe's schema <c>ApplyAutoCropRequest</c>.</remarks>
public sealed record ProductCropRequest : AdobePayload
{
    /// <summary>The image, one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<ActionOutput> Outputs { get; init; }

    /// <summary>How much stays around the product.</summary>
    [JsonPropertyName("options")]
    public required ProductCropOptions Options { get; init; }
}
