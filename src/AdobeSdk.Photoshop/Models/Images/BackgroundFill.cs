using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What a new document's background is filled with.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<BackgroundFill>))]
public readonly record struct BackgroundFill(string Value) : IOpenEnum<BackgroundFill>
{
    /// <summary>White.</summary>
    public static BackgroundFill White { get; } = new("white");

    /// <summary>Photoshop's background colour.</summary>
    public static BackgroundFill BackgroundColor { get; } = new("background_color");

    /// <summary>Transparent.</summary>
    public static BackgroundFill Transparent { get; } = new("transparent");

    /// <inheritdoc/>
    public static BackgroundFill FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
