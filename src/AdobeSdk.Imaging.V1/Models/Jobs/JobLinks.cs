using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where a job is told of.</summary>
/// <remarks>Adobe's schema <c>JobStatusLink</c>.</remarks>
public sealed record JobLinks : AdobePayload
{
    /// <summary>Its status.</summary>
    [JsonPropertyName("self")]
    public JobLink? Self { get; init; }
}
