using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The model of a v4 request.</summary>
/// <remarks>Adobe's schema <c>FireflyModelId</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<FireflyModelId>))]
public readonly record struct FireflyModelId(string Value) : IOpenEnum<FireflyModelId>
{
    /// <summary>Firefly's image model.</summary>
    public static FireflyModelId FireflyImage { get; } = new("firefly_image");

    /// <inheritdoc/>
    public static FireflyModelId FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
