using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>One generated image.</summary>
/// <remarks>Adobe's schema <c>OutputImageV3</c>.</remarks>
public sealed record OutputImage : AdobePayload, IAdobeOutput
{
    /// <summary>The seed it was made with.</summary>
    [JsonPropertyName("seed")]
    public required long Seed { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("image")]
    public required OutputFile Image { get; init; }

    Uri? IAdobeOutput.Url => Image.Url;
}
