using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What expanding an image gives.</summary>
/// <remarks>Adobe's schema <c>ExpandImageResponseV3</c>.</remarks>
public sealed record ExpandImageResult : FireflyJobResult
{
    /// <summary>The images' size.</summary>
    [JsonPropertyName("size")]
    public required ImageSize Size { get; init; }

    /// <summary>The images, at least one.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<OutputImage> Outputs { get; init; }
}
