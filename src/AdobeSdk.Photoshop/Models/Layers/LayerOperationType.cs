using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A kind of change of a layer.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerOperationType>))]
public readonly record struct LayerOperationType(string Value) : IOpenEnum<LayerOperationType>
{
    /// <summary>Add.</summary>
    public static LayerOperationType Add { get; } = new("add");

    /// <summary>Edit.</summary>
    public static LayerOperationType Edit { get; } = new("edit");

    /// <summary>Delete.</summary>
    public static LayerOperationType Delete { get; } = new("delete");

    /// <summary>Move.</summary>
    public static LayerOperationType Move { get; } = new("move");

    /// <inheritdoc/>
    public static LayerOperationType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
