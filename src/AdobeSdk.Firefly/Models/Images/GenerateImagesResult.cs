using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What generating images, v3 and v4, gives.</summary>
/// <remarks>Adobe's schema <c>GenerateImagesResponseV3</c>.</remarks>
public sealed record GenerateImagesResult : FireflyJobResult
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

    /// <summary>A description of the image; v4 with the <c>quality</c> reasoner, else empty.</summary>
    [JsonPropertyName("altText")]
    public string? AltText { get; init; }

    /// <summary>Whether words of the prompt were left out because they are denied.</summary>
    [JsonPropertyName("promptHasDeniedWords")]
    public bool? PromptHasDeniedWords { get; init; }

    /// <summary>Whether artists that the prompt names were left out because they are blocked.</summary>
    [JsonPropertyName("promptHasBlockedArtists")]
    public bool? PromptHasBlockedArtists { get; init; }
}
