using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How much stays around a product.</summary>
/// <remarks>Adobe's schema <c>CropOptions</c>.</remarks>
public sealed record ProductCropOptions : AdobePayload
{
    /// <summary>The unit of both.</summary>
    [JsonPropertyName("unit")]
    public required CropUnit Unit { get; init; }

    /// <summary>How much at the left and at the right.</summary>
    [JsonPropertyName("width")]
    public required int Width { get; init; }

    /// <summary>How much at the top and at the bottom.</summary>
    [JsonPropertyName("height")]
    public required int Height { get; init; }
}
