using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>One generated video.</summary>
/// <remarks>Adobe's schema <c>VideoOutput</c>.</remarks>
public sealed record VideoOutput : AdobePayload, IAdobeOutput
{
    /// <summary>The seed it was made with.</summary>
    [JsonPropertyName("seed")]
    public required long Seed { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("video")]
    public required VideoFile Video { get; init; }

    Uri? IAdobeOutput.Url => Video.Url;
}
