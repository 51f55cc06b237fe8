using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A colour profile of Adobe's.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ColorProfile>))]
public readonly record struct ColorProfile(string Value) : IOpenEnum<ColorProfile>
{
    /// <summary>Adobe RGB (1998).</summary>
    public static ColorProfile AdobeRgb1998 { get; } = new("Adobe RGB (1998)");

    /// <summary>Apple RGB.</summary>
    public static ColorProfile AppleRgb { get; } = new("Apple RGB");

    /// <summary>ColorMatch RGB.</summary>
    public static ColorProfile ColorMatchRgb { get; } = new("ColorMatch RGB");

    /// <summary>sRGB.</summary>
    public static ColorProfile Srgb { get; } = new("sRGB IEC61966-2.1");

    /// <summary>Dot gain 10 %.</summary>
    public static ColorProfile DotGain10 { get; } = new("Dot Gain 10%");

    /// <summary>Dot gain 15 %.</summary>
    public static ColorProfile DotGain15 { get; } = new("Dot Gain 15%");

    /// <summary>Dot gain 20 %.</summary>
    public static ColorProfile DotGain20 { get; } = new("Dot Gain 20%");

    /// <summary>Dot gain 25 %.</summary>
    public static ColorProfile DotGain25 { get; } = new("Dot Gain 25%");

    /// <summary>Dot gain 30 %.</summary>
    public static ColorProfile DotGain30 { get; } = new("Dot Gain 30%");

    /// <summary>Grey, gamma 1.8.</summary>
    public static ColorProfile GrayGamma18 { get; } = new("Gray Gamma 1.8");

    /// <summary>Grey, gamma 2.2.</summary>
    public static ColorProfile GrayGamma22 { get; } = new("Gray Gamma 2.2");

    /// <inheritdoc/>
    public static ColorProfile FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
