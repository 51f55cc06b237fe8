using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What generating a video gives.</summary>
/// <remarks>Adobe's schema <c>AsyncResult</c>.</remarks>
public sealed record GenerateVideoResult : FireflyJobResult
{
    /// <summary>The video's size.</summary>
    [JsonPropertyName("size")]
    public required VideoSize Size { get; init; }

    /// <summary>The videos.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<VideoOutput> Outputs { get; init; }
}
