using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How many pixels an image has.</summary>
/// <remarks><c>resolutionLevel</c> of Adobe's schema <c>ImageGenerateRequestV3</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ResolutionLevel>))]
public readonly record struct ResolutionLevel(string Value) : IOpenEnum<ResolutionLevel>
{
    /// <summary>About 1 million.</summary>
    public static ResolutionLevel OneMegapixel { get; } = new("1MP");

    /// <summary>About 2.4 million; the default.</summary>
    public static ResolutionLevel TwoPointFourMegapixels { get; } = new("2.4MP");

    /// <summary>About 4 million.</summary>
    public static ResolutionLevel FourMegapixels { get; } = new("4MP");

    /// <inheritdoc/>
    public static ResolutionLevel FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
