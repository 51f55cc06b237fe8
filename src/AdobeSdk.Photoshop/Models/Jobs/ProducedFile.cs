using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A file that a job made, or the text of one that was to be embedded.</summary>
/// <remarks>Adobe's description has no schema for it: its guides have the link at either place.</remarks>
public sealed record ProducedFile : AdobePayload, IAdobeOutput
{
    /// <summary>Its format.</summary>
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>Where it is, or what is in it.</summary>
    [JsonPropertyName("destination")]
    public ProducedFileDestination? Destination { get; init; }

    /// <summary>Where it is, if Adobe says it here and not in <see cref="Destination"/>.</summary>
    [JsonPropertyName("url")]
    public Uri? TopLevelUrl { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public Uri? Url => Destination?.Url ?? TopLevelUrl;

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() =>
        $"ProducedFile {{ MediaType = {MediaType}, Destination = {Destination}, Url = {WithoutSignature(Url)} }}";
}
