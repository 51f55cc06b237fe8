using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where in the stack a layer goes.</summary>
/// <remarks>Adobe's schema <c>LayerPosition</c>.</remarks>
public sealed record LayerPosition : AdobePayload
{
    /// <summary>The layer that it goes above.</summary>
    [JsonPropertyName("insertAbove")]
    public NamedLayer? InsertAbove { get; init; }

    /// <summary>The layer that it goes below.</summary>
    [JsonPropertyName("insertBelow")]
    public NamedLayer? InsertBelow { get; init; }

    /// <summary>The group that it goes into.</summary>
    [JsonPropertyName("insertInto")]
    public NamedLayer? InsertInto { get; init; }

    /// <summary>Whether it goes to the top.</summary>
    [JsonPropertyName("insertTop")]
    public bool? InsertTop { get; init; }

    /// <summary>Whether it goes to the bottom.</summary>
    [JsonPropertyName("insertBottom")]
    public bool? InsertBottom { get; init; }
}
