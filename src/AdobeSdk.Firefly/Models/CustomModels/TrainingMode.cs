using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What a custom model was trained on.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TrainingMode>))]
public readonly record struct TrainingMode(string Value) : IOpenEnum<TrainingMode>
{
    /// <summary>A subject, such as a product or a character.</summary>
    public static TrainingMode Subject { get; } = new("subject");

    /// <summary>A style.</summary>
    public static TrainingMode Style { get; } = new("style");

    /// <inheritdoc/>
    public static TrainingMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
