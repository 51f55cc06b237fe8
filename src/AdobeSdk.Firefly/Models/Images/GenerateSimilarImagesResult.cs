using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What generating similar images gives.</summary>
/// <remarks>Adobe's schema <c>GenerateSimilarImagesResponseV3</c>.</remarks>
public sealed record GenerateSimilarImagesResult : FireflyJobResult
{
    /// <summary>The images' size.</summary>
    [JsonPropertyName("size")]
    public required ImageSize Size { get; init; }

    /// <summary>The images, at least one.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<OutputImage> Outputs { get; init; }
}
