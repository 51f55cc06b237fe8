using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a job of Sensei is made for.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<SenseiOptimization>))]
public readonly record struct SenseiOptimization(string Value) : IOpenEnum<SenseiOptimization>
{
    /// <summary>Speed.</summary>
    public static SenseiOptimization Performance { get; } = new("performance");

    /// <summary>That the job is done, however long it waits.</summary>
    public static SenseiOptimization Batch { get; } = new("batch");

    /// <inheritdoc/>
    public static SenseiOptimization FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
