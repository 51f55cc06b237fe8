using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One of Adobe's colour profiles.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<IccProfileName>))]
public readonly record struct IccProfileName(string Value) : IOpenEnum<IccProfileName>
{
    /// <summary>Adobe RGB (1998).</summary>
    public static IccProfileName AdobeRgb1998 { get; } = new("Adobe RGB (1998)");

    /// <summary>Apple RGB.</summary>
    public static IccProfileName AppleRgb { get; } = new("Apple RGB");

    /// <summary>ColorMatch RGB.</summary>
    public static IccProfileName ColorMatchRgb { get; } = new("ColorMatch RGB");

    /// <summary>sRGB.</summary>
    public static IccProfileName Srgb { get; } = new("sRGB IEC61966-2.1");

    /// <summary>Gray, dot gain 10 %.</summary>
    public static IccProfileName DotGain10 { get; } = new("Dot Gain 10%");

    /// <summary>Gray, dot gain 15 %.</summary>
    public static IccProfileName DotGain15 { get; } = new("Dot Gain 15%");

    /// <summary>Gray, dot gain 20 %.</summary>
    public static IccProfileName DotGain20 { get; } = new("Dot Gain 20%");

    /// <summary>Gray, dot gain 25 %.</summary>
    public static IccProfileName DotGain25 { get; } = new("Dot Gain 25%");

    /// <summary>Gray, dot gain 30 %.</summary>
    public static IccProfileName DotGain30 { get; } = new("Dot Gain 30%");

    /// <summary>Gray, gamma 1.8.</summary>
    public static IccProfileName GrayGamma18 { get; } = new("Gray Gamma 1.8");

    /// <summary>Gray, gamma 2.2.</summary>
    public static IccProfileName GrayGamma22 { get; } = new("Gray Gamma 2.2");

    /// <inheritdoc/>
    public static IccProfileName FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
