using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What a precise or adaptive composite gives.</summary>
/// <remarks>Adobe's schema <c>JobResult</c>.</remarks>
public sealed record CompositeResult : FireflyJobResult
{
    /// <summary>The composites.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<CompositeImage> Outputs { get; init; }
}
