using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>One page of custom models.</summary>
/// <remarks>Adobe's schema <c>CustomModelsFF3pInfo</c>.</remarks>
public sealed record CustomModelPage : AdobePayload
{
    /// <summary>The models of this page.</summary>
    [JsonPropertyName("custom_models")]
    public IReadOnlyList<CustomModel>? CustomModels { get; init; }

    /// <summary>Links to this page and to the next one.</summary>
    [JsonPropertyName("_links")]
    public PageLinks? Links { get; init; }

    /// <summary>How many models there are on all pages.</summary>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; init; }
}
