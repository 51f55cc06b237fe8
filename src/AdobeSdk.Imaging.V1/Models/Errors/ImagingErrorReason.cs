using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>One of the reasons why something went wrong.</summary>
/// <remarks>Adobe's schema <c>ErrorDetails</c>.</remarks>
public sealed record ImagingErrorReason : AdobePayload
{
    /// <summary>The member of the request, or the file, that it is about.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The reason.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
