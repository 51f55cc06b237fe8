using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a smart object holds.</summary>
/// <remarks>Adobe's schema <c>SmartObjectDetails</c>.</remarks>
public sealed record ManifestSmartObject : AdobePayload
{
    /// <summary>The format of its content.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>Whether it is linked and not embedded.</summary>
    [JsonPropertyName("linked")]
    public bool? Linked { get; init; }

    /// <summary>Its content's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The relative path of linked content.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; init; }

    /// <summary>An id that follows from embedded content; <c>unknown</c> where nobody knows.</summary>
    [JsonPropertyName("instanceId")]
    public string? InstanceId { get; init; }
}
