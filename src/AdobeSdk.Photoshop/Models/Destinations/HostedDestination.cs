using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Adobe's own storage, for a while.</summary>
/// <remarks>Adobe's schema <c>HostedDestination</c>.</remarks>
public sealed record HostedDestination : PhotoshopDestination
{
    /// <summary>How long the result stays there, in seconds: 60–86400. Adobe's own default is 3600.</summary>
    [JsonPropertyName("validityPeriod")]
    public required int ValidityPeriod { get; init; }
}
