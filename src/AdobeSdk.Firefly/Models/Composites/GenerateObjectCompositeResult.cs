using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What drawing a scene around an object gives.</summary>
/// <remarks>Adobe's schema <c>GenerateObjectCompositeResponseV3</c>.</remarks>
public sealed record GenerateObjectCompositeResult : FireflyJobResult
{
    /// <summary>The images' size.</summary>
    [JsonPropertyName("size")]
    public required ImageSize Size { get; init; }

    /// <summary>The images, at least one.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<OutputImage> Outputs { get; init; }

    /// <summary>Photograph or art.</summary>
    [JsonPropertyName("contentClass")]
    public ContentClass? ContentClass { get; init; }
}
