using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Whether an image is to look like a photograph or like art.</summary>
/// <remarks>Adobe's schema <c>ContentClassV3</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ContentClass>))]
public readonly record struct ContentClass(string Value) : IOpenEnum<ContentClass>
{
    /// <summary>Photographic.</summary>
    public static ContentClass Photo { get; } = new("photo");

    /// <summary>Like fine art, an illustration or a rendering.</summary>
    public static ContentClass Art { get; } = new("art");

    /// <inheritdoc/>
    public static ContentClass FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
