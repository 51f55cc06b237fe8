using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What a job made.</summary>
/// <remarks>Adobe's schema <c>Result</c>.</remarks>
public sealed record PhotoshopResult : AdobePayload
{
    /// <summary>What Adobe says besides.</summary>
    [JsonPropertyName("additionalFields")]
    public JsonElement? AdditionalFields { get; init; }

    /// <summary>The files, in the order of the request.</summary>
    [JsonPropertyName("outputs")]
    [JsonConverter(typeof(ManyOrOneConverter<ProducedFile>))]
    public required IReadOnlyList<ProducedFile> Outputs { get; init; }
}
