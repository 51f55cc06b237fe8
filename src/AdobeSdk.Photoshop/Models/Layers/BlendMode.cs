using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How a layer is blended with what is below.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<BlendMode>))]
public readonly record struct BlendMode(string Value) : IOpenEnum<BlendMode>
{
    /// <summary>Normal.</summary>
    public static BlendMode Normal { get; } = new("normal");

    /// <summary>Dissolve.</summary>
    public static BlendMode Dissolve { get; } = new("dissolve");

    /// <summary>Darken.</summary>
    public static BlendMode Darken { get; } = new("darken");

    /// <summary>Multiply.</summary>
    public static BlendMode Multiply { get; } = new("multiply");

    /// <summary>Color burn.</summary>
    public static BlendMode ColorBurn { get; } = new("color_burn");

    /// <summary>Linear burn.</summary>
    public static BlendMode LinearBurn { get; } = new("linear_burn");

    /// <summary>Darker color.</summary>
    public static BlendMode DarkerColor { get; } = new("darker_color");

    /// <summary>Lighten.</summary>
    public static BlendMode Lighten { get; } = new("lighten");

    /// <summary>Screen.</summary>
    public static BlendMode Screen { get; } = new("screen");

    /// <summary>Color dodge.</summary>
    public static BlendMode ColorDodge { get; } = new("color_dodge");

    /// <summary>Linear dodge.</summary>
    public static BlendMode LinearDodge { get; } = new("linear_dodge");

    /// <summary>Lighter color.</summary>
    public static BlendMode LighterColor { get; } = new("lighter_color");

    /// <summary>Overlay.</summary>
    public static BlendMode Overlay { get; } = new("overlay");

    /// <summary>Soft light.</summary>
    public static BlendMode SoftLight { get; } = new("soft_light");

    /// <summary>Hard light.</summary>
    public static BlendMode HardLight { get; } = new("hard_light");

    /// <summary>Vivid light.</summary>
    public static BlendMode VividLight { get; } = new("vivid_light");

    /// <summary>Pin light.</summary>
    public static BlendMode PinLight { get; } = new("pin_light");

    /// <summary>Hard mix.</summary>
    public static BlendMode HardMix { get; } = new("hard_mix");

    /// <summary>Difference.</summary>
    public static BlendMode Difference { get; } = new("difference");

    /// <summary>Exclusion.</summary>
    public static BlendMode Exclusion { get; } = new("exclusion");

    /// <summary>Subtract.</summary>
    public static BlendMode Subtract { get; } = new("subtract");

    /// <summary>Divide.</summary>
    public static BlendMode Divide { get; } = new("divide");

    /// <summary>Hue.</summary>
    public static BlendMode Hue { get; } = new("hue");

    /// <summary>Saturation.</summary>
    public static BlendMode Saturation { get; } = new("saturation");

    /// <summary>Color.</summary>
    public static BlendMode Color { get; } = new("color");

    /// <summary>Luminosity.</summary>
    public static BlendMode Luminosity { get; } = new("luminosity");

    /// <inheritdoc/>
    public static BlendMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
