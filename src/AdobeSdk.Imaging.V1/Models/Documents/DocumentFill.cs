using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a new document is filled with.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<DocumentFill>))]
public readonly record struct DocumentFill(string Value) : IOpenEnum<DocumentFill>
{
    /// <summary>White.</summary>
    public static DocumentFill White { get; } = new("white");

    /// <summary>Photoshop's background colour.</summary>
    public static DocumentFill BackgroundColor { get; } = new("backgroundColor");

    /// <summary>Transparent.</summary>
    public static DocumentFill Transparent { get; } = new("transparent");

    /// <inheritdoc/>
    public static DocumentFill FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
