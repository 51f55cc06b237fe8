using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A photo.</summary>
/// <remarks>Adobe's schemas <c>ApplyPresetXmpInput</c> and <c>ApplyEditsRequest.inputs</c>.</remarks>
public sealed record PhotoInput : AdobePayload
{
    /// <summary>Where it is.</summary>
    [JsonPropertyName("source")]
    public required StoredFile Source { get; init; }
}
