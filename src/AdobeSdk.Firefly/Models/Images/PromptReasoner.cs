using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How long Image Model 5 thinks about a prompt.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<PromptReasoner>))]
public readonly record struct PromptReasoner(string Value) : IOpenEnum<PromptReasoner>
{
    /// <summary>Longer; the result has a description of the image in <c>altText</c>.</summary>
    public static PromptReasoner Quality { get; } = new("quality");

    /// <summary>Shorter; <c>altText</c> stays empty. The default.</summary>
    public static PromptReasoner Speed { get; } = new("speed");

    /// <inheritdoc/>
    public static PromptReasoner FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
