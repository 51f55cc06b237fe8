using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What is made of an image's subject.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<RemoveBackgroundMode>))]
public readonly record struct RemoveBackgroundMode(string Value) : IOpenEnum<RemoveBackgroundMode>
{
    /// <summary>The subject alone.</summary>
    public static RemoveBackgroundMode Cutout { get; } = new("cutout");

    /// <summary>Its mask: white where the subject is.</summary>
    public static RemoveBackgroundMode Mask { get; } = new("mask");

    /// <inheritdoc/>
    public static RemoveBackgroundMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
