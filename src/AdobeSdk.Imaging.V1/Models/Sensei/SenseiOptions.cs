using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How Sensei works.</summary>
/// <remarks>A part of Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiOptions : AdobePayload
{
    /// <summary>What the job is made for; speed when left out.</summary>
    [JsonPropertyName("optimize")]
    public SenseiOptimization? Optimize { get; init; }

    /// <summary>Not for service accounts or server-to-server credentials.</summary>
    [JsonPropertyName("process")]
    public SenseiProcess? Process { get; init; }

    /// <summary>The version of the service.</summary>
    [JsonPropertyName("service")]
    public SenseiService? Service { get; init; }
}
