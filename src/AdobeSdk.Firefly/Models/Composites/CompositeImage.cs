using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>One composite.</summary>
/// <remarks>Adobe's schema <c>JobOutput</c>.</remarks>
public sealed record CompositeImage : AdobePayload, IAdobeOutput
{
    /// <summary>The seed it was made with.</summary>
    [JsonPropertyName("seed")]
    public required long Seed { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("image")]
    public required CompositeFile Image { get; init; }

    Uri? IAdobeOutput.Url => Image.Url;
}
