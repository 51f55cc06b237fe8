using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a job of Photoshop v1 has made, input by input. A job may succeed for one and fail for another.</summary>
/// <remarks>Adobe's schema <c>PsJobApiResponse</c>.</remarks>
public sealed record PhotoshopV1Result : PhotoshopV1JobStatus
{
    /// <summary>What became of each input.</summary>
    [JsonPropertyName("outputs")]
    public IReadOnlyList<ProducedRenditions>? Outputs { get; init; }
}
