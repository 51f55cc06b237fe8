using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Which change of a layer it is.</summary>
/// <remarks>Adobe's schema <c>Operation</c>.</remarks>
[JsonConverter(typeof(LayerOperationConverter))]
public abstract record LayerOperation : AdobePayload
{
    /// <summary>The kind of change.</summary>
    [JsonPropertyName("type")]
    public abstract LayerOperationType Type { get; }

    /// <summary>The layer is new.</summary>
    /// <param name="place">Where it goes; above all when left out.</param>
    /// <param name="reference">The layer that it goes above, below or into.</param>
    public static AddOperation Add(PlacementType? place = null, LayerReference? reference = null) =>
        new() { Placement = new() { Type = place ?? PlacementType.Top, ReferenceLayer = reference } };

    /// <summary>The layer is there and is changed.</summary>
    public static EditOperation Edit() => new();

    /// <summary>The layer goes.</summary>
    public static DeleteOperation Delete() => new();

    /// <summary>The layer goes elsewhere.</summary>
    /// <param name="place">Where it goes.</param>
    /// <param name="reference">The layer that it goes above, below or into.</param>
    public static MoveOperation Move(PlacementType place, LayerReference? reference = null) =>
        new() { Placement = new() { Type = place, ReferenceLayer = reference } };
}
