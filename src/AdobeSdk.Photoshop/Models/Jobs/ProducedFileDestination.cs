using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a file is that a job made, or what is in it.</summary>
public sealed record ProducedFileDestination : AdobePayload
{
    /// <summary>A URL to download it from, while its storage keeps it.</summary>
    [JsonPropertyName("url")]
    public Uri? Url { get; init; }

    /// <summary>Its format, if Adobe says it here.</summary>
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>How <see cref="Content"/> is written.</summary>
    [JsonPropertyName("embedded")]
    public EmbeddedFormat? Embedded { get; init; }

    /// <summary>What is in it: JSON as it is, everything else as a string.</summary>
    [JsonPropertyName("content")]
    public JsonElement? Content { get; init; }

    /// <summary>Leaves the URL's signature and the content out.</summary>
    public override string ToString() => $"ProducedFileDestination {{ Url = {WithoutSignature(Url)}, Embedded = {Embedded} }}";
}
