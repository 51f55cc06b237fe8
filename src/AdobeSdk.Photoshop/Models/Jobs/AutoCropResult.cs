using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What auto-crop gives.</summary>
/// <remarks>Adobe's schema <c>Result</c>, with <c>AutoCropOutput</c> in it.</remarks>
public sealed record AutoCropResult : AdobePayload
{
    /// <summary>What was found in the image; usually one.</summary>
    [JsonPropertyName("outputs")]
    [JsonConverter(typeof(OneOrManyConverter<AutoCropOutput>))]
    public required IReadOnlyList<AutoCropOutput> Outputs { get; init; }
}
