using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What enlarging an image gives.</summary>
/// <remarks>Adobe's schema <c>PreciseUpsamplerResponse</c>.</remarks>
public sealed record UpscaleImageResult : FireflyJobResult
{
    /// <summary>The version of the upscaler.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>The enlarged images, one for each seed.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<UpscaledImage> Outputs { get; init; }
}
