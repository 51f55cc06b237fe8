using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A file that a masking job made.</summary>
public record MaskFile : AdobePayload, IAdobeOutput
{
    /// <summary>Its format, such as <c>image/png</c>.</summary>
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("destination")]
    public required ProducedFileDestination Destination { get; init; }

    /// <summary>The part of the image that it covers.</summary>
    [JsonPropertyName("boundingBox")]
    public MaskBox? BoundingBox { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public Uri? Url => Destination.Url;
}
