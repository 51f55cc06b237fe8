using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Whether a custom model is published.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<PublishedState>))]
public readonly record struct PublishedState(string Value) : IOpenEnum<PublishedState>
{
    /// <summary>Never was.</summary>
    public static PublishedState Never { get; } = new("never");

    /// <summary>Is.</summary>
    public static PublishedState Published { get; } = new("published");

    /// <summary>Was, and no longer is.</summary>
    public static PublishedState Unpublished { get; } = new("unpublished");

    /// <inheritdoc/>
    public static PublishedState FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
