using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where lines start.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<WritingDirection>))]
public readonly record struct WritingDirection(string Value) : IOpenEnum<WritingDirection>
{
    /// <summary>Left to right.</summary>
    public static WritingDirection LeftToRight { get; } = new("left_to_right");

    /// <summary>Right to left.</summary>
    public static WritingDirection RightToLeft { get; } = new("right_to_left");

    /// <inheritdoc/>
    public static WritingDirection FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
