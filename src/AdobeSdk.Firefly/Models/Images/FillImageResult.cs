using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What filling a part of an image gives.</summary>
/// <remarks>Adobe's schema <c>FillImageResponseV3</c>.</remarks>
public sealed record FillImageResult : FireflyJobResult
{
    /// <summary>The images' size.</summary>
    [JsonPropertyName("size")]
    public required ImageSize Size { get; init; }

    /// <summary>The images, at least one.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<OutputImage> Outputs { get; init; }
}
